import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceToSegment, douglasPeucker } from './douglasPeucker'
import type { PlanarPoint } from './utm32'

const point = fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true })) as fc.Arbitrary<PlanarPoint>

describe('douglasPeucker', () => {
  it('drops what lies on the line and keeps the corner', () => {
    expect(douglasPeucker([[0, 0], [5, 0.5], [10, 0], [10, 10]], 1)).toEqual([0, 2, 3])
  })

  it('keeps the ends and moves no vertex farther than the tolerance', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), fc.double({ min: 0.1, max: 50, noNaN: true }), (line, tolerance) => {
        const kept = douglasPeucker(line, tolerance)
        expect(kept[0]).toBe(0)
        expect(kept.at(-1)).toBe(line.length - 1)
        line.forEach((p, i) => {
          const after = kept.findIndex((k) => k >= i)
          const from = line[kept[Math.max(0, after - 1)]!]!
          expect(distanceToSegment(p, from, line[kept[after]!]!)).toBeLessThanOrEqual(tolerance)
        })
      }),
    )
  })
})
