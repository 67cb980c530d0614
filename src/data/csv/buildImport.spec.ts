import { describe, expect, it } from 'vitest'
import { valueComponent } from '../../core/indicators/indicator'
import { missing } from '../../core/indicators/missing'
import { seriesKey, type DataPackage } from '../dataPackage'
import { parseErfurt } from '../../../test/erfurt'
import { parsePackage } from '../package/parsePackage'
import { serialisePackage } from '../package/serialisePackage'
import { applyImport } from './applyImport'
import { buildImport, type ImportChoices, type ImportedTable } from './buildImport'
import { isIntactImport } from './importedTable'
import { groupProblems, reportCsv, reportText } from './importReport'
import { readTable } from './readTable'
import { recogniseTable } from './recogniseTable'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const pkg = loaded.value
const ids = pkg.units.map(({ id }) => id)
const now = new Date('2026-11-21T12:00:00Z')

const build = (text: string, choices: Partial<ImportChoices> = {}, onto: DataPackage = pkg) => {
  const raw = readTable(new TextEncoder().encode(text), 't.csv')
  if (!raw.ok) throw new Error(raw.problems[0]!.code)
  const recognition = recogniseTable(raw.value, onto)
  if (!recognition.ok) throw new Error(recognition.problems[0]!.code)
  return buildImport(raw.value, recognition.value, { status: 'amtlich', sourceTitle: 'Statistikstelle', year: null, now, ...choices }, onto, [...raw.warnings, ...recognition.warnings])
}
const built = (text: string, choices?: Partial<ImportChoices>, onto?: DataPackage): ImportedTable => {
  const result = build(text, choices, onto)
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join())
  return result.value
}
const errors = (text: string, choices?: Partial<ImportChoices>): string[] => {
  const result = build(text, choices)
  return result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}
const column = (header: string, cell: (index: number) => string | number, list = ids): string => `Nr;${header}\n${list.map((id, i) => `${id};${cell(i)}`).join('\n')}\n`
const cellsOf = (data: DataPackage, component: string, year = 2017) => data.series.get(seriesKey(component, year))!.cells

describe('buildImport', () => {
  it('gives plain JSON that survives storage', () => {
    const table = built(column('Arbeitslose 31.12.2017', (i) => (i === 3 ? '.' : i)))
    expect(table).toMatchObject({ version: 1, status: 'amtlich', importedAt: '2026-11-21T12:00:00.000Z', series: [{ component: 'arbeitslose', year: 2017, date: '2017-12-31' }] })
    const stored: unknown = JSON.parse(JSON.stringify(table))
    expect(stored).toEqual(table)
    expect(isIntactImport(stored)).toBe(true)
    expect(applyImport(pkg, stored as ImportedTable).series.get('arbeitslose@2017')!.cells[3]!.value).toBe(missing.suppressed)
  })

  it('notices content that was changed in storage', () => {
    const table = built(column('Arbeitslose 2017', (i) => i))
    expect(isIntactImport({ ...table, status: 'veröffentlicht' })).toBe(false)
    expect(isIntactImport({ ...table, version: 2 })).toBe(false)
    expect(isIntactImport(null)).toBe(false)
  })

  it('asks for the year where the table does not say it, and refuses without', () => {
    expect(errors(column('Arbeitslose', () => 5))).toEqual(['year-missing'])
    expect(built(column('Arbeitslose', () => 5), { year: 2022 }).series[0]!.year).toBe(2022)
  })

  it('follows the overrides of the user', () => {
    const text = column('Leute 2017', () => '5')
    const raw = readTable(new TextEncoder().encode(text), 't.csv')
    const recognition = raw.ok ? recogniseTable(raw.value, pkg) : raw
    if (!recognition.ok) throw new Error('fixture')
    const key = recognition.value.columns[0]!.key
    expect(built(text, { targets: { [key]: { kind: 'component', id: 'arbeitslose', year: 2012 } } }).series[0]).toMatchObject({ component: 'arbeitslose', year: 2012 })
    expect(errors(text, { targets: { [key]: { kind: 'ignore', why: '' } } })).toEqual(['nothing-to-import'])
    expect(errors(text, { targets: { [key]: { kind: 'component', id: 'gibtesnicht', year: 2012 } } })).toEqual(['unknown-target'])
  })

  it('refuses two columns for one target', () => {
    const result = recogniseTable(((raw) => (raw.ok ? raw.value : undefined)!)(readTable(new TextEncoder().encode(column('Arbeitslose 2017;Leute 2017', () => '1;2')), 't.csv')), pkg)
    const key = result.ok ? result.value.columns[1]!.key : ''
    expect(errors(column('Arbeitslose 2017;Leute 2017', () => '1;2'), { targets: { [key]: { kind: 'component', id: 'arbeitslose', year: 2017 } } })).toEqual(['duplicate-target'])
  })

  it('warns of counts with decimals and columns without a number', () => {
    expect(built(column('Arbeitslose 2017', (i) => (i === 0 ? '443,5' : '1,5'))).problems.map(({ code }) => code)).toEqual(['fractional-count'])
    expect(built(column('Arbeitslose 2017', () => '.')).problems.map(({ code }) => code)).toEqual(['column-without-numbers'])
  })

  it('checks a numerator against the denominator of the package', () => {
    expect(errors(column('Arbeitslose 2017', (i) => (i === 10 ? 40_000 : 1)))).toEqual(['numerator-above-denominator'])
    expect(errors(column('Ausländer 2017', (i) => (i === 4 ? 7000 : 1)), { status: 'modell' })).toEqual(['numerator-above-denominator'])
  })

  it('lets no model value veto an official one', () => {
    const children = cellsOf(pkg, 'ew_u3')[52]!
    const numerator = built(column('Betreute Kinder U3 2017', (i) => (i === 52 ? Number(children.value) + 1 : 0)))
    expect(children.status).toBe('modell')
    expect(numerator.problems.map(({ code, severity }) => [code, severity])).toEqual([['numerator-above-denominator', 'warning']])
    expect(numerator.problems[0]!.sentence).toContain('(Modellwert).')
    const denominator = built(column('ew_u3 2017', () => 0))
    expect(denominator.problems.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(denominator.problems[0]!.sentence).toMatch(/ist mit \d+ \(Modellwert\) größer als .* mit 0\.$/)
  })

  it('refuses negative counts and rates, one problem per cell', () => {
    expect(errors(column('Arbeitslose 2017', (i) => (i < 2 ? -1 : 1)))).toEqual(['negative-count', 'negative-count'])
    expect(errors(column('Jugendquotient 2017', () => '-1,5'))).toHaveLength(53)
  })
})

describe('applyImport', () => {
  it('replaces whole series and changes nothing of the package', () => {
    const before = structuredClone({ ...pkg })
    const shown = applyImport(pkg, built(column('Arbeitslose 2017', (i) => i, ids.slice(0, 50))))
    const cells = cellsOf(shown, 'arbeitslose')
    expect(cells.slice(0, 50).map(({ value }) => value)).toEqual(ids.slice(0, 50).map((_, i) => i))
    expect(cells.slice(50).every(({ value, status }) => value === missing.unknown && status === 'amtlich')).toBe(true)
    expect(shown.series.get('arbeitslose@2012')).toBe(pkg.series.get('arbeitslose@2012'))
    expect(shown.sources.at(-1)).toMatchObject({ title: 'Statistikstelle' })
    expect({ ...pkg }).toEqual(before)
  })

  it('brings two files of one table together, but never mixes statuses', () => {
    const first = built(column('Arbeitslose 2017', () => 1, ids.slice(0, 30)))
    const second = built(column('Arbeitslose 2017', () => 2, ids.slice(30)))
    const both = applyImport(applyImport(pkg, first), second)
    expect(cellsOf(both, 'arbeitslose').map(({ value }) => value)).toEqual(ids.map((_, i) => (i < 30 ? 1 : 2)))
    const other = built(column('Arbeitslose 2017', () => 2, ids.slice(30)), { status: 'fortgeschrieben' })
    expect(new Set(cellsOf(applyImport(applyImport(pkg, first), other), 'arbeitslose').map(({ status }) => status))).toEqual(new Set(['fortgeschrieben']))
  })

  it('lets the later import win', () => {
    const first = built(column('Arbeitslose 2017', () => 1))
    const second = built(column('Arbeitslose 2017', () => 2))
    expect(cellsOf(applyImport(applyImport(pkg, first), second), 'arbeitslose')[0]!.value).toBe(2)
    expect(cellsOf(applyImport(applyImport(pkg, second), first), 'arbeitslose')[0]!.value).toBe(1)
  })

  it('extends the years and knows the new reference date', () => {
    const shown = applyImport(pkg, built(column('Arbeitslose 30.06.2019', () => 1)))
    expect(shown.years).toEqual([2012, 2017, 2019, 2022])
    expect(shown.components.find(({ id }) => id === 'arbeitslose')!.dates).toMatchObject({ '2017': '2017-12-31', '2019': '2019-06-30' })
  })

  it('puts rates of a known indicator into its value component until counts arrive', () => {
    const rates = applyImport(pkg, built(column('Arbeitslosenanteil 2017', () => '7,5')))
    const values = valueComponent('arbeitslosenanteil')
    expect(cellsOf(rates, values)[0]!.value).toBe(7.5)
    expect(rates.components.find(({ id }) => id === values)).toMatchObject({ label: 'Arbeitslosenanteil', counted: '%' })
    const half = applyImport(rates, built(column('Arbeitslose 2017', () => 1), {}, rates))
    expect(half.series.has(seriesKey(values, 2017))).toBe(true)
    const whole = applyImport(rates, built(column('Arbeitslose 2017;ew_15_65 2017', () => '1;20000'), {}, rates))
    expect(whole.series.has(seriesKey(values, 2017))).toBe(false)
  })

  it('gives a package that can be saved and read back', () => {
    const shown = applyImport(pkg, built(column('Arbeitslosenanteil 2019;Hunde je Haushalt 2019;Arbeitslose 2019', (i) => (i === 1 ? '.;...;x' : '7,5;-0,3;12'))))
    expect(parsePackage(serialisePackage(shown))).toEqual({ ok: true, value: shown, warnings: [] })
  })
})

describe('the import report', () => {
  const result = build(column('Arbeitslose 2017', (i) => (i === 0 ? '-5' : i === 1 ? '=1+1' : i === 2 ? '-7' : 1)))
  const problems = result.ok ? [] : result.problems

  it('groups by kind, errors first, with counts', () => {
    expect(groupProblems(problems).map(({ code, count }) => [code, count])).toEqual([['negative-count', 2], ['unreadable', 1]])
  })

  it('says place, finding and remedy in every line', () => {
    expect(reportText(problems, 't.csv')).toContain('Fehler (2):\n  Zeile 2, Spalte „Arbeitslose 2017“, Wert „-5“: Eine Anzahl kann nicht negativ sein (-5). Berichtigen Sie den Wert.')
    expect(reportText([], 't.csv')).toBe('t.csv: ohne Beanstandung gelesen.\n')
  })

  it('is a CSV file that runs no formula', () => {
    const csv = reportCsv(problems)
    expect(csv.startsWith('\ufeffArt;Datei;Zeile')).toBe(true)
    expect(csv).toContain(";'=1+1;")
    expect(csv.trimEnd().split('\r\n')).toHaveLength(4)
  })
})
