import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../indicators/missing'
import { idsOf, tableOf, zoningOf } from '../testing/builders'
import { computeIndex } from './computeIndex'
import { computeZoneIndex } from './computeZoneIndex'
import type { IndexResult } from './indexResult'
import type { IndexSpec } from './indexSpec'

const valueOf = (result: ReturnType<typeof computeIndex>): IndexResult => {
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join())
  return result.value
}
const share = { id: 's', numerator: 'n', denominator: 'd', per: 100, direction: 1 } as const

describe('computeZoneIndex', () => {
  const ids = ['a', 'b', 'c', 'd']
  const table = tableOf(ids, { n: [10, 20, 30, 40], d: [100, 100, 100, 100], people: [100, 200, 300, 400], v: [1, 2, 3, 4] })
  const halves = zoningOf({ a: 'x', b: 'x', c: 'y', d: 'y' }, ['y', 'x'])

  it('places zones on the scale of the units', () => {
    const units = valueOf(computeIndex({ indicators: [share] }, table))
    const zones = valueOf(computeZoneIndex({ indicators: [share] }, table, halves))
    expect(zones.ids).toEqual(['y', 'x'])
    expect(zones.terms[0]).toMatchObject({ numerator: [70, 30], denominator: [200, 200], values: [35, 15], estimated: false, reference: units.terms[0]!.reference })
    const sd = Math.sqrt(125)
    expect(zones.index[0]).toBeCloseTo(10 / sd, 12)
    expect(zones.index[1]).toBeCloseTo(-10 / sd, 12)
    expect(zones).toMatchObject({ rank: [1, 2], referenceCount: 4, breaks: units.breaks })
  })

  it('standardises on the zones themselves when asked', () => {
    const thirds = zoningOf({ a: 'x', b: 'y', c: 'z', d: 'z' })
    const zones = valueOf(computeZoneIndex({ indicators: [share], reference: 'zones' }, table, thirds))
    expect(zones).toMatchObject({ referenceCount: 3 })
    expect((zones.index as number[]).reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12)
    expect(computeZoneIndex({ indicators: [share], reference: 'zones' }, table, halves).ok).toBe(false)
  })

  it('counts named units in their zone but not in the reference', () => {
    const zones = valueOf(computeZoneIndex({ indicators: [share], exclude: ['d'] }, table, halves))
    expect(zones.terms[0]!.values).toEqual([35, 15])
    expect(zones.referenceCount).toBe(3)
    const alone = valueOf(computeZoneIndex({ indicators: [share], exclude: ['d'] }, table, zoningOf({ a: 'x', d: 'out' })))
    expect(alone.excluded).toEqual([null, { reason: 'named' }])
  })

  it('applies the minimum of residents to zones too', () => {
    const spec: IndexSpec = { indicators: [share], population: 'people', minPopulation: 150 }
    const zones = valueOf(computeZoneIndex(spec, table, zoningOf({ a: 'small', b: 'x', c: 'x', d: 'x' })))
    expect(zones.excluded).toEqual([{ reason: 'population', population: 100, minPopulation: 150 }, null])
    const gaps = tableOf(ids, { ...Object.fromEntries(table.columns), people: [missing.unknown, 200, 300, 400] })
    const unsure = valueOf(computeZoneIndex({ ...spec, minPopulation: 200 }, gaps, zoningOf({ a: 'u', b: 'x', c: 'x', d: 'x' })))
    expect(unsure.excluded[0]).toEqual({ reason: 'population-missing' })
  })

  it('estimates ready values, or refuses without population', () => {
    const spec: IndexSpec = { indicators: [{ id: 'v', value: 'v', direction: 1 }] }
    const estimated = valueOf(computeZoneIndex({ ...spec, population: 'people' }, table, halves))
    expect(estimated.terms[0]).toMatchObject({ estimated: true })
    expect(estimated.terms[0]!.values[0]).toBeCloseTo((3 * 300 + 4 * 400) / 700, 12)
    const refused = computeZoneIndex(spec, table, halves)
    expect(!refused.ok && refused.problems.map((problem) => problem.code)).toEqual(['zone-value-without-population'])
  })

  it('says on which members a zone rests', () => {
    const gaps = tableOf(ids, { n: [10, 20, 30, missing.suppressed], d: [100, 100, 100, 100] })
    const result = computeZoneIndex({ indicators: [share] }, gaps, halves)
    expect(result.ok && result.warnings.map((problem) => problem.code)).toEqual(['partial-coverage'])
    expect(valueOf(result).terms[0]!.coverage![0]).toEqual({ members: 2, present: 1, missing: ['d'] })
  })

  it('leaves empty zones unrated', () => {
    const zones = valueOf(computeZoneIndex({ indicators: [share] }, table, zoningOf({ a: 'x' }, ['x', 'empty'])))
    expect(zones.excluded[1]).toEqual({ reason: 'missing', indicators: ['s'], missing: 'notApplicable' })
  })

  const counts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 301, max: 5000 })), { minLength: 3, maxLength: 40 })
    .filter((pairs) => new Set(pairs.map(([n, d]) => n / d)).size > 1)

  it.each(['z', 'z-sample', 'minmax', 'rank', 'percentile', 'none'] as const)('always gives a zone of one unit the index of that unit (%s)', (normalisation) => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const all = idsOf(pairs.length)
        const spec: IndexSpec = { indicators: [share], normalisation }
        const units = tableOf(all, { n: pairs.map(([n]) => n), d: pairs.map(([, d]) => d) })
        const one = zoningOf(Object.fromEntries(all.map((id) => [id, id])), all)
        const asUnits = valueOf(computeIndex(spec, units))
        const asZones = valueOf(computeZoneIndex(spec, units, one))
        expect(asZones.index).toEqual(asUnits.index)
        expect(asZones.classIndex).toEqual(asUnits.classIndex)
        expect(asZones.rank).toEqual(asUnits.rank)
      }),
    )
  })
})
