import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf, tableOf, zoningOf } from '../testing/builders'
import { indexOf } from '../testing/indexOf'
import { computeIndex } from './computeIndex'
import { computeZoneIndex } from './computeZoneIndex'
import type { IndexSpec } from './indexSpec'

const share = { id: 's', numerator: 'n', denominator: 'd', per: 100, direction: 1, domain: 'x' } as const
const other = { id: 'o', numerator: 'm', denominator: 'd', per: 100, direction: -1, domain: 'y' } as const

type Row = readonly [number, number, number]
const rows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 301, max: 5000 })), { minLength: 6, maxLength: 30 })
  .filter((list) => new Set(list.map(([n, , d]) => n / d)).size > 4 && new Set(list.map(([, m, d]) => m / d)).size > 4)
const tableFor = (list: readonly Row[], factor = 1, ids = idsOf(list.length)) =>
  tableOf(ids, { n: list.map(([n]) => n * factor), m: list.map(([, m]) => m * factor), d: list.map(([, , d]) => d * factor), people: list.map(([, , d]) => d * factor) })

const posts = { goalposts: [0, 50] } as const
const variants: readonly (readonly [string, IndexSpec])[] = [
  ['winsorised', { indicators: [share, other], treatment: 'winsorise' }],
  ['logarithms', { indicators: [{ ...share, treat: 'log' }, other], treatment: 'log' }],
  ['z weighted by people', { indicators: [share, other], normalisation: 'z-weighted', population: 'people' }],
  ['targets', { indicators: [{ ...share, ...posts }, { ...other, ...posts }], normalisation: 'target' }],
  ['entropy', { indicators: [share, other], weighting: 'entropy' }],
  ['principal component', { indicators: [share, other], weighting: 'pca' }],
  ['two levels', { indicators: [share, other], levels: 2, weighting: 'equal-domain', aggregation: 'sum' }],
  ['geometric over domains', { indicators: [share, other], levels: 2, normalisation: 'rank', domainAggregation: 'mean', aggregation: 'geometric' }],
  ['head/tail', { indicators: [share, other], normalisation: 'rank', classes: { method: 'headtail' } }],
]
const smoothed: readonly [string, IndexSpec] = ['smoothed', { indicators: [share, other], smoothing: 'empirical-bayes', normalisation: 'none', standardise: false }]

/** Opposed or unrelated indicators have no principal component; every other input must have an index. */
const hasIndex = (spec: IndexSpec, table: Parameters<typeof computeIndex>[1]): boolean => {
  const result = computeIndex({ standardise: false, ...spec }, table)
  return result.ok || !result.problems.every(({ code }) => code === 'pca-undetermined')
}
const both = (spec: IndexSpec, one: Parameters<typeof computeIndex>[1], two: Parameters<typeof computeIndex>[1]) => {
  const first = computeIndex({ standardise: false, ...spec }, one)
  const second = computeIndex({ standardise: false, ...spec }, two)
  return [indexOf(first), indexOf(second)] as const
}
const closeTo = (list: readonly unknown[], expected: readonly unknown[]): void => list.forEach((each, i) => expect(each).toBeCloseTo(expected[i] as number, 7))

describe.each([...variants, smoothed])('an index of %s', (_, spec) => {
  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(rows, (list) => {
        fc.pre(hasIndex(spec, tableFor(list)))
        const ids = idsOf(list.length)
        const [forwards, backwards] = both(spec, tableFor(list), tableFor([...list].reverse(), 1, [...ids].reverse()))
        closeTo([...backwards.index].reverse(), forwards.index)
      }),
      { numRuns: 50 },
    )
  })

  it('gives a zone of one unit the value of that unit', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = tableFor(list)
        fc.pre(hasIndex(spec, table))
        const zoning = zoningOf(Object.fromEntries(table.ids.map((id) => [id, id])), table.ids)
        const units = indexOf(computeIndex({ standardise: false, ...spec }, table))
        const zones = indexOf(computeZoneIndex({ standardise: false, ...spec }, table, zoning))
        expect(zones.index).toEqual(units.index)
        expect(zones.classIndex).toEqual(units.classIndex)
        expect(zones.terms.map((term) => term.treated)).toEqual(units.terms.map((term) => term.treated))
      }),
      { numRuns: 50 },
    )
  })
})

describe.each(variants)('an index of %s', (_, spec) => {
  it('does not change when all counts double', () => {
    fc.assert(
      fc.property(rows, (list) => {
        fc.pre(hasIndex(spec, tableFor(list)))
        const [single, double] = both(spec, tableFor(list), tableFor(list, 2))
        expect(double.terms.map((term) => term.values)).toEqual(single.terms.map((term) => term.values))
        closeTo(double.index, single.index)
      }),
      { numRuns: 50 },
    )
  })
})

describe('rescaling an indicator', () => {
  it.each(variants.filter(([name]) => !['logarithms', 'targets'].includes(name)))('changes nothing: %s', (_, spec) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        fc.pre(hasIndex(spec, tableFor(list)))
        const scaled: IndexSpec = { ...spec, indicators: spec.indicators.map((term) => ('value' in term ? term : { ...term, per: 100 * factor })) }
        const plain = indexOf(computeIndex({ standardise: false, ...spec }, tableFor(list)))
        closeTo(indexOf(computeIndex({ standardise: false, ...scaled }, tableFor(list))).index, plain.index)
      }),
      { numRuns: 50 },
    )
  })
})

describe('more need in one indicator', () => {
  it.each([...variants, smoothed].filter(([, spec]) => !('weighting' in spec)))('never lowers the normalised value against the others: %s', (_, spec) => {
    fc.assert(
      fc.property(rows, (list) => {
        const { terms } = indexOf(computeIndex({ standardise: false, ...spec }, tableFor(list)))
        terms.forEach(({ treated, normalised }, i) => {
          const { direction } = spec.indicators[i]!
          treated.forEach((a, row) =>
            treated.forEach((b, against) => {
              if (direction * (a as number) > direction * (b as number)) expect(normalised[row] as number).toBeGreaterThanOrEqual(normalised[against] as number)
            }),
          )
        })
      }),
      { numRuns: 30 },
    )
  })
})
