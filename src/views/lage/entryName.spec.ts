import { expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { missing } from '../../core/indicators/missing'
import { formatNumber, formatValue } from '../../i18n/format'
import { shownIndex } from '../../state/derived/shownIndex'
import { shownIndicator } from '../../state/derived/shownIndicator'
import { entryName } from './entryName'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const index = shownIndex(data, 2017, null, 'bedarf')

it('says rank, name, class, people and value', () => {
  const row = index.rows.find(({ rank }) => rank === 1)!
  expect(entryName(index, row)).toBe(`Rang 1, ${row.name}, hoch, ${formatValue(row.population)} Menschen, Index ${formatValue(row.value, index.decimals)}`)
})

it('says that an Ortsteil is not rated, without a figure nobody may rely on', () => {
  const row = index.rows.find(({ exclusion }) => exclusion?.reason === 'population')!
  expect(entryName(index, row)).toBe(`ohne Rang, ${row.name}, nicht bewertet, ${formatValue(row.population)} Menschen`)
})

it('says the limits where the classes have no names, and the number of a zone', () => {
  const zoning = data.zonings[0]!
  const shown = shownIndicator(data, data.indicators.find(({ id }) => id === 'wahlbeteiligung') ?? data.indicators[0]!, 2017, zoning, 'quantile', 4, 'jahr')
  const row = shown.rows.find(({ rank }) => rank === 1)!
  const name = entryName(shown, row)
  expect(name).toContain(`${row.number!} ${row.name}, `)
  expect(name).toMatch(/unter|ab/)
  expect(name).toContain(formatNumber(row.value as number, shown.decimals))
})

it('says why something is missing', () => {
  const row = { ...index.rows[0]!, rank: null, classIndex: null, exclusion: null, value: missing.suppressed, population: missing.unknown }
  expect(entryName(index, row)).toBe(`ohne Rang, ${row.name}, kein Wert (geheim zu halten), Zahl der Menschen nicht bekannt`)
})
