import { describe, expect, it } from 'vitest'
import { missing } from '../indicators/missing'
import { idsOf, tableOf, zoningOf } from '../testing/builders'
import { codesOf, indexOf } from '../testing/indexOf'
import { computeIndex } from './computeIndex'
import { computeZoneIndex } from './computeZoneIndex'
import type { IndexSpec } from './indexSpec'
import { regenerate } from './regenerate'

const value = (id: string) => ({ id, value: id, direction: 1 }) as const
const share = { id: 's', numerator: 'n', denominator: 'd', per: 100, direction: 1 } as const

describe('treatment in an index', () => {
  const table = tableOf(idsOf(11), { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], b: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5] })

  it('is kept beside the raw value and names the rows it changed', () => {
    const { terms } = indexOf(computeIndex({ indicators: [value('a'), value('b')], treatment: 'winsorise' }, table))
    expect(terms[0]).toMatchObject({ treatment: { kind: 'winsorise', changed: ['11'] }, reference: { max: 10 } })
    expect([terms[0]!.values[10], terms[0]!.rates[10], terms[0]!.treated[10]]).toEqual([100, 100, 10])
    expect(terms[0]!.treatment.skewness).toBeGreaterThan(2)
    expect(terms[0]!.treatment.skewnessAfter).toBeLessThan(0)
    expect(terms[1]).toMatchObject({ treatment: { kind: 'none', changed: [] } })
    expect(terms[1]!.treated).toBe(terms[1]!.values)
  })

  it('follows the term before the recipe', () => {
    const { terms } = indexOf(computeIndex({ indicators: [{ ...value('a'), treat: 'none' }, { ...value('b'), treat: 'log' }], treatment: 'winsorise' }, table))
    expect(terms.map((term) => term.treatment.kind)).toEqual(['none', 'log'])
    expect(terms[1]!.treated[0]).toBe(Math.log(3))
  })
})

describe('smoothing', () => {
  // Oracle: Marshall 1991 in closed form; e, b and the smoothed rates of the model values for empirical Bayes.
  const table = tableOf(idsOf(6), { n: [10, 1, 3, 4, 2, 5], d: [100, 15, 20, 20, 80, 90] })

  it('draws rates of few people towards the common rate', () => {
    const [term] = indexOf(computeIndex({ indicators: [share], smoothing: 'empirical-bayes' }, table)).terms
    ;[0.0886839899413244, 0.07553978112984325, 0.08949900934050382, 0.0981035946787433, 0.05335075602016054, 0.06659600777247836].forEach((rate, row) => {
      expect(term!.smoothed![row]).toBeCloseTo(100 * rate, 10)
      expect(term!.treated[row]).toBe(term!.smoothed![row])
    })
    expect(term!.values[0]).toBe(10)
    expect(indexOf(computeIndex({ indicators: [share] }, table)).terms[0]).not.toHaveProperty('smoothed')
  })

  it('knows no counts behind ready values, and refuses negative ones', () => {
    const mixed = tableOf(idsOf(4), { n: [100, 20, 300, 500], d: [1000, 2000, 2000, 2000], v: [1, 2, 3, 4] })
    const result = computeIndex({ indicators: [share, value('v')], smoothing: 'empirical-bayes' }, mixed)
    expect(codesOf(result)).toEqual(['ok not-smoothed@v'])
    expect(indexOf(result).terms[1]).not.toHaveProperty('smoothed')
    // 1 of 10, 2 of 20 … differ no more than chance would have them.
    expect(codesOf(computeIndex({ indicators: [share], smoothing: 'empirical-bayes' }, tableOf(idsOf(3), { n: [1, 2, 3], d: [10, 20, 25] })))).toEqual(['no-variance-smoothed@s'])
    expect(codesOf(computeIndex({ indicators: [share], smoothing: 'empirical-bayes' }, tableOf(idsOf(3), { n: [-1, 2, 3], d: [10, 10, 10] })))).toEqual(['smoothing-negative@s'])
  })
})

describe('normalising on targets and on people', () => {
  it('places a value between its goalposts, clamped (COINr n_goalposts of 1, 11, -1 on 0 to 10)', () => {
    const table = tableOf(['x', 'y', 'z'], { v: [1, 11, -1] })
    const spec: IndexSpec = { indicators: [{ ...value('v'), goalposts: [0, 10] }], normalisation: 'target', standardise: false }
    expect(indexOf(computeIndex(spec, table)).index).toEqual([0.1, 1, 0])
    expect(indexOf(computeIndex({ ...spec, indicators: [{ ...value('v'), direction: -1, goalposts: [0, 10] }] }, table)).index).toEqual([0.9, 0, 1])
    expect(indexOf(computeIndex({ ...spec, indicators: [{ ...value('v'), goalposts: [10, 0] }] }, table)).index).toEqual([0.9, 0, 1])
  })

  it('weights mean and deviation by residents', () => {
    const table = tableOf(['w', 'x', 'y', 'z'], { v: [1, 2, 1, 9], people: [200, 100, 100, 0] })
    const [term] = indexOf(computeIndex({ indicators: [value('v')], normalisation: 'z-weighted', population: 'people', standardise: false }, table)).terms
    expect(term!.reference).toMatchObject({ mean: 1.25, n: 3, max: 2 })
    expect(term!.normalised[0]).toBeCloseTo(-0.25 / Math.sqrt(0.1875), 12)
  })

  it('is z where all areas have the same number of people', () => {
    const table = tableOf(idsOf(5), { v: [1, 5, 2, 8, 9], people: [70, 70, 70, 70, 70] })
    const spec: IndexSpec = { indicators: [value('v')], population: 'people' }
    const plain = indexOf(computeIndex(spec, table)).index
    indexOf(computeIndex({ ...spec, normalisation: 'z-weighted' }, table)).index.forEach((each, row) => expect(each).toBeCloseTo(plain[row] as number, 12))
  })
})

describe('other years', () => {
  const ids = ['a', 'b', 'c']
  const now = tableOf(ids, { n: [10, 30, 20], d: [100, 100, 100] })
  // In another order, and without c.
  const then = tableOf(['b', 'a', 'x'], { n: [10, 5, 7], d: [100, 100, 100] })
  const full = tableOf(ids, { n: [5, 10, 18], d: [100, 100, 100] })
  const change = { ...share, since: 2012 }

  it('measure a change by id, whatever the order of the rows', () => {
    const result = indexOf(computeIndex({ indicators: [{ ...change, goalposts: [0, 50] }, { ...share, id: 't', goalposts: [0, 50] }], missing: 'available', normalisation: 'none' }, tableOf(['a', 'b', 'c', 'x'], { n: [10, 30, 20, 8], d: [100, 100, 100, 100] }), { years: new Map([[2012, then]]) }))
    expect(result.terms[0]!.values).toEqual([5, 20, missing.unknown, 1])
  })

  it('keep today’s counts beside the change', () => {
    const [term] = indexOf(computeIndex({ indicators: [change] }, now, { years: new Map([[2012, full]]) })).terms
    expect(term).toMatchObject({ values: [5, 20, 2], rates: [5, 20, 2], numerator: [10, 30, 20] })
  })

  it('leave units without an earlier figure out', () => {
    const wide = tableOf(['a', 'b', 'c', 'd'], { n: [10, 30, 20, 9], d: [100, 100, 100, 100] })
    const result = indexOf(computeIndex({ indicators: [change] }, wide, { years: new Map([[2012, full]]) }))
    expect(result.terms[0]!.values[3]).toBe(missing.unknown)
    expect(result.excluded[3]).toEqual({ reason: 'missing', indicators: ['s'], missing: 'unknown' })
  })

  it('measure a zone’s change on members known in both years', () => {
    const four = tableOf(['a', 'b', 'c', 'd'], { n: [10, 30, 20, 90], d: [100, 100, 100, 100] })
    const zones = zoningOf({ a: 'x', b: 'x', c: 'y', d: 'y' })
    const result = computeZoneIndex({ indicators: [change] }, four, zones, { years: new Map([[2012, full]]) })
    expect(indexOf(result).terms[0]).toMatchObject({ values: [12.5, 2], coverage: [{ missing: [] }, { missing: ['d'] }] })
  })

  it('give the scale of a fixed year', () => {
    const years = new Map([[2012, full]])
    const fixed = indexOf(computeIndex({ indicators: [share], referenceYear: 2012 }, now, { years }))
    const before = indexOf(computeIndex({ indicators: [share] }, full))
    expect(fixed.terms[0]!.reference).toEqual(before.terms[0]!.reference)
    expect(fixed.index[1]).toBeCloseTo((30 - 11) / before.terms[0]!.reference.sd, 12)
    expect(indexOf(computeIndex({ indicators: [share], referenceYear: 2012 }, full, { years })).index).toEqual(before.index)
    const quantile: IndexSpec = { indicators: [share], referenceYear: 2012, classes: { method: 'quantile', count: 3 } }
    expect(indexOf(computeIndex(quantile, now, { years })).breaks).toEqual(indexOf(computeIndex({ ...quantile, referenceYear: undefined }, full)).breaks)
  })

  it.each<[string, IndexSpec, string[]]>([
    ['a change since a year without a table', { indicators: [{ ...share, since: 1999 }] }, ['no-such-year@s']],
    ['a reference year without a table', { indicators: [share], referenceYear: 1999 }, ['no-such-year@referenceYear']],
    ['a year that lacks the column', { indicators: [{ id: 'e', value: 'e', direction: 1, since: 2012 }] }, ['no-such-year@e']],
    ['a change that does not exist in the reference year', { indicators: [change], referenceYear: 2012 }, ['since-reference-year@s']],
  ])('name %s', (_, spec, codes) => {
    const table = tableOf(ids, { n: [10, 30, 20], d: [100, 100, 100], e: [1, 2, 3] })
    expect(codesOf(computeIndex(spec, table, { years: new Map([[2012, full]]) }))).toEqual(codes)
  })
})

describe('smoothing over years', () => {
  const now = tableOf(idsOf(4), { n: [100, 20, 300, 500], d: [1000, 2000, 2000, 2000] })
  const spec = (since: number): IndexSpec => ({ indicators: [{ ...share, since }], smoothing: 'empirical-bayes' })

  it('takes the difference of two smoothed rates', () => {
    const then = tableOf(idsOf(4), { n: [50, 40, 100, 800], d: [1000, 2000, 2000, 2000] })
    const [term] = indexOf(computeIndex(spec(2012), now, { years: new Map([[2012, then]]) })).terms
    const [today, before] = [now, then].map((table) => indexOf(computeIndex({ indicators: [share], smoothing: 'empirical-bayes' }, table)).terms[0]!.smoothed!)
    term!.smoothed!.forEach((change, row) => expect(change).toBeCloseTo((today![row] as number) - (before![row] as number), 12))
  })

  it('refuses negative counts of the other year too', () => {
    const then = tableOf(idsOf(4), { n: [-50, 40, 100, 800], d: [1000, 2000, 2000, 2000] })
    expect(codesOf(computeIndex(spec(2012), now, { years: new Map([[2012, then]]) }))).toEqual(['smoothing-negative@s'])
  })
})

describe('bad input names the control', () => {
  const table = tableOf(['x', 'y', 'z'], { a: [1, 2, 3], flat: [5, 5, 5], n: [-1, 0, 1], back: [3, 2, 1], people: [10, 20, 900] })
  it.each<[string, IndexSpec, string[]]>([
    ['all weights zero', { indicators: [{ ...value('a'), weight: 0 }] }, ['zero-weights@weighting']],
    ['no variance', { indicators: [value('a'), value('flat')] }, ['no-variance@flat']],
    ['too few by name', { indicators: [value('a')], exclude: ['x'] }, ['too-few-rated@exclude']],
    ['too few by population', { indicators: [value('a')], population: 'people', minPopulation: 300 }, ['too-few-rated@minPopulation']],
    ['negative values under the geometric mean', { indicators: [value('n')], aggregation: 'geometric', normalisation: 'none' }, ['geometric-not-positive@n']],
    ['a target of zero width', { indicators: [{ ...value('a'), goalposts: [4, 4] }], normalisation: 'target' }, ['target-zero-width@a']],
    ['no target', { indicators: [value('a')], normalisation: 'target' }, ['no-goalposts@a']],
    ['weighted by nobody', { indicators: [value('a')], normalisation: 'z-weighted' }, ['no-population-weights@normalisation']],
    ['indicators that cancel out', { indicators: [value('a'), value('back')] }, ['no-variance-aggregate@standardise']],
    ['no indicator', { indicators: [] }, ['no-indicators@indicators']],
    ['limits that do not ascend', { indicators: [value('a')], classes: { method: 'breaks', breaks: [1, -1] } }, ['breaks-not-ascending@classes']],
  ])('%s', (_, spec, codes) => {
    const result = computeIndex(spec, table)
    expect(codesOf(result)).toEqual(codes)
    for (const { sentence, wayOut } of result.ok ? [] : result.problems) expect([sentence, wayOut]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
  })
})

describe('regenerate', () => {
  const table = tableOf(idsOf(5), { n: [10, 20, 30, 5, 90], d: [100, 90, 80, 70, 200], v: [1, 2, 3, 4, 9] })
  const spec: IndexSpec = { indicators: [share, value('v')], normalisation: 'z', title: 'A' }

  it('changes one assumption and keeps the rest', () => {
    const before = indexOf(computeIndex(spec, table))
    const after = indexOf(regenerate(before, table, { normalisation: 'rank' }))
    expect(after).toEqual(indexOf(computeIndex({ ...spec, normalisation: 'rank' }, table)))
    expect(after.spec).toEqual({ ...spec, normalisation: 'rank' })
    expect(indexOf(regenerate(before, table, {}))).toEqual(before)
  })

  it('does the same for zones', () => {
    const zoning = zoningOf({ '01': 'x', '02': 'x', '03': 'y', '04': 'y', '05': 'z' })
    const counts: IndexSpec = { indicators: [share] }
    const before = indexOf(computeZoneIndex(counts, table, zoning))
    expect(indexOf(regenerate(before, table, { reference: 'zones' }, { zoning }))).toEqual(indexOf(computeZoneIndex({ ...counts, reference: 'zones' }, table, zoning)))
  })
})
