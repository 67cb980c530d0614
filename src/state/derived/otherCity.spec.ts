import { describe, expect, it } from 'vitest'
import { smallCity, smallCityCounts } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { importOf } from '../../../test/unit/importOf'
import { applyImport } from '../../data/csv/applyImport'
import { createAppStore } from '../store'
import { profile } from './profile'
import { shownAt, shownNow } from './shown'
import { shownIndex } from './shownIndex'
import { shownIndicator } from './shownIndicator'

const city = smallCity()
const [poverty, turnout] = city.indicators as [(typeof city.indicators)[0], (typeof city.indicators)[0]]
const districts = city.zonings[0]!

/** Like smallCity, but P4 tells its figures and P5 its people, so that three and more units are rated. */
const toldCity = smallCity({ ...smallCityCounts, einwohner: [1000, 2000, 4000, 500, missing.unknown, 80], arm: [100, 100, 800, 40, 50, 8] })

describe('another city', () => {
  it('shows an indicator with every kind of gap told apart', () => {
    const shown = shownIndicator(city, poverty, 2020, null, 'equal', 3, 'jahr')
    const rows = shown.rows.map(({ id, value, rank, exclusion }) => [id, value, rank, exclusion?.reason ?? null])
    expect(rows).toEqual([
      ['P1', 10, 2, null],
      ['P2', 5, 3, null],
      ['P3', 20, 1, null],
      ['P4', missing.suppressed, null, null],
      ['P5', missing.unknown, null, null],
      ['P6', 10, null, 'population'],
    ])
    expect(shown.unitValues).toEqual([10, 5, 20])
    expect(shown.breaks).toEqual([10, 15])
    expect(shown.rows.map(({ classIndex }) => classIndex)).toEqual([1, 0, 2, null, null, null])
    // The city's value rests on the units that tell both counts: 1008 of 7080.
    expect(shown.city).toBeCloseTo(100800 / 7080, 12)
  })

  it('sums zones over the members that tell, and names those that do not', () => {
    const shown = shownIndicator(city, poverty, 2020, districts, 'equal', 3, 'jahr')
    expect(shown.rows.map(({ id, value, membersWithout, population, exclusion }) => [id, value, membersWithout, population, exclusion?.reason ?? null])).toEqual([
      ['nord', 20000 / 3000, [], 3000, null],
      ['sued', 20, ['P5'], 4000, null],
      ['ost', 10, [], 80, 'population'],
    ])
    expect(shown.rowOfUnit.has('P4')).toBe(false)
    expect(shown.rowOfUnit.get('P5')!.id).toBe('sued')
  })

  it('rates from exactly 300 people on', () => {
    const border = smallCity({ ...smallCityCounts, einwohner: [299, 300, 301, 500, 600, 700], arm: [9, 9, 9, 9, 9, 9] })
    const excluded = [{ reason: 'population', population: 299, minPopulation: 300 }, null, null, null, null, null]
    expect(shownIndicator(border, poverty, 2020, null, 'equal', 3, 'jahr').rows.map(({ exclusion }) => exclusion)).toEqual(excluded)
    expect(shownIndicator(border, poverty, 2020, null, 'equal', 3, 'jahr').unitValues).toHaveLength(5)
    expect(shownIndex(border, 2020, null, 'bedarf').rows.map(({ exclusion }) => exclusion)).toEqual(excluded)
  })

  it('ranks low turnout first', () => {
    const shown = shownIndicator(city, turnout, 2020, null, 'equal', 3, 'jahr')
    expect(shown.rows.slice(0, 4).map(({ value, rank }) => [value, rank])).toEqual([[70, 3], [75, 4], [40, 1], [60, 2]])
  })

  it('computes the index from its own indicators', () => {
    const shown = shownIndex(toldCity, 2020, null, 'bedarf')
    expect(shown.problems).toEqual([])
    expect(shown.rows.map(({ exclusion }) => exclusion?.reason ?? null)).toEqual([null, null, null, null, 'population-missing', 'population'])
    // By hand: z over 10 5 20 8 and over 70 75 40 60 turned round, mean, z again.
    const z = (values: readonly number[]): number[] => {
      const mean = values.reduce((sum, value) => sum + value) / values.length
      const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
      return values.map((value) => (value - mean) / sd)
    }
    const high = z([10, 5, 20, 8])
    const low = z([70, 75, 40, 60])
    const index = z(high.map((value, i) => (value - low[i]!) / 2))
    shown.rows.slice(0, 4).forEach(({ value }, i) => {
      expect(value).toBeCloseTo(index[i]!, 12)
    })
    expect(shown.rows.slice(0, 4).map(({ rank }) => rank)).toEqual([3, 4, 1, 2])
    expect(shown.ratedCount).toBe(4)
  })

  it('tells a confidential index from an unrated one', () => {
    const four = smallCity({ ...smallCityCounts, einwohner: [1000, 2000, 4000, 500, 900, 80] })
    const shown = shownIndex(four, 2020, null, 'bedarf')
    expect(shown.rows[3]).toMatchObject({ value: missing.suppressed, exclusion: { reason: 'missing', indicators: ['armut'], missing: 'suppressed' }, rank: null, classIndex: null })
    expect(shown.rows[4]!.exclusion).toBeNull()
  })

  it('says why there is no index where too few units can be rated', () => {
    const two = smallCity({ ...smallCityCounts, einwohner: [1000, 2000, 40, 500, missing.unknown, 80] })
    for (const zoning of [null, districts]) {
      const shown = shownIndex(two, 2020, zoning, 'bedarf')
      expect(shown.problems.map(({ code }) => code)).toEqual(['too-few-rated'])
      expect(shown.ratedCount).toBe(0)
      expect(shown.rows.every(({ rank, classIndex }) => rank === null && classIndex === null)).toBe(true)
    }
  })

  it('opens in a store and in every view of it without Erfurt', () => {
    const store = createAppStore(city)
    expect(store.getState()).toMatchObject({ year: 2020, level: 'units', measure: 'index', zoningA: 'bezirke', borders: '' })
    expect(shownNow(store.getState()).rows).toHaveLength(6)
    expect(shownAt(store.getState(), districts).rows).toHaveLength(3)
    expect(profile(city, 2020, null, 'P1').map(({ indicator, inIndex, value }) => [indicator.id, inIndex, value])).toEqual([['armut', true, 10], ['wahl', true, 70], ['jugend', false, 10]])
  })

  it('averages ready rates by people and says that it is an estimate', () => {
    const text = ['Ortsteil;Anteil arm 2020', ...['20', '25', '32,5', '.', '...', '9'].map((share, i) => `Ort ${i + 1};${share}`)].join('\n')
    const rates = applyImport(city, importOf(text, city))
    expect(rates.series.has('armut.wert@2020')).toBe(true)
    const shown = shownIndicator(rates, poverty, 2020, districts, 'equal', 3, 'jahr')
    expect(shown.rows.map(({ value, estimated }) => [value, estimated])).toEqual([[(20 * 1000 + 25 * 2000) / 3000, true], [32.5, true], [9, true]])
    expect(shown.problems).toEqual([])
  })

  it('says why ready rates without people give no zones', () => {
    const without = smallCity({ arm: smallCityCounts['arm']! })
    const rates = { ...without, indicators: [{ ...poverty, numerator: undefined, denominator: undefined, value: 'arm' }] } as unknown as typeof without
    const shown = shownIndicator(rates, rates.indicators[0]!, 2020, districts, 'equal', 3, 'jahr')
    expect(shown.rows.map(({ value }) => value)).toEqual([missing.unknown, missing.unknown, missing.unknown])
    expect(shown.problems.map(({ code }) => code)).toEqual(['zone-value-without-population'])
  })
})
