import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPresent, missing, type Value } from '../indicators/missing'
import { idsOf, tableOf } from '../testing/builders'
import { codesOf, indexOf } from '../testing/indexOf'
import { computeIndex } from './computeIndex'
import type { IndexSpec } from './indexSpec'

const value = (id: string, domain: string, weight = 1) => ({ id, value: id, direction: 1, domain, weight }) as const
const plain: IndexSpec = { indicators: [value('a', 'x'), value('b', 'x'), value('c', 'y')], normalisation: 'none', standardise: false }
const table = tableOf(['u', 'v', 'w'], { a: [1, 2, 3], b: [4, 8, 6], c: [10, 20, 40] })

describe('two levels', () => {
  it('show each domain and its weight', () => {
    const result = indexOf(computeIndex({ ...plain, levels: 2 }, table))
    expect(result.domains).toEqual([
      { domain: 'x', weight: 2 / 3, values: [2.5, 5, 4.5] },
      { domain: 'y', weight: 1 / 3, values: [10, 20, 40] },
    ])
    expect(result.index[0]).toBeCloseTo((2 * 2.5 + 10) / 3, 12)
    expect(indexOf(computeIndex(plain, table)).domains).toEqual([])
  })

  it('weigh domains alike when asked, and sum sums', () => {
    expect(indexOf(computeIndex({ ...plain, levels: 2, weighting: 'equal-domain' }, table)).index[0]).toBeCloseTo((2.5 + 10) / 2, 12)
    const summed = indexOf(computeIndex({ ...plain, levels: 2, aggregation: 'sum' }, table))
    expect(summed.domains.map(({ values }) => values[0])).toEqual([5, 10])
    expect(summed.index[0]).toBeCloseTo(15, 12)
  })

  it('let the rest of its domain stand for a gap, not the rest of all', () => {
    const gaps = tableOf(['t', 'u', 'v', 'w'], { a: [missing.suppressed, 1, 2, 3], b: [6, 4, 8, 6], c: [30, 10, 20, 40] })
    expect(indexOf(computeIndex({ ...plain, missing: 'available', levels: 2 }, gaps)).index[0]).toBeCloseTo((2 * 6 + 30) / 3, 12)
    expect(indexOf(computeIndex({ ...plain, missing: 'available' }, gaps)).index[0]).toBeCloseTo((6 + 30) / 2, 12)
  })

  it('take a mean within and a geometric mean over the domains', () => {
    const result = indexOf(computeIndex({ ...plain, levels: 2, weighting: 'equal-domain', domainAggregation: 'mean', aggregation: 'geometric' }, table))
    expect(result.index[0]).toBeCloseTo(Math.sqrt(2.5 * 10), 12)
    expect(result.terms[0]!.contribution).toEqual([missing.notApplicable, missing.notApplicable, missing.notApplicable])
    const negative = tableOf(['u', 'v', 'w'], { a: [1, 2, 3], b: [4, 8, 6], c: [-1, 20, 40] })
    expect(codesOf(computeIndex({ ...plain, levels: 2, domainAggregation: 'mean', aggregation: 'geometric' }, negative))).toEqual(['geometric-not-positive@aggregation'])
  })

  it('warn of indicators without a domain', () => {
    const result = computeIndex({ ...plain, levels: 2, classes: { method: 'equal', count: 2 }, indicators: [value('a', 'x'), { id: 'c', value: 'c', direction: 1 }] }, table)
    expect(codesOf(result)).toEqual(['ok no-domain@c'])
    expect(indexOf(result).domains.map(({ domain }) => domain)).toEqual(['x', ''])
  })
})

const rows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.option(fc.integer({ min: 1, max: 1000 }))), { minLength: 5, maxLength: 30 })
  .filter((list) => [0, 1, 2].every((k) => new Set(list.map((row) => row[k]).filter((each) => each !== null)).size > 3))
const tableFor = (list: readonly (readonly [number, number, number | null])[]) =>
  tableOf(idsOf(list.length), { a: list.map(([a]) => a), b: list.map(([, b]) => b), c: list.map(([, , c]): Value => c ?? missing.unknown) })

describe('always', () => {
  const weighted = [value('a', 'x', 3), value('b', 'x', 1), value('c', 'y', 2)]

  it('contributions sum to the aggregate, with gaps too', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1 as const, 2 as const), fc.constantFrom('mean' as const, 'sum' as const), (list, levels, aggregation) => {
        const result = indexOf(computeIndex({ indicators: weighted, levels, aggregation, missing: 'available', standardise: false }, tableFor(list)))
        result.aggregate.forEach((whole, row) => {
          const sum = result.terms.reduce((total, { contribution }) => total + (isPresent(contribution[row]!) ? contribution[row] : 0), 0)
          expect(sum).toBeCloseTo(whole as number, 9)
        })
      }),
    )
  })

  it('two levels are one level where nothing is missing and the method is the same', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('mean' as const, 'sum' as const, 'geometric' as const), (list, aggregation) => {
        const spec: IndexSpec = { indicators: weighted, aggregation, normalisation: aggregation === 'geometric' ? 'rank' : 'z', standardise: false }
        const one = indexOf(computeIndex(spec, tableFor(list))).index
        indexOf(computeIndex({ ...spec, levels: 2 }, tableFor(list))).index.forEach((each, row) => {
          if (isPresent(each)) expect(each).toBeCloseTo(one[row] as number, 9)
          else expect(each).toEqual(one[row])
        })
      }),
    )
  })

  it('the influence lies between −1 and 1 and is 1 for a single indicator', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const result = indexOf(computeIndex({ indicators: weighted, missing: 'available', standardise: false }, tableFor(list)))
        for (const { influence } of result.terms) if (influence !== null) expect(Math.abs(influence)).toBeLessThanOrEqual(1)
        expect(indexOf(computeIndex({ indicators: [value('a', 'x')] }, tableFor(list))).terms[0]!.influence).toBeCloseTo(1, 9)
      }),
    )
  })
})
