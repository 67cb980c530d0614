import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toScreen } from '../../../map/mercator'
import { mmPerPx } from '../blatt/paperFormat'
import { cameraAt, roundScale, scaleFor } from './mapScale'

/** About the city of Erfurt. */
const city = { west: 10.84, south: 50.88, east: 11.2, north: 51.08 }

const degree = Math.PI / 180

/**
 * Distance on the WGS 84 ellipsoid by way of UTM zone 32 (Snyder 1987, Map
 * Projections: A Working Manual, eqs. 8-9 to 8-15 and 4-25), without the scale
 * factor 0.9996 of the projection; good to a metre within a city.
 */
const utm = (lon: number, lat: number): readonly [number, number] => {
  const [a, f] = [6_378_137, 1 / 298.257223563]
  const e2 = f * (2 - f)
  const ep2 = e2 / (1 - e2)
  const [phi, lambda] = [lat * degree, (lon - 9) * degree]
  const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
  const t = Math.tan(phi) ** 2
  const c = ep2 * Math.cos(phi) ** 2
  const big = lambda * Math.cos(phi)
  const m = a * ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi - ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) + ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) - ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi))
  return [n * (big + ((1 - t + c) * big ** 3) / 6), m + n * Math.tan(phi) * (big ** 2 / 2 + ((5 - t + 9 * c + 4 * c ** 2) * big ** 4) / 24)]
}

const metresBetween = (p: readonly [number, number], q: readonly [number, number]): number => Math.hypot(utm(...p)[0] - utm(...q)[0], utm(...p)[1] - utm(...q)[1])

describe('roundScale', () => {
  it('goes up to the next round number', () => {
    expect([73_412, 75_000, 75_001, 9, 161_000, 99_999].map(roundScale)).toEqual([75_000, 75_000, 80_000, 9, 175_000, 100_000])
  })

  it('never shows less than asked for, nor loses a quarter', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (denominator) => {
        const rounded = roundScale(denominator)
        expect(rounded).toBeGreaterThanOrEqual(denominator * (1 - 1e-6) - 0.5)
        expect(rounded).toBeLessThanOrEqual(denominator * 1.26 + 1)
      }),
    )
  })

  it('refuses what is no scale', () => {
    for (const wrong of [0, -1, NaN, Infinity]) expect(() => roundScale(wrong)).toThrow()
  })
})

describe('the scale on paper', () => {
  // West to east and south to north across the city; toScreen is what both renderers draw by.
  const ways = [
    [[10.9, 50.98], [11.14, 50.98]],
    [[11.02, 50.9], [11.02, 51.06]],
    [[10.9, 50.9], [11.14, 51.06]],
  ] as const

  it('is what a ruler says, within half a percent of the distance on the ellipsoid', () => {
    for (const [widthMm, heightMm, enlarge] of [[170, 150, 1], [390, 500, 1.3], [550, 640, 2.4], [120, 60, 1]] as const) {
      const denominator = scaleFor(city, widthMm, heightMm, enlarge)
      const camera = cameraAt(city, denominator, enlarge)
      const size = { width: widthMm / mmPerPx / enlarge, height: heightMm / mmPerPx / enlarge }
      for (const [p, q] of ways) {
        const [x0, y0] = toScreen(p[0], p[1], camera, size)
        const [x1, y1] = toScreen(q[0], q[1], camera, size)
        const paperMetres = (Math.hypot(x1 - x0, y1 - y0) * mmPerPx * enlarge) / 1000
        expect(metresBetween(p, q) / paperMetres / denominator).toBeGreaterThan(0.995)
        expect(metresBetween(p, q) / paperMetres / denominator).toBeLessThan(1.005)
      }
    }
  })

  it('shows the whole bounds within the frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 800 }), fc.integer({ min: 30, max: 800 }), fc.constantFrom(1, 1.3, 2.4), (widthMm, heightMm, enlarge) => {
        const denominator = scaleFor(city, widthMm, heightMm, enlarge)
        if (denominator === Infinity) return
        const camera = cameraAt(city, denominator, enlarge)
        const size = { width: widthMm / mmPerPx / enlarge, height: heightMm / mmPerPx / enlarge }
        const [x0, y0] = toScreen(city.west, city.north, camera, size)
        const [x1, y1] = toScreen(city.east, city.south, camera, size)
        expect(Math.min(x0, y0, size.width - x1, size.height - y1)).toBeGreaterThan(-0.01)
      }),
      { numRuns: 100 },
    )
  })

  it('has no room in a frame smaller than its blanks', () => {
    expect(scaleFor(city, 8, 100)).toBe(Infinity)
    expect(scaleFor(city, 100, 12)).toBe(Infinity)
  })
})
