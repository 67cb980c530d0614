import { describe, expect, it } from 'vitest'
import { utm32 } from './utm32'

describe('utm32', () => {
  it('meets the reference points of PROJ (builtins.gie, +proj=utm +ellps=GRS80), moved from zone 30 to zone 32', () => {
    const [east, north] = utm32(2 + 12, 1)
    expect(east).toBeCloseTo(1057002.405491298, 3)
    expect(north).toBeCloseTo(110955.141175949, 3)
    const [near, nearNorth] = utm32(-2 + 12, 1)
    expect(near).toBeCloseTo(611263.81227890507, 4)
    expect(nearNorth).toBeCloseTo(110547.10569680421, 4)
  })

  it('meets Aachen as the Python package utm gives it, to the metre', () => {
    expect(utm32(6.08389, 50.77535).map(Math.round)).toEqual([294409, 5628898])
  })

  it('has the central meridian at 500 km and the pole at the quarter meridian of GRS 80', () => {
    expect(utm32(9, 0)).toEqual([500000, 0])
    // Moritz 2000, Geodetic Reference System 1980: quarter meridian 10 001 965.7293 m.
    expect(utm32(9, 90)[1] / 0.9996).toBeCloseTo(10001965.7293, 3)
  })
})
