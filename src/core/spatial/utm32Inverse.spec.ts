import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utm32 } from './utm32'
import { utm32Inverse } from './utm32Inverse'

describe('utm32Inverse', () => {
  it('comes back to less than a millimetre wherever utm32 is sensible', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 19, noNaN: true }), fc.double({ min: 0, max: 84, noNaN: true }), (longitude, latitude) => {
        const [east, north] = utm32(longitude, latitude)
        const [backEast, backNorth] = utm32(...utm32Inverse([east, north]))
        expect(Math.hypot(backEast - east, backNorth - north)).toBeLessThan(0.001)
        const [lon, lat] = utm32Inverse([east, north])
        expect(Math.hypot((lon - longitude) * 111_320 * Math.cos((latitude * Math.PI) / 180), (lat - latitude) * 111_320)).toBeLessThan(0.001)
      }),
      { numRuns: 500 },
    )
  })

  it('comes back to a hundredth of a millimetre in Germany', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 15.5, noNaN: true }), fc.double({ min: 47, max: 55.5, noNaN: true }), (longitude, latitude) => {
        const [east, north] = utm32(longitude, latitude)
        const [backEast, backNorth] = utm32(...utm32Inverse([east, north]))
        expect(Math.hypot(backEast - east, backNorth - north)).toBeLessThan(0.00001)
      }),
    )
  })

  it('meets the reference point of PROJ (builtins.gie), moved from zone 30 to zone 32', () => {
    const [longitude, latitude] = utm32Inverse([1057002.405491298, 110955.141175949])
    expect(longitude).toBeCloseTo(14, 8)
    expect(latitude).toBeCloseTo(1, 8)
  })

  it('has the central meridian at 500 km', () => {
    expect(utm32Inverse([500000, 0])).toEqual([9, 0])
  })
})
