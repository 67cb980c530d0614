import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convexHull } from './convexHull'
import { minimumCircle } from './minimumCircle'
import { polsbyPopper } from './polsbyPopper'
import { reock } from './reock'
import type { Metres } from './utm32'

const distance = ([ax, ay]: Metres, [bx, by]: Metres): number => Math.hypot(ax - bx, ay - by)
const metres = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })).map(([x, y]): Metres => [640_000 + 25 * x, 5_650_000 + 25 * y])

/** The smallest circle by trying every pair and every triple: slow and plain. */
const byTrying = (points: readonly Metres[]): number => {
  const candidates: { centre: Metres; radius: number }[] = []
  points.forEach((a, i) => {
    points.slice(i + 1).forEach((b, j) => {
      candidates.push({ centre: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], radius: distance(a, b) / 2 })
      points.slice(i + j + 2).forEach((c) => {
        const doubled = 2 * ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
        if (doubled === 0) return
        const [bb, cc] = [distance(a, b) ** 2, distance(a, c) ** 2]
        const centre: Metres = [a[0] + ((c[1] - a[1]) * bb - (b[1] - a[1]) * cc) / doubled, a[1] + ((b[0] - a[0]) * cc - (c[0] - a[0]) * bb) / doubled]
        candidates.push({ centre, radius: distance(centre, a) })
      })
    })
  })
  return Math.min(...candidates.filter(({ centre, radius }) => points.every((point) => distance(centre, point) <= radius + 1e-7)).map(({ radius }) => radius))
}

describe('polsbyPopper and reock: closed form', () => {
  const h = Math.sqrt(3) / 2
  it.each([
    ['square', 1, 4, [[0, 0], [1, 0], [1, 1], [0, 1]], 0.7853981633974483, 0.6366197723675814],
    ['2:1', 2, 6, [[0, 0], [2, 0], [2, 1], [0, 1]], 0.6981317007977318, 0.5092958178940651],
    ['equilateral triangle', h / 2, 3, [[0, 0], [1, 0], [0.5, h]], 0.6045997880780726, 0.41349667156634407],
    // The smallest circle of the L passes through its three outer corners (0,0) … (2,0), (0,2): diameter 2√2.
    ['L-tromino', 3, 8, [[0, 0], [2, 0], [2, 1], [1, 1], [1, 2], [0, 2]], 0.5890486225480862, 3 / (Math.PI * 2)],
  ] as [string, number, number, Metres[], number, number][])('%s', (_, area, perimeter, points, expectedPerimeter, expectedCircle) => {
    expect(polsbyPopper(area, perimeter)).toBeCloseTo(expectedPerimeter, 14)
    expect(reock(area, points)).toBeCloseTo(expectedCircle, 14)
  })

  it('is 1 for a circle, whatever the unit of length', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (r) => void expect(polsbyPopper(Math.PI * r ** 2, 2 * Math.PI * r)).toBeCloseTo(1, 12)))
  })

  it('says nothing about what has no extent', () => {
    expect([polsbyPopper(0, 0), polsbyPopper(1, 0), polsbyPopper(0, 1), reock(1, []), reock(1, [[3, 4], [3, 4]]), reock(0, [[0, 0], [1, 1]])]).toEqual(Array.from({ length: 6 }, () => null))
  })
})

describe('minimumCircle', () => {
  it('is as small as the best of all pairs and triples, encloses all, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(metres, { minLength: 2, maxLength: 9 }), (points) => {
        fc.pre(new Set(points.map(String)).size > 1)
        const circle = minimumCircle(points)!
        expect(circle.radius).toBeCloseTo(byTrying(points), 5)
        for (const point of points) expect(distance(circle.centre, point)).toBeLessThanOrEqual(circle.radius + 1e-6)
        expect(minimumCircle([...points].reverse())).toEqual(circle)
      }),
      { numRuns: 200 },
    )
  })

  it('copes with many points on one circle and with points on a line', () => {
    const round = Array.from({ length: 300 }, (_, i): Metres => [640_000 + 1000 * Math.cos(i), 5_650_000 + 1000 * Math.sin(i)])
    expect(minimumCircle(round)!.radius).toBeCloseTo(1000, 6)
    expect(minimumCircle([[0, 0], [1, 1], [4, 4], [2, 2]])).toMatchObject({ centre: [2, 2] })
    expect(minimumCircle([[7, 8]])).toEqual({ centre: [7, 8], radius: 0 })
    expect(minimumCircle([])).toBeNull()
  })
})

describe('convexHull', () => {
  it('keeps every point on its left, its own corners only, in any order', () => {
    fc.assert(
      fc.property(fc.array(metres, { maxLength: 30 }), (points) => {
        const hull = convexHull(points)
        expect(convexHull([...points].reverse())).toEqual(hull)
        expect(convexHull(hull)).toEqual(hull)
        const known = new Set(points.map(String))
        expect(hull.every((corner) => known.has(String(corner)))).toBe(true)
        if (hull.length < 3) return
        hull.forEach(([ax, ay], i) => {
          const [bx, by] = hull[(i + 1) % hull.length]!
          for (const [x, y] of points) expect((bx - ax) * (y - ay) - (by - ay) * (x - ax)).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  it('leaves out points on its sides and repeated ones', () => {
    expect(convexHull([[0, 0], [1, 0], [2, 0], [2, 2], [0, 2], [0, 1], [1, 1], [2, 2]])).toEqual([[0, 0], [2, 0], [2, 2], [0, 2]])
    expect(convexHull([[1, 1], [0, 0], [2, 2]])).toEqual([[0, 0], [2, 2]])
    expect(convexHull([[5, 5], [5, 5]])).toEqual([[5, 5]])
  })
})
