import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ringArea, utm32 } from './utm32'

const a = 6378137
const f = 1 / 298.257222101
const e2 = f * (2 - f)

describe('utm32', () => {
  it('puts the origin of the zone at 500 000 m east, 0 m north', () => {
    expect(utm32(9, 0)).toEqual([500000, 0])
  })

  it('has the length of the meridian on the central meridian (numerical integration as the oracle)', () => {
    const to = (51 * Math.PI) / 180
    const steps = 20000
    const radius = (phi: number): number => (a * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5
    let length = 0
    for (let i = 0; i <= steps; i++) length += (i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4) * radius((to * i) / steps)
    expect(utm32(9, 51)[1]).toBeCloseTo((0.9996 * length * to) / steps / 3, 4)
  })

  it('is conformal: the same scale northwards and eastwards, at right angles', () => {
    fc.assert(
      fc.property(fc.double({ min: 7, max: 13, noNaN: true }), fc.double({ min: 47, max: 55, noNaN: true }), (lon, lat) => {
        const h = 1e-4
        const rad = Math.PI / 180
        const phi = lat * rad
        const N = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
        const M = (a * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5
        const [w, east] = [utm32(lon - h, lat), utm32(lon + h, lat)]
        const [s, n] = [utm32(lon, lat - h), utm32(lon, lat + h)]
        const ex = (east[0] - w[0]) / (2 * h * rad * N * Math.cos(phi))
        const ey = (east[1] - w[1]) / (2 * h * rad * N * Math.cos(phi))
        const nx = (n[0] - s[0]) / (2 * h * rad * M)
        const ny = (n[1] - s[1]) / (2 * h * rad * M)
        expect(Math.hypot(ex, ey)).toBeCloseTo(Math.hypot(nx, ny), 6)
        expect(ex * nx + ey * ny).toBeCloseTo(0, 6)
      }),
      { numRuns: 200 },
    )
  })
})

describe('ringArea', () => {
  it('is positive counter-clockwise, negative clockwise, 0 for an empty ring', () => {
    expect(ringArea([[0, 0], [2, 0], [2, 3], [0, 3]])).toBe(6)
    expect(ringArea([[0, 0], [0, 3], [2, 3], [2, 0]])).toBe(-6)
    expect(ringArea([])).toBe(0)
  })
})
