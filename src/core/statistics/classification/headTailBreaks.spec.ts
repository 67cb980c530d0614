import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headTailBreaks } from './headTailBreaks'

describe('headTailBreaks', () => {
  it('splits at the mean again and again while the head is a minority', () => {
    // 1/1 … 1/10 as Jiang's example of a rank-size rule: means 0.2929, then 0.6111 of (1, 1/2, 1/3).
    const values = Array.from({ length: 10 }, (_, i) => 1 / (i + 1))
    const [first, second, ...more] = headTailBreaks(values)
    expect(first).toBeCloseTo(0.29289682539682543, 12)
    expect(second).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 3, 12)
    expect(more).toEqual([])
  })

  it('ends where the head is more than 40 %', () => {
    // Mean 5, head (19, 8, 7, 6) is four of nine.
    expect(headTailBreaks([19, 8, 7, 6, 2, 1, 1, 1, 0])).toEqual([5])
  })

  it('makes no more classes than wanted, and none of what cannot be split', () => {
    const values = Array.from({ length: 10 }, (_, i) => 1 / (i + 1))
    expect(headTailBreaks(values, 2)).toHaveLength(1)
    expect(headTailBreaks([])).toEqual([])
    expect(headTailBreaks([4, 4, 4])).toEqual([])
  })

  it('always gives ascending limits that leave no class empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100000 }), { maxLength: 60 }), (values) => {
        const limits = headTailBreaks(values)
        const edges = [-Infinity, ...limits, Infinity]
        edges.slice(1).forEach((edge, i) => {
          expect(edge).toBeGreaterThan(edges[i]!)
          if (values.length > 0) expect(values.some((value) => value >= edges[i]! && value < edge)).toBe(true)
        })
      }),
    )
  })
})
