import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { cellByHand, indicatorsByHand, rateByHand, sumByHand, unitsByHand, weakestByHand, zonesByHand } from '../../../test/unit/byHand'
import { importOf, tableText } from '../../../test/unit/importOf'
import { missing } from '../../core/indicators/missing'
import { applyImport } from '../../data/csv/applyImport'
import { defaultIndexIndicators } from '../defaults'
import { numberOrNull, profile, spread } from './profile'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const zoning = data.zonings.find(({ id }) => id === 'soziale-planungsraeume')!

const expectByHand = (entries: ReturnType<typeof profile>, year: number, units: readonly string[]): void => {
  expect(entries.map(({ indicator }) => indicator.id).sort()).toEqual(indicatorsByHand.map(({ id }) => id).sort())
  for (const entry of entries) {
    const indicator = indicatorsByHand.find(({ id }) => id === entry.indicator.id)!
    const cells = units.flatMap((unit) => [cellByHand(indicator.numerator, year, unit), cellByHand(indicator.denominator, year, unit)])
    expect(entry.numerator).toBe(sumByHand(indicator.numerator, year, units))
    expect(entry.denominator).toBe(sumByHand(indicator.denominator, year, units))
    expect(entry.value).toBeCloseTo(rateByHand(indicator, year, units), 9)
    expect(entry.city).toBeCloseTo(rateByHand(indicator, year, unitsByHand), 9)
    expect(entry.among).toHaveLength(48)
    expect(entry.status).toBe(weakestByHand(cells.map(({ status }) => status)))
    expect([...entry.sources].sort()).toEqual([...new Set(cells.map(({ source }) => source))].sort())
    expect(entry.estimated).toBe(false)
    expect(entry.numeratorLabel).not.toBe('')
    expect(entry.denominatorLabel).not.toBe('')
    expect(entry.date.startsWith(String(year)) || indicator.id === 'wahlbeteiligung').toBe(true)
  }
  expect(entries.slice(0, 6).map(({ indicator }) => indicator.id).sort()).toEqual([...defaultIndexIndicators].sort())
  expect(entries.map(({ inIndex }) => inIndex)).toEqual(indicatorsByHand.map((_, i) => i < 6))
}

describe('profile', () => {
  it.each([2012, 2017, 2022])('explains every indicator of a unit by its counts in %i', (year) => {
    for (const unit of ['01', '14', '27', '53']) expectByHand(profile(data, year, null, unit), year, [unit])
  })

  it.each([2012, 2017, 2022])('explains a zone by its summed counts in %i', (year) => {
    for (const [zone, units] of zonesByHand(zoning.id)) expectByHand(profile(data, year, zoning, zone), year, units)
  })

  it('is empty for what does not exist', () => {
    expect(profile(data, 2017, null, '54')).toEqual([])
    expect(profile(data, 2017, zoning, '01')).toEqual([])
  })

  it('keeps indicators without figures, without a number', () => {
    const partial = applyImport(data, importOf(tableText(data, ['Arbeitslose 30.06.2019', 'ew_15_65 2019'], (unit, heading) => [unit, 900][heading]!), data))
    const entries = profile(partial, 2019, null, '02')
    expect(entries).toHaveLength(19)
    const [first, ...rest] = entries
    expect(first).toMatchObject({ indicator: { id: 'arbeitslosenanteil' }, inIndex: true, numerator: 1, denominator: 900, date: '2019-06-30', status: 'amtlich' })
    expect(first!.value).toBeCloseTo(100 / 900, 12)
    for (const entry of rest) expect(entry).toMatchObject({ inIndex: false, value: missing.unknown, city: missing.unknown, among: [], status: undefined, sources: [], numerator: null, denominator: null })
  })

  it('has no counts where a table brought ready values', () => {
    const ready = applyImport(data, importOf(tableText(data, ['SGB-II-Quote 2017'], (unit) => `${unit},5`), data))
    expect(profile(ready, 2017, null, '03').find(({ indicator }) => indicator.id === 'sgb2_quote')).toMatchObject({ value: 2.5, numerator: null, denominator: null, status: 'amtlich', estimated: false })
    expect(profile(ready, 2017, zoning, 'City').find(({ indicator }) => indicator.id === 'sgb2_quote')).toMatchObject({ estimated: true })
  })
})

describe('spread', () => {
  it('gives smallest, mean and largest, or nothing', () => {
    expect(spread([3, 1, 5])).toEqual({ min: 1, mean: 3, max: 5 })
    expect(spread([])).toBeNull()
  })
  it('takes a missing value for none', () => {
    expect([numberOrNull(0), numberOrNull(missing.suppressed)]).toEqual([0, null])
  })
})
