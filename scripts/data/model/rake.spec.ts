import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logisticCounts, rake } from './rake'

const total = (values: readonly number[]): number => values.reduce((s, v) => s + v, 0)

describe('rake', () => {
  it('meets the total with the largest remainders', () => {
    expect(rake({ expected: [1, 1, 1], total: 4 })).toEqual([2, 1, 1])
    expect(rake({ expected: [10, 20, 30], total: 6 })).toEqual([1, 2, 3])
  })

  it('keeps fixed cells and says so when the total is out of reach', () => {
    expect(rake({ expected: [5, 5, 5], total: 12, fixed: new Map([[0, 2]]) })).toEqual([2, 5, 5])
    expect(() => rake({ expected: [5, 5], total: 9, max: [4, 4] })).toThrow('out of reach')
    expect(() => rake({ expected: [5, 5], total: 1, fixed: new Map([[0, 2]]) })).toThrow('out of reach')
  })

  it('gives whole numbers within the limits that sum to the total', () => {
    const cells = fc.array(fc.record({ expected: fc.double({ min: 0.01, max: 500, noNaN: true }), max: fc.integer({ min: 1, max: 400 }) }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(cells, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const max = list.map((c) => c.max)
        const goal = Math.floor(total(max) * part)
        const result = rake({ expected: list.map((c) => c.expected), total: goal, max })
        expect(total(result)).toBe(goal)
        result.forEach((value, i) => {
          expect(Number.isInteger(value)).toBe(true)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(max[i]!)
        })
      }),
    )
  })
})

describe('logisticCounts', () => {
  it('sums to the total, stays below the denominators and keeps the order of the scores', () => {
    const counts = logisticCounts([-1, 0, 2], [100, 100, 100], 120)
    expect(total(counts)).toBeCloseTo(120, 6)
    expect(counts[0]!).toBeLessThan(counts[1]!)
    expect(counts[2]!).toBeLessThan(100)
    const odds = (i: number): number => counts[i]! / (100 - counts[i]!)
    expect(Math.log(odds(2) / odds(1))).toBeCloseTo(2, 6)
  })
})
