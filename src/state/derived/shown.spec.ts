import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { countByHand, indicatorsByHand, rateByHand, sumByHand, unitsByHand, weakestByHand, cellByHand, zonesByHand } from '../../../test/unit/byHand'
import { zoningOf } from '../../core/testing/builders'
import { isPresent } from '../../core/indicators/missing'
import type { Zoning } from '../../core/zoning/zoning'
import { indexMeasure, type AppState } from '../appState'
import { createAppStore } from '../store'
import { shownAt, shownNow } from './shown'
import type { Shown } from './shownTypes'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const years = [2012, 2017, 2022]
const measures = [indexMeasure, ...indicatorsByHand.map(({ id }) => id)]
const levels: readonly (Zoning | null)[] = [null, ...data.zonings]
const small = ['43', '47', '49', '51', '53']

const state = (change: Partial<AppState>): AppState => ({ ...createAppStore(data).getState(), ...change })
const show = (measure: string, year: number, zoning: Zoning | null, change: Partial<AppState> = {}): Shown => shownAt(state({ measure, year, ...change }), zoning)
const numberOf = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error('no number')
  return value
}
const every = measures.flatMap((measure) => years.map((year) => [measure, year] as const))

describe('what is shown', () => {
  it('has seen all of the package', () => {
    expect(measures).toHaveLength(20)
    expect(data.years).toEqual(years)
    expect(levels).toHaveLength(4)
  })

  it.each(every)('has a row for every space, and for every unit the row it lies in: %s %i', (measure, year) => {
    for (const zoning of levels) {
      const shown = show(measure, year, zoning)
      const members = zoning === null ? new Map(unitsByHand.map((id) => [id, [id]])) : zonesByHand(zoning.id)
      expect(shown.rows.map(({ id, unitIds }) => [id, unitIds]).sort()).toEqual([...members].sort())
      expect([...shown.rowOfUnit.keys()].sort()).toEqual(unitsByHand)
      for (const row of shown.rows) {
        expect(shown.rowOf.get(row.id)).toBe(row)
        for (const id of row.unitIds) expect(shown.rowOfUnit.get(id)).toBe(row)
        expect(row.population).toBe(sumByHand('einwohner', year, row.unitIds))
        expect(row.membersWithout).toEqual([])
        expect(row.estimated).toBe(false)
      }
      expect(shown.problems).toEqual([])
    }
  })

  it.each(every)('classes and ranks as value and limits say: %s %i', (measure, year) => {
    for (const zoning of levels) {
      const shown = show(measure, year, zoning)
      const need = shown.direction === -1 ? -1 : 1
      expect(shown.classCount).toBe(shown.breaks.length + 1)
      expect([...shown.breaks].sort((a, b) => a - b)).toEqual(shown.breaks)
      const rated = shown.rows.filter(({ exclusion }) => exclusion === null)
      expect(shown.ratedCount).toBe(rated.length)
      for (const row of rated) {
        const value = numberOf(row.value)
        expect(row.classIndex).toBe(shown.breaks.filter((limit) => value >= limit - 1e-9).length)
        expect(row.rank).toBe(1 + rated.filter((other) => need * (numberOf(other.value) - value) > 1e-9).length)
      }
    }
  })

  it.each(every)('names the five small units and rates them in no map: %s %i', (measure, year) => {
    const shown = show(measure, year, null)
    const excluded = shown.rows.filter(({ exclusion }) => exclusion !== null)
    expect(unitsByHand.filter((id) => countByHand('einwohner', year, id) < 300)).toEqual(small)
    expect(excluded.map(({ id }) => id)).toEqual(small)
    for (const row of excluded) {
      expect(row.exclusion).toEqual({ reason: 'population', population: countByHand('einwohner', year, row.id), minPopulation: 300 })
      expect([row.classIndex, row.rank]).toEqual([null, null])
    }
    // They take no part in the limits either.
    expect(shown.unitValues).toHaveLength(48)
    for (const zoning of data.zonings) expect(show(measure, year, zoning).rows.filter(({ exclusion }) => exclusion !== null)).toEqual([])
  })

  it.each(every)('shares limits and names between units and zones: %s %i', (measure, year) => {
    const units = show(measure, year, null)
    for (const zoning of data.zonings) {
      const zones = show(measure, year, zoning)
      expect(zones.breaks).toEqual(units.breaks)
      expect(zones.labels).toEqual(units.labels)
      expect(zones.unitValues).toEqual(units.unitValues)
    }
  })

  it.each(every)('gives a zone of one unit what the unit has: %s %i', (measure, year) => {
    const alone = { ...zoningOf(Object.fromEntries(unitsByHand.map((id) => [id, `nur ${id}`]))), id: 'einzeln' }
    const units = show(measure, year, null)
    const zones = show(measure, year, alone)
    units.rows.forEach((unit) => {
      const zone = zones.rowOf.get(`nur ${unit.id}`)!
      if (isPresent(unit.value)) expect(numberOf(zone.value)).toBeCloseTo(unit.value, 12)
      else expect(zone.value).toEqual(unit.value)
      expect([zone.classIndex, zone.rank, zone.exclusion, zone.status, zone.population]).toEqual([unit.classIndex, unit.rank, unit.exclusion, unit.status, unit.population])
    })
  })

  it.each(indicatorsByHand.flatMap((indicator) => years.map((year) => [indicator.id, year, indicator] as const)))('is the rate of the summed counts: %s %i', (id, year, indicator) => {
    for (const zoning of levels) {
      for (const row of show(id, year, zoning).rows) expect(numberOf(row.value)).toBeCloseTo(rateByHand(indicator, year, row.unitIds), 9)
    }
    expect(numberOf(show(id, year, null).city)).toBeCloseTo(rateByHand(indicator, year, unitsByHand), 9)
  })

  it('ranks the lowest turnout and the highest unemployment first', () => {
    const first = (measure: string): string => show(measure, 2017, null).rows.find(({ rank }) => rank === 1)!.id
    const extreme = (id: string, sign: number): string => {
      const indicator = indicatorsByHand.find((each) => each.id === id)!
      return unitsByHand.filter((unit) => !small.includes(unit)).sort((a, b) => sign * (rateByHand(indicator, 2017, [a]) - rateByHand(indicator, 2017, [b])))[0]!
    }
    expect(show('wahlbeteiligung', 2017, null).direction).toBe(-1)
    expect(first('wahlbeteiligung')).toBe(extreme('wahlbeteiligung', 1))
    expect(first('arbeitslosenanteil')).toBe(extreme('arbeitslosenanteil', -1))
    // A context indicator has no better or worse; its highest value comes first.
    expect(first('altenquotient')).toBe(extreme('altenquotient', -1))
  })

  it.each(indicatorsByHand.flatMap((indicator) => years.map((year) => [indicator.id, year, indicator] as const)))('carries the weakest status of its own cells: %s %i', (id, year, { numerator, denominator }) => {
    for (const zoning of levels) {
      const shown = show(id, year, zoning)
      for (const row of shown.rows) expect(row.status).toBe(weakestByHand(row.unitIds.flatMap((unit) => [cellByHand(numerator, year, unit).status, cellByHand(denominator, year, unit).status])))
      expect(shown.status).toBe(weakestByHand(shown.rows.map(({ status }) => status!)))
    }
  })

  it('takes one set of limits for all years where asked', () => {
    const own = years.map((year) => show('sgb2_quote', year, null).breaks)
    const common = years.map((year) => show('sgb2_quote', year, null, { limitMode: 'alle' }).breaks)
    expect(common[1]).toEqual(common[0])
    expect(common[2]).toEqual(common[0])
    expect(own[0]).not.toEqual(own[2])
  })

  it('makes as many classes as asked and follows the method', () => {
    for (const classCount of [3, 4, 5, 6, 7]) expect(show('sgb2_quote', 2017, null, { classCount }).classCount).toBe(classCount)
    const equal = show('sgb2_quote', 2017, null, { indicatorMethod: 'equal', classCount: 4 })
    const values = unitsByHand.filter((id) => !small.includes(id)).map((id) => rateByHand(indicatorsByHand.find((each) => each.id === 'sgb2_quote')!, 2017, [id]))
    const [low, high] = [Math.min(...values), Math.max(...values)]
    equal.breaks.forEach((limit, i) => {
      expect(limit).toBeCloseTo(low + ((high - low) * (i + 1)) / 4, 9)
    })
    expect(equal.breaks).toHaveLength(3)
  })

  it('shows the same values under the names of the monitoring', () => {
    const need = show(indexMeasure, 2017, null)
    const status = show(indexMeasure, 2017, null, { indexScheme: 'monitoring' })
    expect(status.rows.map(({ value }) => value)).toEqual(need.rows.map(({ value }) => value))
    expect([need.breaks, status.breaks]).toEqual([[-1, 0, 1, 1.5], [-1, 1, 1.5]])
    expect(status.labels).toEqual(['hoch', 'mittel', 'niedrig', 'sehr niedrig'])
  })

  it('marks assignments that the source does not document', () => {
    const rows = show(indexMeasure, 2017, data.zonings.find(({ id }) => id === 'soziale-planungsraeume')!).rows
    expect(rows.flatMap(({ uncertainMembers }) => uncertainMembers)).not.toHaveLength(0)
    expect(rows.find(({ id }) => id === 'Gründerzeit Oststadt')!.uncertainMembers).toEqual([])
    expect(show(indexMeasure, 2017, data.zonings.find(({ id }) => id === 'siedlungsstrukturtyp')!).rows.flatMap(({ uncertainMembers }) => uncertainMembers)).toEqual([])
  })

  it('gives the identical object for the identical question, also through the state', () => {
    expect(show('sgb2_quote', 2017, null)).toBe(show('sgb2_quote', 2017, null))
    expect(shownNow(state({ level: 'siedlungsstrukturtyp' }))).toBe(show(indexMeasure, 2017, data.zonings.find(({ id }) => id === 'siedlungsstrukturtyp')!))
    expect(shownNow(state({ level: 'units', measure: 'gibtesnicht' }))).toBe(show(indexMeasure, 2017, null))
  })
})
