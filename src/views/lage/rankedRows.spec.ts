import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { smallCity, smallCityCounts } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { sortKeys } from '../../state/appState'
import { shownIndex } from '../../state/derived/shownIndex'
import { shownIndicator } from '../../state/derived/shownIndicator'
import { rankedRows } from './rankedRows'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const shown = shownIndex(data, 2017, null, 'bedarf')
const all: readonly number[] = []
const names = (search: string): string[] => rankedRows(shown, search, all, 'name', false).map(({ name }) => name)
const small = ['43', '47', '49', '51', '53']

describe('rankedRows', () => {
  it('finds umlauts however they are typed', () => {
    for (const search of ['Löbervorstadt', 'löber', 'LÖBER', 'lober', 'loeber', 'lo\u0308ber', '  Löber ']) expect(names(search)).toEqual(['Löbervorstadt'])
    expect(names('brühler')).toEqual(['Brühlervorstadt'])
    expect(names('bruehler')).toEqual(['Brühlervorstadt'])
  })

  it('finds by number and by any part of the name', () => {
    expect(rankedRows(shown, '02', all, 'rang', false).map(({ id }) => id)).toEqual(['02'])
    expect(names('vorstadt').length).toBeGreaterThan(3)
    expect(names('(haarberg)')).toEqual(['Rohda (Haarberg)'])
    expect(names('Timbuktu')).toEqual([])
    expect(names('')).toHaveLength(53)
    expect(names('   ')).toHaveLength(53)
  })

  it('never fails on a search, and never finds what is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom(...sortKeys), fc.boolean(), (search, sort, descending) => {
        const rows = rankedRows(shown, search, all, sort, descending)
        expect(new Set(rows).size).toBe(rows.length)
        expect(rows.every((row) => shown.rows.includes(row))).toBe(true)
      }),
    )
  })

  it.each([false, true])('sorts by rank and keeps what is not rated last, descending %s', (descending) => {
    const rows = rankedRows(shown, '', all, 'rang', descending)
    const ranks = rows.slice(0, 48).map(({ rank }) => rank!)
    expect(ranks).toEqual([...ranks].sort((a, b) => (descending ? b - a : a - b)))
    expect(ranks[descending ? 47 : 0]).toBe(1)
    expect(rows.slice(48).map(({ id }) => id).sort()).toEqual(small)
  })

  it.each([false, true])('sorts by value, the small units with values of their own last, descending %s', (descending) => {
    const unemployed = shownIndicator(data, data.indicators[0]!, 2017, null, 'quantile', 5, 'jahr')
    const rows = rankedRows(unemployed, '', all, 'wert', descending)
    const values = rows.slice(0, 48).map(({ value }) => value as number)
    expect(values).toEqual([...values].sort((a, b) => (descending ? b - a : a - b)))
    expect(rows.slice(48).map(({ id }) => id).sort()).toEqual(small)
    expect(rows.slice(48).every(({ value }) => typeof value === 'number')).toBe(true)
  })

  it.each([false, true])('sorts by name as German does, descending %s', (descending) => {
    const rows = rankedRows(shown, '', all, 'name', descending).map(({ name }) => name)
    expect(rows).toEqual([...rows].sort((a, b) => (descending ? -1 : 1) * a.localeCompare(b, 'de')))
    // Ö belongs to O, not behind Z.
    expect(Math.abs(rows.indexOf('Löbervorstadt') - rows.indexOf('Linderbach'))).toBeLessThan(4)
  })

  it.each([false, true])('sorts by people; who is not counted comes last, descending %s', (descending) => {
    const city = smallCity({ ...smallCityCounts, arm: [100, 100, 800, 40, 50, 8] })
    const rows = rankedRows(shownIndicator(city, city.indicators[0]!, 2020, null, 'equal', 3, 'jahr'), '', all, 'menschen', descending)
    expect(rows.map(({ population }) => population)).toEqual([...(descending ? [4000, 2000, 1000, 500, 80] : [80, 500, 1000, 2000, 4000]), missing.unknown])
  })

  it('shows the chosen classes only, and nothing without a class then', () => {
    const rows = rankedRows(shown, '', [3, 4], 'rang', false)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ id }) => id).sort()).toEqual(shown.rows.filter(({ classIndex }) => classIndex === 3 || classIndex === 4).map(({ id }) => id))
    expect(rankedRows(shown, 'Löber', [4], 'rang', false)).toEqual([])
  })

  it('leaves the rows of what is shown in their order, and remembers its answer', () => {
    const before = shown.rows.map(({ id }) => id)
    expect(rankedRows(shown, '', all, 'wert', true)).toBe(rankedRows(shown, '', all, 'wert', true))
    expect(shown.rows.map(({ id }) => id)).toEqual(before)
  })
})
