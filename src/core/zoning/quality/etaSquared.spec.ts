import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { etaSquared, sumsOfSquares } from './etaSquared'

const rows = fc.array(fc.record({ x: fc.integer({ min: -50, max: 50 }), group: fc.nat(4), weight: fc.integer({ min: 1, max: 900 }) }), { minLength: 2, maxLength: 30 })

describe('etaSquared', () => {
  it('closed form', () => {
    const x = [1, 2, 3, 10, 11, 12, 5, 6]
    const zones = [0, 0, 0, 1, 1, 1, 2, 2]
    expect(etaSquared(x, zones)).toBeCloseTo(0.9647058823529412, 13)
    expect(etaSquared(x, zones, [1, 2, 3, 1, 2, 3, 4, 4])).toBeCloseTo(0.9666922879836025, 13)
  })

  it('is between sums of squares / total, as the other way to compute it', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [x, groups, weights] = [list.map((row) => row.x), list.map((row) => row.group), list.map((row) => row.weight)]
        fc.pre(new Set(x).size > 1)
        const mean = (some: typeof list): number => some.reduce((sum, row) => sum + row.weight * row.x, 0) / some.reduce((sum, row) => sum + row.weight, 0)
        const whole = mean(list)
        let between = 0
        for (const group of new Set(groups)) {
          const own = list.filter((row) => row.group === group)
          between += own.reduce((sum, row) => sum + row.weight, 0) * (mean(own) - whole) ** 2
        }
        const total = list.reduce((sum, row) => sum + row.weight * (row.x - whole) ** 2, 0)
        expect(etaSquared(x, groups, weights)).toBeCloseTo(between / total, 9)
      }),
    )
  })

  it('is 0 for one group, 1 for groups of one, and the same for weights in another unit', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [x, groups, weights] = [list.map((row) => row.x / 7), list.map((row) => row.group), list.map((row) => row.weight)]
        fc.pre(new Set(x).size > 1)
        expect(etaSquared(x, x.map(() => 5), weights)).toBe(0)
        expect(etaSquared(x, x.map((_, i) => i), weights)).toBe(1)
        expect(etaSquared(x, groups, weights.map((weight) => weight * 3.7))).toBeCloseTo(etaSquared(x, groups, weights)!, 10)
      }),
    )
  })

  it('grows, or stays, when a group is divided', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const x = list.map((row) => row.x)
        fc.pre(new Set(x).size > 1)
        const groups = list.map((row) => row.group)
        expect(etaSquared(x, groups.map((group, i) => 2 * group + (i % 2)))!).toBeGreaterThanOrEqual(etaSquared(x, groups)! - 1e-12)
      }),
    )
  })

  it('explains nothing where nothing differs, and takes nobody for nobody', () => {
    expect(etaSquared([], [])).toBeNull()
    expect(etaSquared([0.1, 0.1, 0.1], [0, 1, 1], [3, 7, 11])).toBeNull()
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 3, maxLength: 12 }), (value, weights) => etaSquared(weights.map(() => value), weights.map((_, i) => i % 2), weights) === null))
    expect(etaSquared([1, 2, 900], [0, 1, 1], [1, 1, 0])).toBe(1)
    expect(() => etaSquared([1], [])).toThrow(RangeError)
  })

  it('adds up: total is at least the sum within', () => {
    const { total, within } = sumsOfSquares([1, 3, 7], [4, 4, 9], [1, 1, 2])
    expect(within).toEqual(new Map([[4, 2], [9, 0]]))
    expect(total).toBeCloseTo(1 + 9 + 98 - 18 ** 2 / 4, 12)
  })
})
