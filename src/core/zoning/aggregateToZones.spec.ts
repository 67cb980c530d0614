import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../indicators/missing'
import { idsOf, tableOf, zoningOf } from '../testing/builders'
import { aggregateToZones, coverageShare } from './aggregateToZones'
import { sumByZone } from './sumByZone'

const share = { id: 's', numerator: 'n', denominator: 'd', per: 100, direction: 1 } as const

const zonesOf = (...input: Parameters<typeof aggregateToZones>) => {
  const result = aggregateToZones(...input)
  if (!result.ok) throw new Error(result.problems[0]!.code)
  return result.value
}

describe('aggregateToZones', () => {
  it('divides summed counts instead of averaging rates', () => {
    const table = tableOf(['a', 'b', 'c'], { n: [90, 1, 5], d: [900, 1, 50] })
    const [zone] = zonesOf([share], table, zoningOf({ a: 'x', b: 'x', c: 'y' }))
    expect(zone).toMatchObject({ numerator: [91, 5], denominator: [901, 50], estimated: false })
    expect(zone!.values[0]).toBeCloseTo((91 / 901) * 100, 12) // the mean of the rates would be 55
  })

  it('takes only members with both counts and says which are missing', () => {
    const table = tableOf(['a', 'b', 'c'], { n: [10, missing.suppressed, 5], d: [100, 1000, missing.unknown] })
    const [zone] = zonesOf([share], table, zoningOf({ a: 'x', b: 'x', c: 'x', gone: 'x' }))
    expect(zone!.values).toEqual([10])
    expect(zone!.coverage).toEqual([{ members: 4, present: 1, missing: ['b', 'c', 'gone'] }])
    expect(coverageShare(zone!.coverage[0]!)).toBe(0.25)
  })

  it('passes on the reason when no member has counts, and knows empty zones', () => {
    const table = tableOf(['a', 'b'], { n: [missing.suppressed, 1], d: [100, 10] })
    const [zone] = zonesOf([share], table, zoningOf({ a: 'x' }, ['x', 'empty']))
    expect(zone!.values).toEqual([missing.suppressed, missing.notApplicable])
  })

  it('gives notApplicable where the summed denominator is zero', () => {
    expect(zonesOf([share], tableOf(['a'], { n: [0], d: [0] }), zoningOf({ a: 'x' }))[0]!.values).toEqual([missing.notApplicable])
  })

  it('weights ready values by population and flags them as estimated', () => {
    const table = tableOf(['a', 'b', 'c'], { v: [10, 20, missing.pending], people: [300, 100, 7] })
    const [zone] = zonesOf([{ id: 'v', value: 'v', direction: 1 }], table, zoningOf({ a: 'x', b: 'x', c: 'x' }), 'people')
    expect(zone).toMatchObject({ values: [12.5], estimated: true, coverage: [{ members: 3, present: 2, missing: ['c'] }] })
  })

  it('refuses to average ready values without population', () => {
    const result = aggregateToZones([{ id: 'v', value: 'v', direction: 1 }], tableOf(['a'], { v: [1] }), zoningOf({ a: 'x' }))
    expect(result.ok).toBe(false)
    expect(!result.ok && result.problems[0]!.code).toBe('zone-value-without-population')
  })

  it('leaves out units that are not assigned', () => {
    expect(zonesOf([share], tableOf(['a', 'b'], { n: [1, 50], d: [10, 50] }), zoningOf({ a: 'x' }))[0]!.values).toEqual([10])
  })

  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 40 })

  it('always: a zone of one unit has the unit value, and doubling all counts changes no rate', () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const ids = idsOf(pairs.length)
        const table = (factor: number) => tableOf(ids, { n: pairs.map(([n]) => n * factor), d: pairs.map(([, d]) => d * factor) })
        const alone = zonesOf([share], table(1), zoningOf(Object.fromEntries(ids.map((id) => [id, id])), ids))[0]!
        expect(alone.values).toEqual(pairs.map(([n, d]) => (n * 100) / d))
        const two = zoningOf(Object.fromEntries(ids.map((id, i) => [id, String(i % 2)])))
        zonesOf([share], table(2), two)[0]!.values.forEach((value, i) => expect(value).toBeCloseTo(zonesOf([share], table(1), two)[0]!.values[i] as number, 9))
      }),
    )
  })

  it('always: a zone rate lies between the smallest and largest rate of its members', () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const ids = idsOf(pairs.length)
        const value = zonesOf([share], tableOf(ids, { n: pairs.map(([n]) => n), d: pairs.map(([, d]) => d) }), zoningOf(Object.fromEntries(ids.map((id) => [id, 'x']))))[0]!.values[0] as number
        const rates = pairs.map(([n, d]) => (n * 100) / d)
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9)
      }),
    )
  })
})

describe('sumByZone', () => {
  it('sums what is present and lists what is not', () => {
    const column: Value[] = [100, missing.unknown, 50]
    expect(sumByZone(['a', 'b', 'c'], column, zoningOf({ a: 'x', b: 'x', c: 'y' }, ['x', 'y', 'z']))).toEqual([
      { value: 100, coverage: { members: 2, present: 1, missing: ['b'] } },
      { value: 50, coverage: { members: 1, present: 1, missing: [] } },
      { value: missing.notApplicable, coverage: { members: 0, present: 0, missing: [] } },
    ])
  })
})
