import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { columnLabel } from './columnLabel'
import { readTable } from './readTable'
import type { Recognition } from './recognition'
import { recogniseTable } from './recogniseTable'
import { cityWords, isTotalLabel, subtotalTest } from './totalRow'
import { withoutYear, yearIn, yearsIn } from './yearIn'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const pkg = loaded.value

const attempt = (text: string, fileName = 't.csv') => {
  const raw = readTable(new TextEncoder().encode(text), fileName)
  if (!raw.ok) throw new Error(raw.problems[0]!.code)
  return recogniseTable(raw.value, pkg)
}
const recognise = (text: string, fileName?: string): Recognition => {
  const result = attempt(text, fileName)
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join())
  return result.value
}
const codes = (text: string): string[] => {
  const result = attempt(text)
  return (result.ok ? result.warnings : result.problems).map(({ code }) => code)
}
/** A table of all units with one or more value columns, given the cells of row i. */
const full = (header: string, cells: (index: number) => string, title = ''): string => `${title}Nr;Ortsteil;${header}\n${pkg.units.map(({ id, name }, i) => `${id};${name};${cells(i)}`).join('\n')}\n`
const target = (header: string, cells: (index: number) => string, title?: string) => recognise(full(header, cells, title)).columns[0]!.target

describe('targets of columns', () => {
  it.each([
    ['Arbeitslose 2017', '12', { kind: 'component', id: 'arbeitslose', year: 2017 }],
    ['Arbeitslose am 31.12.2017', '12', { kind: 'component', id: 'arbeitslose', year: 2017 }],
    ['Anzahl der Arbeitslosen 2017', '12', { kind: 'new', label: 'Arbeitslosen', year: 2017 }],
    ['ARBEITSLOSE (Anzahl) 2017', '12', { kind: 'component', id: 'arbeitslose', year: 2017 }],
    ['Arbeitslosenanteil 2017', '12,5', { kind: 'indicator', id: 'arbeitslosenanteil', year: 2017 }],
    ['Arbeitslosenanteil (%) 2017', '12', { kind: 'indicator', id: 'arbeitslosenanteil', year: 2017 }],
    ['Ausländer in % 2017', '12', { kind: 'indicator', id: 'auslaenderanteil', year: 2017 }],
    ['Ausländer 2017', '12,5 %', { kind: 'indicator', id: 'auslaenderanteil', year: 2017 }],
    ['Grundsicherung im Alter 2017', '12', { kind: 'component', id: 'grundsicherung_alter', year: 2017 }],
    ['Grundsicherung im Alter 2017', '2,5', { kind: 'indicator', id: 'grundsicherung_alter_quote', year: 2017 }],
    ['Arbeitslose', '12', { kind: 'component', id: 'arbeitslose', year: null }],
    ['Veränderung 2012–2017', '1,5', { kind: 'new', year: null }],
    ['Hunde je Haushalt 2017', '1,5', { kind: 'new', id: 'eigen_hunde_je_haushalt', label: 'Hunde je Haushalt', year: 2017, percent: false }],
    ['Mieterhöhung (%) 2017', '-1,5', { kind: 'new', label: 'Mieterhöhung', percent: true }],
    ['Bemerkung', 'gut', { kind: 'ignore', why: 'Die Spalte enthält keine Zahlen.' }],
    ['Rang', '1', { kind: 'ignore' }],
    ['PLZ', '99084', { kind: 'ignore' }],
  ])('%s with %s', (header, cell, expected) => {
    const columns = recognise(full(`Einwohner 2012;${header}`, () => `900;${cell}`)).columns
    expect(columns.find((column) => column.header === header)!.target).toMatchObject(expected)
  })

  it('asks the title block where the header is only a year or a general word', () => {
    expect(target('2017', () => '12', 'Arbeitslose nach Ortsteilen\n')).toEqual({ kind: 'component', id: 'arbeitslose', year: 2017 })
    expect(target('Insgesamt', () => '12', 'Arbeitslose am 31.12.2017\n')).toEqual({ kind: 'component', id: 'arbeitslose', year: 2017 })
    expect(target('Insgesamt', () => '12', 'Bevölkerung 2017\n')).toEqual({ kind: 'component', id: 'einwohner', year: 2017 })
    expect(target('Wert', () => '12', 'Hundebestand 2017\n')).toMatchObject({ kind: 'new', label: 'Hundebestand 2017: Wert', year: 2017 })
  })

  it('takes no year from a title block that names two', () => {
    expect(target('Arbeitslose', () => '12', 'Stand 2017, berichtigt 2018\n')).toEqual({ kind: 'component', id: 'arbeitslose', year: null })
  })

  it('uses only the first of two columns that mean the same', () => {
    const text = full('Arbeitslose 2017;Arbeitslose insgesamt 2017', () => '1;2')
    expect(recognise(text).columns.map(({ target: { kind } }) => kind)).toEqual(['component', 'ignore'])
    expect(codes(text)).toEqual(['rival-column'])
  })
})

describe('rows', () => {
  it('lets the name count where the number contradicts it', () => {
    // The city's own boundary file numbers Bindersleben 39, which is Frienstedt's number.
    const text = full('Arbeitslose 2017', () => '1').replace('20;Bindersleben', '39;Bindersleben')
    const result = attempt(text)
    expect(result.ok && result.value.units).toHaveLength(53)
    expect(result.ok && result.warnings.map(({ code, place }) => [code, place.row])).toEqual([['number-name-conflict', 21]])
  })

  it('lets the number settle an ambiguous name', () => {
    const text = full('Arbeitslose 2017', () => '1').replace('Rohda (Haarberg)', 'Rohda')
    expect(codes(text)).toEqual([])
  })

  it('sets totals, subtotals and headings aside', () => {
    const text = `${full('Arbeitslose 2017', () => '2')};städtische Ortsteile;\n;städtisch;18\n;Großwohnsiedlungen Nord;8\n;Stadt Erfurt;106\n`
    const { setAside, columns } = recognise(text)
    expect(setAside.map(({ label }) => label)).toEqual(['städtische Ortsteile', 'städtisch', 'Großwohnsiedlungen Nord', 'Stadt Erfurt'])
    expect(columns[0]!.total).toEqual({ line: 58, text: '106' })
    expect(codes(text)).toEqual([])
  })

  it('warns where the total differs, but only tells where values are withheld', () => {
    const rows = full('Arbeitslose 2017', (i) => (i === 3 ? '.' : '2'))
    expect(codes(`${full('Arbeitslose 2017', () => '2')};Insgesamt;107\n`)).toEqual(['sum-differs'])
    expect(codes(`${rows};Insgesamt;106\n`)).toEqual(['sum-incomplete'])
    expect(codes(`${full('Arbeitslosenanteil 2017', () => '2,5')};Insgesamt;2,5\n`)).toEqual([])
  })

  it('knows total labels from names', () => {
    const cities = cityWords(pkg)
    for (const label of ['Erfurt gesamt', 'Stadt Erfurt', 'Insgesamt', 'Summe', 'Erfurt', 'Landeshauptstadt Erfurt', 'Alle Ortsteile zusammen', 'ERFURT INSGESAMT', 'Gesamtstadt']) expect(isTotalLabel(label, cities), label).toBe(true)
    for (const label of ['Altstadt', 'Rieth', '', '17', 'dörflich zusammen', 'Weimar gesamt', 'Ortsteile']) expect(isTotalLabel(label, cities), label).toBe(false)
    expect(subtotalTest(pkg)('dörflich zusammen')).toBe(true)
    expect(subtotalTest(pkg)('Rieth')).toBe(false)
  })
})

describe('tables that do not fit', () => {
  it('refuses another city, with and without numbers', () => {
    const cities = ['Mitte', 'Wehlheiden', 'Nordend', 'Bockenheim', 'Sachsenhausen', 'Ginnheim']
    expect(codes(`Stadtteil;Arbeitslose 2017\n${cities.map((name) => `${name};5`).join('\n')}\n`)).toEqual(['wrong-city'])
    expect(codes(`Nr;Stadtteil;Arbeitslose 2017\n${cities.map((name, i) => `${i + 1};${name};5`).join('\n')}\n`)).toEqual(['wrong-city'])
    expect(codes(cities.map((name, i) => `${i + 1};${name};5`).join('\n'))).toEqual(['wrong-city'])
  })

  it('takes a table with numbers only, and free text beside it', () => {
    const text = `Nr;Ortsteilbürgermeister;Arbeitslose 2017\n${pkg.units.map(({ id }, i) => `${Number(id)};Person ${'abcdefgh'[i % 8]}${i};5`).join('\n')}\n`
    expect(recognise(text).units).toHaveLength(53)
  })

  it('refuses tables without units or without values', () => {
    expect(codes('Merkmal;2017\nArbeitslose;7448\nAusländer;14000\n')).toEqual(['no-unit-column'])
    expect(codes('Ortsteil;Raum\nAltstadt;City\nRieth;Nord\n')).toEqual(['no-values'])
  })

  it('does not take counts between 1 and 53 for numbers of units', () => {
    expect(recognise(`Ortsteil;Nummer der Kitas 2017\n${pkg.units.map(({ name }, i) => `${name};${i + 1}`).join('\n')}\n`).unitColumn).toBe('Ortsteil')
  })
})

describe('marks of model values', () => {
  it.each([
    ['title', full('Arbeitslose 2017', () => '1', 'Modellwerte, keine amtlichen Zahlen\n')],
    ['note', `${full('Arbeitslose 2017', () => '1')}\nHinweis: Modellrechnung\n`],
    ['header', full('Arbeitslose 2017 (Modellwerte)', () => '1')],
    ['status of one row', full('Arbeitslose 2017;Status', (i) => (i === 40 ? '1;modell' : '1;amtlich'))],
    ['source of one row', full('Arbeitslose 2017;Quelle', (i) => (i === 40 ? '1;Modellwerte dieses Projekts' : '1;Stadt'))],
  ])('are found in the %s', (_, text) => {
    expect(recognise(text).modelMarker).toBe(true)
  })

  it('are found in the file name, and not in a Modellprojekt', () => {
    expect(recognise(full('Arbeitslose 2017', () => '1'), 'modellwerte-2017.csv').modelMarker).toBe(true)
    expect(recognise(full('Arbeitslose 2017', () => '1', 'Modellprojekt Soziale Stadt\n')).modelMarker).toBe(false)
  })
})

describe('dates and labels', () => {
  it('reads one year, or none from a period', () => {
    expect(yearIn('Stand 31.12.2017')).toEqual({ year: 2017, date: '2017-12-31' })
    expect(yearIn('2017-12-31')).toEqual({ year: 2017, date: '2017-12-31' })
    expect(yearIn('Arbeitslose 2017 (Stand 30.6.2017)')).toEqual({ year: 2017, date: '2017-06-30' })
    expect(yearIn('31.02.2017')).toEqual({ year: 2017, date: null })
    expect(yearIn('2012–2017')).toBeUndefined()
    expect(yearIn('DS 12017')).toBeUndefined()
    expect(yearsIn('2012 und 2017').map(({ year }) => year)).toEqual([2012, 2017])
    expect(withoutYear('Arbeitslose (Stand: 31.12.2017)')).toBe('Arbeitslose')
  })

  it('separates label, year and unit', () => {
    expect(columnLabel('SGB-II-Quote 31.12.2017 (in %)')).toMatchObject({ label: 'SGB-II-Quote', year: 2017, date: '2017-12-31', percent: true })
    expect(columnLabel('2017')).toMatchObject({ label: '', year: 2017, spellings: [] })
  })
})

it('decides "1.234" by the column and reports where nothing decides', () => {
  expect(codes(full('Einwohner 2017', () => '1.234'))).toEqual(['ambiguous-number-format'])
  expect(codes(full('Einwohner 2017', (i) => (i === 0 ? '1.234' : '785')))).toEqual([])
})

it('answers for the largest tables, whatever they hold', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i};Straße ${String(i * 7919).split('').map((digit) => 'abcdefghij'[Number(digit)]).join('')};${(i * 1.5).toLocaleString('de-DE')}`)
  const halfKnown = rows.map((row, i) => (i % 2 === 0 ? row : row.replace(/;[^;]*;/, `;${pkg.units[i % 53]!.name};`)))
  for (const list of [rows, halfKnown]) {
    const raw = readTable(new TextEncoder().encode(`Nr;Ortsteil;Wert 2017\n${list.join('\n')}\n`), 'gross.csv')
    if (!raw.ok) throw new Error(raw.problems[0]!.code)
    expect(recogniseTable(raw.value, pkg).ok).toBe(false)
  }
})
