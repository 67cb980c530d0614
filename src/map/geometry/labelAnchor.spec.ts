import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { XY } from '../mercator'
import { containsPoint, labelAnchor } from './labelAnchor'

const box = (x0: number, y0: number, x1: number, y1: number): XY[] => [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]

describe('labelAnchor', () => {
  it('finds the middle of a square', () => {
    const anchor = labelAnchor([box(0, 0, 10, 10)], 1)
    expect(anchor.x).toBeCloseTo(5, 1)
    expect(anchor.y).toBeCloseTo(5, 1)
    expect(anchor.room).toBeCloseTo(5, 1)
  })

  it('prefers the wide arm for text and the round bulge for a badge', () => {
    // A 10 × 10 bulge with a long bar 40 wide and 6 high to the right.
    const shape: XY[] = [[0, 0], [10, 0], [10, 2], [50, 2], [50, 8], [10, 8], [10, 10], [0, 10], [0, 0]]
    expect(labelAnchor([shape], 1).x).toBeLessThan(11)
    expect(labelAnchor([shape], 4).x).toBeGreaterThan(15)
  })

  it('stays out of a hole', () => {
    const rings = [box(0, 0, 30, 30), box(5, 5, 25, 25)]
    const { x, y } = labelAnchor(rings, 1)
    expect(containsPoint(x, y, rings)).toBe(true)
  })

  it('lies inside every triangle', () => {
    const coordinate = fc.integer({ min: 0, max: 1000 })
    const point = fc.tuple(coordinate, coordinate)
    fc.assert(
      fc.property(point, point, point, fc.constantFrom(1, 2.5, 4), (a, b, c, squash) => {
        const doubleArea = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))
        fc.pre(doubleArea > 20_000)
        const rings = [[a, b, c, a]]
        const anchor = labelAnchor(rings, squash)
        expect(containsPoint(anchor.x, anchor.y, rings)).toBe(true)
        expect(anchor.room).toBeGreaterThan(0)
      }),
    )
  })

  it('refuses rings without points', () => {
    expect(() => labelAnchor([], 1)).toThrow()
  })
})
