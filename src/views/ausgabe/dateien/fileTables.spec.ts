import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { smallCity } from '../../../../test/unit/smallCity'
import { isPresent } from '../../../core/indicators/missing'
import { hasModelMarker } from '../../../data/csv/modelMarker'
import { readTable } from '../../../data/csv/readTable'
import { recogniseTable } from '../../../data/csv/recogniseTable'
import type { ExportCell } from '../../../data/exportTable'
import { lage } from '../../../i18n/de/lage'
import type { RecipeChoices } from '../../../state/recipes/recipeChoices'
import { presetChoices } from '../../../state/recipes/presetChoices'
import { zoningById } from '../../../state/derived/shown'
import { defaultSettings } from '../../../state/scorecard/settings'
import { createAppStore } from '../../../state/store'
import { twinFile } from '../../lage/twinFile'
import { aboutLines } from './about'
import { areaFileOf } from './areaEntries'
import { areasFile, comparisonXlsx, movedCsv, scorecardCsvFile, scorecardXlsx, stepsXlsx, valuesCsv, valuesXlsx, type FileContext } from './fileJobs'
import { stepsTables } from './stepsTables'
import { indexAt } from './tableState'
import { assignmentTable, valuesTable } from './valuesTable'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const state = createAppStore(loaded.value).getState()
const zoning = zoningById(state, 'soziale-planungsraeume')!
const types = zoningById(state, 'siedlungsstrukturtyp')!
const date = new Date('2025-03-01T12:00:00Z')
const context = (change: Partial<FileContext> = {}): FileContext => ({ state, zoning: null, years: [2017], date, base: 'https://karte.example/erfurt/#/ausgabe', ...change })
const numberOf = (cell: ExportCell | undefined): number | null => (cell?.kind === 'value' && isPresent(cell.value) ? cell.value : null)
const sheetNames = (content: string | Uint8Array): string[] => [...strFromU8(unzipSync(content as Uint8Array)['xl/workbook.xml']!).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!)

describe('values', () => {
  it('has every unit and the city, columns of all years, and says that they are model values', () => {
    const table = valuesTable(state, null, [2012, 2017], date)
    expect(table.columns.every(({ cells }) => cells.length === 54)).toBe(true)
    expect(table.columns[1]!.cells.at(-1)).toEqual({ kind: 'text', text: 'Stadt gesamt' })
    expect(table.columns.filter(({ header }) => /^Einwohner \d/.test(header)).map(({ header, cells }) => [header, numberOf(cells.at(-1))])).toEqual([['Einwohner 2012', 202_832], ['Einwohner 2017', 213_354]])
    expect(table.model).toBe(true)
    expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length)
  })

  it('names the sources of every column, with their licences, and not of the index alone', async () => {
    const cells = (ids: readonly string[]) => ids.map((id) => loaded.value.sources.find((source) => source.id === id)!)
    const wanted = cells([...new Set([...loaded.value.series.values()].filter(({ year }) => year === 2017).flatMap(({ component, cells: each }) => (component === 'einwohner' ? each.map(({ source }) => source) : [])))])
    expect(wanted.length).toBeGreaterThan(0)
    const line = valuesTable(state, null, [2017], date).sourceLine
    for (const { title, licence } of [...wanted, ...cells(['erfurt-statistik'])]) expect(line).toContain(licence === '' ? title : `${title} (${licence})`)
    expect(strFromU8(unzipSync((await valuesXlsx(context())).content as Uint8Array)['xl/worksheets/sheet1.xml']!) + strFromU8(unzipSync((await valuesXlsx(context())).content as Uint8Array)['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(cells(['erfurt-statistik'])[0]!.title)
    expect(twinFile({ ...state, year: 2017 }, null, indexAt(state, 2017, null), date).text).toContain(cells(['erfurt-statistik'])[0]!.title)
  })

  it('says at what the index was measured, in words of the recipe shown', () => {
    const preset = presetChoices(loaded.value)[0]!
    const said = (change: Partial<RecipeChoices>, of = zoning) => {
      const own = { ...state, year: 2017, shownRecipe: { ...preset, title: 'Eigenes', ...change } }
      const file = twinFile(own, of, indexAt(own, 2017, of), date).text
      const [table, [steps]] = [valuesTable(own, of, [2017], date), stepsTables(own, of, 2017, date)]
      const sentence = table.notes!.find((note) => note.startsWith('Bezug'))!
      expect(file).toContain(sentence)
      expect(file).toContain('Rezept „Eigenes“')
      expect(file).not.toContain(lage.origin)
      expect(steps!.notes).toContain(sentence)
      return sentence
    }
    expect(said({})).toBe('Bezug: die 48 bewerteten Ortsteile ab 300 Menschen (Mittel 0, Streuung 1).')
    expect(said({ reference: 'zones' })).toBe('Bezug: die 6 bewerteten Räume ab 300 Menschen (Mittel 0, Streuung 1).')
    expect(said({ minPopulation: 1000, standardise: false })).toBe('Bezug: die 35 bewerteten Ortsteile ab 1.000 Menschen.')
  })

  it('as CSV can be loaded back, and stays a table of model values', () => {
    const { content, fileName } = valuesCsv(context())
    expect(fileName).toBe('werte-ortsteile-2017.csv')
    expect(String(content)).toContain('Modellwerte, keine amtlichen Zahlen')
    const read = readTable(new TextEncoder().encode(String(content)), fileName)
    if (!read.ok) throw new Error(read.problems[0]?.sentence)
    const recognised = recogniseTable(read.value, loaded.value)
    if (!recognised.ok) throw new Error(recognised.problems[0]?.sentence)
    expect(hasModelMarker(read.value, [])).toBe(true)
    expect(recognised.value.columns.length).toBeGreaterThan(5)
  })

  it('of rooms has a row per room with its members, and a workbook a sheet per year', async () => {
    const table = valuesTable(state, zoning, [2017], date)
    expect(table.columns[0]!.cells).toHaveLength(7)
    expect(table.columns.at(-1)!.header).toBe('Ortsteile des Raums')
    const people = table.columns.find(({ header }) => header === 'Einwohner 2017')!.cells.map(numberOf)
    expect(people.slice(0, -1).reduce<number>((sum, each) => sum + each!, 0)).toBe(people.at(-1))
    expect(assignmentTable(state, zoning, date).columns[3]!.cells).toHaveLength(53)
    expect(sheetNames((await valuesXlsx(context({ zoning, years: [2012, 2017] }))).content)).toEqual(['Angaben', 'Räume 2012', 'Räume 2017', 'Zuordnung'])
  })
})

describe('steps of the index', () => {
  it('give the index by hand', async () => {
    const [steps, reference] = stepsTables(state, null, 2017, date)
    const column = (header: string) => steps!.columns.find((each) => each.header === header)!.cells.map(numberOf)
    const contributions = steps!.columns.filter(({ header }) => header.endsWith(': Beitrag')).map(({ cells }) => cells.map(numberOf))
    expect(contributions.length).toBe(6)
    const total = reference!.columns.map(({ header, cells }) => [header, numberOf(cells.at(-1))] as const)
    const of = (name: string) => total.find(([header]) => header === name)![1]!
    const index = column('Sozialindex')
    column('Zusammengefasst').forEach((aggregate, row) => {
      if (aggregate === null) {
        expect(index[row]).toBeNull()
        return
      }
      expect(contributions.reduce((sum, each) => sum + each[row]!, 0)).toBeCloseTo(aggregate, 9)
      expect((aggregate - of('Mittel')) / of('Streuung')).toBeCloseTo(index[row]!, 9)
    })
    const value = steps!.columns.findIndex(({ header }) => header.endsWith(': Zähler'))
    const [numerator, denominator, rate] = steps!.columns.slice(value, value + 3).map(({ cells }) => numberOf(cells[0]))
    expect((numerator! / denominator!) * 100).toBeCloseTo(rate!, 9)
    expect(sheetNames((await stepsXlsx(context())).content)).toEqual(['Angaben', 'Schritte', 'Bezug'])
  })
})

describe('comparison and scorecard', () => {
  it('write moved units, overlaps and both divisions', async () => {
    expect(sheetNames((await comparisonXlsx(context(), zoning, types)).content)).toEqual(['Angaben', 'Wer wechselt', 'Überschneidungen', 'Zuordnung A', 'Zuordnung B'])
    expect(String(movedCsv(context(), zoning, types).content)).toContain('Raum in A;Raum in B')
  })

  it('write the scorecard with total and rank', async () => {
    const text = String(scorecardCsvFile(context(), [zoning, types], defaultSettings)!.content)
    expect(text).toMatch(/A Sechs soziale Planungsräume: Punkte/)
    expect(text.trim().split('\r\n').at(-1)).toMatch(/;[12];.*;[12];?/)
    expect(sheetNames((await scorecardXlsx(context(), [zoning, types], defaultSettings)!).content)).toEqual(['Angaben', 'Bewertung'])
  })
})

describe('areas and their words', () => {
  it('carry names, people, index, class and status', () => {
    const file = JSON.parse(String(areasFile(context({ zoning }), 'geojson').content)) as { features: { properties: Record<string, unknown> }[]; about: Record<string, unknown> }
    expect(file.features).toHaveLength(6)
    expect(file.about.status).toContain('Modellwerte, keine amtlichen Zahlen')
    expect(file.features[0]!.properties).toMatchObject({ nummer: 1, jahr: 2017, status: 'modell' })
    expect(typeof file.features[0]!.properties.sozialindex).toBe('number')
    const units = JSON.parse(String(areasFile(context(), 'topojson').content)) as { objects: { flaechen: { geometries: { properties: Record<string, unknown> }[] } } }
    const small = units.objects.flaechen.geometries.find(({ properties }) => properties.name === 'Wallichen')!.properties
    expect(small).toMatchObject({ sozialindex: null, rang: null, stufe: null })
    expect(small.hinweis).toMatch(/weniger als 300/)
  })

  it('are model values where only the people are', () => {
    const city = smallCity()
    const series = new Map([...city.series].map(([key, each]) => [key, each.component === 'einwohner' ? { ...each, cells: each.cells.map((cell) => ({ ...cell, status: 'modell' as const, source: 'schätzung' })) } : each]))
    const own = createAppStore({ ...city, series, indicators: city.indicators.map(({ id, ...each }) => ({ ...each, id, value: `${id}_fertig` })) }).getState()
    for (const at of [createAppStore({ ...city, series }).getState(), own]) {
      const { about, areas } = areaFileOf(at, null, 2020, date)
      expect(about.status).toContain('Modellwerte, keine amtlichen Zahlen')
      expect(about.quellen).toContain('schätzung')
      expect(areas.map(({ properties }) => properties.status)).toEqual(Array(6).fill('modell'))
    }
    expect(areaFileOf(createAppStore(city).getState(), null, 2020, date).about.status).not.toContain('Modellwerte')
  })

  it('the first sheet says status, source, recipe, division and method', () => {
    const about = aboutLines(state, { content: 'Werte', years: [2017], zonings: [zoning], status: 'modell', sources: ['ssa-2020'], date, base: 'https://karte.example/erfurt/#/ausgabe' })
    const text = about.map(({ label, text: words }) => `${label}: ${words}`).join('\n')
    for (const part of ['Modellwerte, keine amtlichen Zahlen', 'Quelle: ', 'Rezept des Index: Eigene Annahme', 'nicht belegt', 'https://karte.example/erfurt/methode-sozialindex.html', 'Stand der Zahlen: 2017']) expect(text).toContain(part)
  })
})
