import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { XY } from '../mercator'
import { interpolate } from './interpolate'

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true })
const point = fc.tuple(coordinate, coordinate)

it('walks in steps that are short enough, evenly, and arrives', () => {
  fc.assert(
    fc.property(point, point, fc.double({ min: 30, max: 500, noNaN: true }), (from, to, step) => {
      const points = interpolate(from, to, step)
      expect(points.at(-1)).toEqual(to)
      const way: XY[] = [from, ...points]
      const gaps = points.map(([x, y], i) => Math.hypot(x - way[i]![0], y - way[i]![1]))
      for (const gap of gaps) {
        expect(gap).toBeLessThanOrEqual(step * (1 + 1e-9))
        expect(gap).toBeCloseTo(gaps[0]!, 6)
      }
    }),
  )
})

it('gives just the end where nothing moved', () => {
  expect(interpolate([3, 4], [3, 4], 2)).toEqual([[3, 4]])
})

it('takes no more points than allowed', () => {
  expect(interpolate([0, 0], [1e6, 0], 1, 50)).toHaveLength(50)
  expect(interpolate([0, 0], [1e6, 0], 1, 50).at(-1)).toEqual([1e6, 0])
})

it('refuses steps that lead nowhere', () => {
  expect(() => interpolate([0, 0], [1, 1], 0)).toThrow('(0)')
  expect(() => interpolate([0, 0], [1, 1], NaN)).toThrow('(NaN)')
})
