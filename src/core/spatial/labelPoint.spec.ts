import { describe, expect, it } from 'vitest'
import { labelPoint } from './labelPoint'

describe('labelPoint', () => {
  const box = (west: number, south: number, width: number, height: number) => [[west, south], [west, south + height], [west + width, south + height], [west + width, south], [west, south]]

  it('finds the middle of a square', () => {
    const [x, y] = labelPoint({ type: 'Polygon', coordinates: [box(11, 51, 0.01, 0.01)] })!
    expect(x).toBeCloseTo(11.005, 3)
    expect(y).toBeCloseTo(51.005, 3)
  })

  it('stays inside a horseshoe whose centroid is outside', () => {
    const horseshoe = [[0, 0], [0, 10], [10, 10], [10, 0], [8, 0], [8, 8], [2, 8], [2, 0], [0, 0]].map(([x, y]) => [11 + x! / 100, y! / 100])
    const [x, y] = labelPoint({ type: 'Polygon', coordinates: [horseshoe] })!
    const inNotch = x > 11.02 && x < 11.08 && y < 0.08
    expect(inNotch).toBe(false)
  })

  it('keeps clear of holes', () => {
    const [x, y] = labelPoint({ type: 'Polygon', coordinates: [box(11, 51, 0.1, 0.1), box(11.02, 51.02, 0.06, 0.06)] })!
    expect(x > 11.02 && x < 11.08 && y > 51.02 && y < 51.08).toBe(false)
  })

  it('takes the largest part', () => {
    const [x] = labelPoint({ type: 'MultiPolygon', coordinates: [[box(11, 51, 0.001, 0.001)], [box(12, 51, 0.1, 0.1)]] })!
    expect(x).toBeGreaterThan(12)
  })

  it('has no point for nothing', () => {
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull()
  })
})
