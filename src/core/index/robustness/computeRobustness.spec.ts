import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../indicators/table'
import type { Result } from '../../result'
import { tableOf, zoningOf } from '../../testing/builders'
import { computeIndex } from '../computeIndex'
import { computeZoneIndex } from '../computeZoneIndex'
import type { IndexSpec } from '../indexSpec'
import { computeRobustness } from './computeRobustness'
import { everything, madeUpSpec, madeUpTable, still } from './robustnessFixture'
import type { RobustnessResult, RobustnessSpec } from './robustnessSpec'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(' '))
  return result.value
}
const table = madeUpTable(53, 12)
const zoning = zoningOf(Object.fromEntries(table.ids.map((id, row) => [id, `Z${row % 6}`])))
const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i)

/** Recipes of every kind of step. */
const recipes: readonly (readonly [string, Partial<IndexSpec>])[] = [
  ['the default', {}],
  ['a sample deviation and a sum', { normalisation: 'z-sample', aggregation: 'sum' }],
  ['weighting by residents', { normalisation: 'z-weighted' }],
  ['ranks and a geometric mean', { normalisation: 'rank', aggregation: 'geometric' }],
  ['percentiles, not standardised', { normalisation: 'percentile', standardise: false }],
  ['a sum that is not standardised', { aggregation: 'sum', standardise: false, classes: { method: 'breaks', breaks: [-5, 0, 5] } }],
  ['two levels', { normalisation: 'rank', levels: 2, aggregation: 'geometric', domainAggregation: 'mean' }],
  ['two levels the other way round', { normalisation: 'rank', levels: 2, aggregation: 'mean', domainAggregation: 'geometric' }],
  ['entropy weights and min-max', { weighting: 'entropy', normalisation: 'minmax' }],
  ['principal components', { weighting: 'pca' }],
  ['equal weights per domain and winsorising', { weighting: 'equal-domain', treatment: 'winsorise' }],
  ['smoothed counts', { smoothing: 'empirical-bayes' }],
  ['quantiles', { classes: { method: 'quantile', count: 4 } }],
  ['natural breaks', { classes: { method: 'ckmeans', count: 5 } }],
]

describe('computeRobustness', () => {
  it.each(recipes)('gives the ranks and classes of computeIndex in every run when nothing varies: %s', (_, change) => {
    for (const gaps of [0, 0.05]) {
      const spec = madeUpSpec(12, { ...change, missing: gaps > 0 ? 'available' : 'exclude' })
      const holed = madeUpTable(53, 12, 3, gaps)
      for (const zoned of [false, true]) {
        const nominal = value(zoned ? computeZoneIndex(spec, holed, zoning) : computeIndex(spec, holed))
        const found = value(computeRobustness(spec, holed, still, zoned ? { zoning } : {}))
        expect(found.nominalRank).toEqual(nominal.rank)
        expect(found.medianRank).toEqual(nominal.rank)
        expect([found.low, found.high]).toEqual([nominal.rank, nominal.rank])
        expect(found.classShares.map((shares) => shares && shares.indexOf(1))).toEqual(nominal.classIndex)
        expect(found.labels).toEqual(nominal.labels)
        expect(found.shifts).toEqual([])
      }
    }
  })

  it('keeps to the nominal ranking with a spread of 0', () => {
    for (const kind of ['dirichlet', 'uniform'] as const) {
      const found = value(computeRobustness(madeUpSpec(12), table, { ...still, weights: { kind, spread: 0 } }))
      expect([found.low, found.high]).toEqual([found.nominalRank, found.nominalRank])
      expect(found.shifts).toEqual([{ source: 'weights', meanAbsoluteRankShift: 0 }])
    }
  })

  it('does not depend on the order of the units, noise included', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(range(0, 29), { minLength: 30 }), fc.integer({ min: 0, max: 1e6 }), (order, seed) => {
        const straight = madeUpTable(30, 5)
        const turned: Table = tableOf(order.map((row) => straight.ids[row]!), Object.fromEntries([...straight.columns].map(([name, column]) => [name, order.map((row) => column[row]!)])))
        const robustness = { ...everything, seed, runs: 40 }
        const a = value(computeRobustness(madeUpSpec(5), straight, robustness))
        const b = value(computeRobustness(madeUpSpec(5), turned, robustness))
        order.forEach((row, place) => {
          expect([b.medianRank[place], b.low[place], b.high[place], b.classShares[place]]).toEqual([a.medianRank[row], a.low[row], a.high[row], a.classShares[row]])
        })
        a.shifts.forEach(({ meanAbsoluteRankShift }, i) => expect(b.shifts[i]!.meanAbsoluteRankShift).toBeCloseTo(meanAbsoluteRankShift, 9))
      }),
      { numRuns: 6 },
    )
  })

  it('gives the same for the same seed, another for another; intervals hold the median and shares sum to 1', () => {
    const flags = fc.record({ normalisation: fc.boolean(), aggregation: fc.boolean(), treatment: fc.boolean(), leaveOneOut: fc.boolean(), smallCounts: fc.boolean() })
    const weights = fc.option(fc.record({ kind: fc.constantFrom('dirichlet' as const, 'uniform' as const), spread: fc.double({ min: 0, max: 1, noNaN: true }) }))
    fc.assert(
      fc.property(flags, weights, fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), (sources, drawn, seed, runs, zoned) => {
        const robustness: RobustnessSpec = { ...sources, weights: drawn, seed, runs }
        const options = zoned ? { zoning } : {}
        const found = value(computeRobustness(madeUpSpec(6), table, robustness, options))
        expect(value(computeRobustness(madeUpSpec(6), table, robustness, options))).toEqual(found)
        found.ids.forEach((_, row) => {
          const shares = found.classShares[row]
          if (found.nominalRank[row] === null) {
            expect([shares, found.medianRank[row], found.low[row], found.high[row]]).toEqual([null, null, null, null])
            return
          }
          expect(shares!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
          expect(found.low[row]).toBeLessThanOrEqual(found.medianRank[row]!)
          expect(found.high[row]).toBeGreaterThanOrEqual(found.medianRank[row]!)
        })
      }),
      { numRuns: 12 },
    )
    const other = value(computeRobustness(madeUpSpec(12), table, { ...everything, seed: 2 }))
    expect(other.classShares).not.toEqual(value(computeRobustness(madeUpSpec(12), table, everything)).classShares)
  })

  it('moves more with wider weights, and tells the shift of every source that varies', () => {
    const shift = (spread: number): number => value(computeRobustness(madeUpSpec(12), table, { ...still, runs: 300, weights: { kind: 'uniform', spread } })).shifts[0]!.meanAbsoluteRankShift
    expect(shift(0.1)).toBeGreaterThan(0)
    expect(shift(0.9)).toBeGreaterThan(shift(0.1) * 2)
    const { shifts } = value(computeRobustness(madeUpSpec(12), table, everything))
    expect(shifts.map(({ source }) => source)).toEqual(['weights', 'normalisation', 'aggregation', 'treatment', 'leaveOneOut', 'smallCounts'])
    for (const { source, meanAbsoluteRankShift } of shifts) if (source !== 'treatment') expect(meanAbsoluteRankShift).toBeGreaterThan(0)
  })

  it('finds the shift of leaving one out as computeIndex does one by one', () => {
    const spec = madeUpSpec(5)
    const nominal = value(computeIndex(spec, table))
    const rated = nominal.rank.flatMap((rank, row) => (rank === null ? [] : [row]))
    const means = spec.indicators.map((_, left) => {
      const without = value(computeIndex({ ...spec, indicators: spec.indicators.filter((__, i) => i !== left) }, table))
      return rated.reduce((sum, row) => sum + Math.abs(without.rank[row]! - nominal.rank[row]!), 0) / rated.length
    })
    const { shifts } = value(computeRobustness(spec, table, { ...still, leaveOneOut: true }))
    expect(shifts[0]!.meanAbsoluteRankShift).toBeCloseTo(means.reduce((sum, mean) => sum + mean, 0) / means.length, 12)
  })

  it('finds the shift of normalising as computeIndex does with z, min-max and rank', () => {
    const spec = madeUpSpec(6)
    const nominal = value(computeIndex(spec, table))
    const rated = nominal.rank.flatMap((rank, row) => (rank === null ? [] : [row]))
    const means = (['minmax', 'rank'] as const).map((normalisation) => {
      const other = value(computeIndex({ ...spec, normalisation }, table))
      return rated.reduce((sum, row) => sum + Math.abs(other.rank[row]! - nominal.rank[row]!), 0) / rated.length
    })
    const { shifts } = value(computeRobustness(spec, table, { ...still, normalisation: true }))
    expect(shifts[0]!.meanAbsoluteRankShift).toBeCloseTo((means[0]! + means[1]!) / 2, 12)
  })

  it('is surer about large counts than about small ones', () => {
    const many = tableOf(table.ids, Object.fromEntries([...table.columns].map(([name, column]) => [name, column.map((count) => (count as number) * 100)])))
    const noise = { ...still, runs: 200, smallCounts: true }
    const spec = madeUpSpec(6, { minPopulation: undefined })
    const shift = (source: Table): number => value(computeRobustness(spec, source, noise)).shifts[0]!.meanAbsoluteRankShift
    // Ten times smaller deviations; ranks follow nearly in proportion.
    expect(shift(many)).toBeLessThan(shift(table) / 4)
    expect(shift(many)).toBeGreaterThan(0)
  })

  it('takes reference moments from another year', () => {
    const years = new Map([[2012, madeUpTable(53, 6, 99)]])
    const spec = madeUpSpec(6, { referenceYear: 2012 })
    for (const zoned of [{}, { zoning }]) {
      const nominal = value('zoning' in zoned ? computeZoneIndex(spec, table, zoning, { years }) : computeIndex(spec, table, { years }))
      const found = value(computeRobustness(spec, table, still, { years, ...zoned }))
      expect(found.medianRank).toEqual(nominal.rank)
      expect(found.classShares.map((shares) => shares && shares.indexOf(1))).toEqual(nominal.classIndex)
    }
  })

  it('tells its progress up to the end and stops when told to', () => {
    const told: (readonly [number, number])[] = []
    value(computeRobustness(madeUpSpec(5), table, everything, { onProgress: (done, all) => told.push([done, all]) > 0 }))
    expect(told.at(-1)).toEqual([700, 700])
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b))
    let calls = 0
    const stopped = computeRobustness(madeUpSpec(5), table, everything, { onProgress: () => ++calls < 3 })
    expect(stopped.ok ? [] : stopped.problems.map(({ code }) => code)).toEqual(['cancelled'])
    expect(calls).toBe(3)
  })

  it('says in German what is wrong', () => {
    const codes = (result: Result<RobustnessResult>): string[] => (result.ok ? result.warnings : result.problems).map(({ code }) => code)
    const spec = madeUpSpec(5)
    const drawing = { ...still, leaveOneOut: true }
    expect(codes(computeRobustness(spec, table, { ...drawing, runs: 0 }))).toEqual(['robustness-runs'])
    expect(codes(computeRobustness(spec, table, { ...drawing, seed: 1.5 }))).toEqual(['robustness-seed'])
    expect(codes(computeRobustness(spec, table, { ...still, weights: { kind: 'uniform', spread: 2 } }))).toEqual(['robustness-spread'])
    expect(codes(computeRobustness(spec, table, still))).toEqual(['robustness-no-source'])
    expect(codes(computeRobustness({ ...spec, indicators: [] }, table, everything))).toEqual(['no-indicators'])
  })
})
