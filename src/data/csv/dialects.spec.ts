import { describe, expect, it } from 'vitest'
import { readFixture } from '../../../test/fixtures/readFixture'
import { valueComponent } from '../../core/indicators/indicator'
import { missing } from '../../core/indicators/missing'
import type { Problem, Result } from '../../core/result'
import { seriesKey } from '../dataPackage'
import { parseErfurt } from '../../../test/erfurt'
import { applyImport } from './applyImport'
import { buildImport, type ImportChoices } from './buildImport'
import type { ImportedTable } from './importedTable'
import { readTable } from './readTable'
import { recogniseTable } from './recogniseTable'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const pkg = loaded.value
const choices: ImportChoices = { status: 'amtlich', sourceTitle: 'Testtabelle', year: null, now: new Date('2026-11-21T12:00:00Z') }

const load = (name: string, more: Partial<ImportChoices> = {}): Result<ImportedTable> => {
  const raw = readTable(readFixture(name), name)
  if (!raw.ok) return raw
  const recognition = recogniseTable(raw.value, pkg)
  if (!recognition.ok) return recognition
  return buildImport(raw.value, recognition.value, { ...choices, ...more }, pkg, [...raw.warnings, ...recognition.warnings])
}
const table = (name: string): ImportedTable => {
  const result = load(name)
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join('\n'))
  return result.value
}
const problemsOf = (name: string): readonly Problem[] => {
  const result = load(name)
  expect(result.ok).toBe(false)
  return result.ok ? [] : result.problems
}
const position = (id: string): number => pkg.units.findIndex((unit) => unit.id === id)
/** The formula of the fixtures. */
const unemployed = (id: string): number => Math.round((pkg.units[position(id)]!.population!.value * (2 + ((Number(id) * 7) % 6))) / 100)

describe('tables in the dialects they arrive in', () => {
  it.each(['gut-utf8-bom-namen.csv', 'gut-windows1252-titel-summe.csv', 'gut-tab-utf16.txt', 'gut-synonyme.csv', 'gut-lang.csv', 'gut-modellwerte.csv'])('%s gives the unemployed of all 53 units', (name) => {
    const series = table(name).series.find(({ component }) => component === 'arbeitslose')!
    expect(series.year).toBe(2017)
    expect(Object.keys(series.values)).toHaveLength(53)
    for (const { id } of pkg.units) expect(series.values[id]).toBe(unemployed(id))
  })

  it('checks the total row and finds it right', () => {
    const { problems, series } = table('gut-windows1252-titel-summe.csv')
    expect(problems).toEqual([])
    expect(series.map(({ component }) => component)).toEqual(['arbeitslose', 'einwohner'])
  })

  it.each(['gut-komma-nummern.csv', 'gut-prozent.csv'])('%s gives rates as ready values', (name) => {
    const { series } = table(name)
    const indicator = name.includes('komma') ? 'arbeitslosenanteil' : 'sgb2_quote'
    expect(series).toHaveLength(1)
    expect(series[0]!.component).toBe(valueComponent(indicator))
    expect(series[0]!.values['01']).toBeCloseTo(5.7, 12)
  })

  it('reads table signs as typed missing values', () => {
    const { series, problems } = table('gut-zeichen.csv')
    const { values } = series[0]!
    expect(['01', '02', '03', '04', '05', '06', '07'].map((id) => values[id])).toEqual([0, 0, missing.suppressed, missing.pending, missing.notApplicable, missing.unknown, 447])
    expect(problems.map(({ code }) => code)).toEqual(['corrected-values'])
  })

  it('joins two header lines and splits a year column', () => {
    expect(table('gut-zwei-kopfzeilen.csv').series.map(({ component, year }) => seriesKey(component, year))).toEqual(['arbeitslose@2012', 'arbeitslose@2017', 'einwohner@2012', 'einwohner@2017'])
    const yearly = table('gut-jahresspalte.csv')
    expect(yearly.series.map(({ component, year }) => seriesKey(component, year)).sort()).toEqual(['auslaender@2017', 'auslaender@2022', 'einwohner@2017', 'einwohner@2022'])
    expect(yearly.problems.find(({ code }) => code === 'units-missing')?.sentence).toContain('23 Ortsteile')
  })

  it('takes an unknown column as an own indicator and leaves remarks out', () => {
    const { series, newIndicators } = table('gut-eigener-indikator.csv')
    expect(newIndicators).toHaveLength(1)
    expect(newIndicators[0]).toMatchObject({ label: 'Spielplätze je 1.000 Kinder', direction: 0, decimals: 2, value: series[0]!.component })
    const shown = applyImport(pkg, table('gut-eigener-indikator.csv'))
    expect(shown.indicators.at(-1)!.id).toBe(newIndicators[0]!.id)
    expect(shown.series.get(seriesKey(series[0]!.component, 2017))!.cells[0]!.status).toBe('amtlich')
  })

  it('never lets a model value pass for an official one', () => {
    const imported = table('gut-modellwerte.csv')
    expect(imported.status).toBe('modell')
    expect(imported.problems.map(({ code }) => code)).toContain('model-forced')
    expect(applyImport(pkg, imported).series.get('arbeitslose@2017')!.cells.every(({ status }) => status === 'modell')).toBe(true)
  })
})

describe('files that must be refused', () => {
  it.each([
    ['schlecht-leer.csv', 'empty-file'],
    ['schlecht-excel.csv', 'binary-excel'],
    ['schlecht-anmeldeseite.csv', 'html'],
    ['schlecht-andere-stadt.csv', 'wrong-city'],
    ['schlecht-doppelt.csv', 'duplicate-unit'],
    ['schlecht-negativ.csv', 'negative-count'],
    ['schlecht-zaehler-ueber-nenner.csv', 'numerator-above-denominator'],
    ['schlecht-anteil-ueber-100.csv', 'share-out-of-range'],
    ['schlecht-dezimalkomma-als-trenner.csv', 'row-too-long'],
    ['schlecht-nur-ueberschrift.csv', 'no-rows'],
  ])('%s: %s', (name, code) => {
    const errors = problemsOf(name).filter(({ severity }) => severity === 'error')
    expect(new Set(errors.map((problem) => problem.code))).toEqual(new Set([code]))
    for (const { sentence, wayOut, place } of errors) {
      expect(sentence).toMatch(/\p{L}.*[.!]$/u)
      expect(wayOut).toMatch(/\p{L}.*[.!]$/u)
      expect(place.file).toBe(name)
    }
  })

  it('names both rows of a unit that comes twice', () => {
    expect(problemsOf('schlecht-doppelt.csv')[0]!.sentence).toBe('Rieth (06) steht in den Zeilen 7 und 11.')
  })

  it('names row, column and value of a negative count', () => {
    expect(problemsOf('schlecht-negativ.csv').find(({ severity }) => severity === 'error')!.place).toEqual({ file: 'schlecht-negativ.csv', row: 6, column: 'Arbeitslose 2017', value: '-12' })
  })

  it('names unit and both values where the numerator is above the denominator', () => {
    const [problem] = problemsOf('schlecht-zaehler-ueber-nenner.csv')
    expect(problem!.sentence).toBe('Rieth (06), 2017: „Ausländische Einwohner“ ist mit 5.951 größer als „Einwohner“ mit 5.950.')
    expect(problem!.place).toMatchObject({ row: 7, column: 'Ausländer 2017' })
  })
})

describe('a table with doubtful rows', () => {
  it('takes no near miss, but suggests', () => {
    const { problems, series } = table('warnung-unbekannte-zeilen.csv')
    const by = (code: string): Problem[] => problems.filter((problem) => problem.code === code)
    expect(by('unknown-unit').map(({ place }) => place.row)).toEqual([2, 3])
    expect(by('unknown-unit')[0]!.wayOut).toContain('Altstadt')
    expect(by('ambiguous-unit')[0]!.sentence).toMatch(/Möbisburg-Rhoda.*Rohda \(Haarberg\)|Rohda \(Haarberg\).*Möbisburg-Rhoda/)
    expect(by('unreadable')[0]!.place).toMatchObject({ row: 9, value: 'viele' })
    expect(by('units-missing')[0]!.sentence).toContain('Altstadt, Löbervorstadt, Rohda (Haarberg)')
    expect(series[0]!.values).not.toHaveProperty('01')
    expect(series[0]!.values['08']).toBe(missing.unknown)
  })

  it('shows units the table does not list as missing, never beside model values', () => {
    const cells = applyImport(pkg, table('warnung-unbekannte-zeilen.csv')).series.get('arbeitslose@2017')!.cells
    expect(cells[position('01')]).toEqual({ value: missing.unknown, status: 'amtlich', source: table('warnung-unbekannte-zeilen.csv').id })
    expect(cells.every(({ status }) => status === 'amtlich')).toBe(true)
  })
})
