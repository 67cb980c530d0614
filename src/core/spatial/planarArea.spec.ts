import { describe, expect, it } from 'vitest'
import { planarArea, ringArea } from './planarArea'

describe('ringArea', () => {
  it('is signed and counts open and closed rings alike', () => {
    expect(ringArea([[0, 0], [2, 0], [2, 1], [0, 1]])).toBe(2)
    expect(ringArea([[0, 0], [0, 1], [2, 1], [2, 0], [0, 0]])).toBe(-2)
    expect(ringArea([])).toBe(0)
  })
})

describe('planarArea', () => {
  const square = (west: number, south: number, size: number) => [[west, south], [west, south + size], [west + size, south + size], [west + size, south], [west, south]]

  it('measures a hundredth of a degree at Erfurt', () => {
    // Against the cell on the ellipsoid (radii of curvature M and N); UTM shrinks areas by less than 0.08 % here.
    const area = planarArea({ type: 'Polygon', coordinates: [square(11.03, 50.97, 0.01)] })
    const m = 6378137 * (1 - 0.00669438) / (1 - 0.00669438 * Math.sin((50.975 * Math.PI) / 180) ** 2) ** 1.5
    const n = 6378137 / Math.sqrt(1 - 0.00669438 * Math.sin((50.975 * Math.PI) / 180) ** 2)
    const onEllipsoid = m * n * Math.cos((50.975 * Math.PI) / 180) * ((0.01 * Math.PI) / 180) ** 2
    expect(area / onEllipsoid).toBeGreaterThan(0.9992)
    expect(area / onEllipsoid).toBeLessThan(1)
  })

  it('takes off holes, adds parts, and is 0 for nothing', () => {
    const whole = planarArea({ type: 'Polygon', coordinates: [square(11, 51, 0.02)] })
    const hole = planarArea({ type: 'Polygon', coordinates: [square(11.005, 51.005, 0.01)] })
    expect(planarArea({ type: 'Polygon', coordinates: [square(11, 51, 0.02), square(11.005, 51.005, 0.01)] })).toBeCloseTo(whole - hole, 6)
    expect(planarArea({ type: 'MultiPolygon', coordinates: [[square(11, 51, 0.02)], [square(11.005, 51.005, 0.01)]] })).toBeCloseTo(whole + hole, 6)
    expect(planarArea({ type: 'MultiPolygon', coordinates: [] })).toBe(0)
  })
})
