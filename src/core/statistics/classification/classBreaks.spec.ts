import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classBreaks } from './classBreaks'
import { classOf } from './classOf'

describe('classBreaks', () => {
  it('puts sd limits symmetrically about the mean', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9] // mean 5, sd 2
    expect(classBreaks(values, { method: 'sd', count: 4 })).toEqual([3, 5, 7])
    expect(classBreaks(values, { method: 'sd', count: 5 })).toEqual([2, 4, 6, 8])
  })

  it('makes quantiles equally full and equal intervals equally wide', () => {
    expect(classBreaks([1, 2, 3, 4, 5, 6, 7, 8], { method: 'quantile', count: 4 })).toEqual([2.75, 4.5, 6.25]) // R: quantile(1:8, 1:3 / 4)
    expect(classBreaks([0, 1, 2, 10], { method: 'equal', count: 5 })).toEqual([2, 4, 6, 8])
  })

  it('finds natural breaks half-way between clusters', () => {
    // Example of the R package Ckmeans.1d.dp: clusters {-1}, {2}, {4, 5, 6}.
    expect(classBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], { method: 'ckmeans', count: 3 })).toEqual([0.5, 3])
    expect(classBreaks([1, 1.2, 5, 5.1, 20, 21], { method: 'ckmeans', count: 3 })).toEqual([(1.2 + 5) / 2, (5.1 + 20) / 2])
  })

  it('takes given limits as they are', () => {
    expect(classBreaks([], { method: 'breaks', breaks: [-1, 1, 1.5] })).toEqual([-1, 1, 1.5])
  })

  it.each(['quantile', 'ckmeans'] as const)('%s makes no empty classes of few distinct values', (method) => {
    expect(classBreaks([1, 1, 1, 1, 9], { method, count: 5 }).length).toBeLessThan(4)
    expect(new Set([1, 1, 1, 1, 9].map((value) => classOf(value, classBreaks([1, 1, 1, 1, 9], { method, count: 5 })))).size).toBe(2)
  })

  it.each(['sd', 'quantile', 'equal', 'ckmeans'] as const)('%s has one class for equal values and for none', (method) => {
    expect(classBreaks([4, 4, 4], { method, count: 5 })).toEqual([])
    expect(classBreaks([], { method, count: 5 })).toEqual([])
  })

  it('always ascends and never depends on the order of the values', () => {
    const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.constantFrom('sd', 'quantile', 'equal', 'ckmeans'), fc.integer({ min: 2, max: 9 }), (list, method, count) => {
        const breaks = classBreaks(list, { method: method as 'sd', count })
        expect(breaks.length).toBeLessThan(count)
        breaks.forEach((limit, i) => i > 0 && expect(limit).toBeGreaterThanOrEqual(breaks[i - 1]!))
        const reversed = classBreaks([...list].reverse(), { method: method as 'sd', count })
        expect(reversed).toHaveLength(breaks.length)
        reversed.forEach((limit, i) => expect(limit).toBeCloseTo(breaks[i]!, 9))
      }),
      { numRuns: 200 },
    )
  })
})

describe('classOf', () => {
  it('puts a value on a limit into the upper class', () => {
    expect([-2, -1, 0.5, 1, 1.5, 2].map((value) => classOf(value, [-1, 1, 1.5]))).toEqual([0, 1, 1, 2, 3, 3])
  })

  it('does not let rounding noise decide', () => {
    expect(classOf(1 - 1e-15, [1])).toBe(1)
    expect(classOf(0.999999, [1])).toBe(0)
  })

  it('knows one class without limits', () => {
    expect(classOf(7, [])).toBe(0)
  })
})
