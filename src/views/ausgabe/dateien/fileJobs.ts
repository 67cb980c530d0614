import { populationColumn } from '../../../core/index/presets'
import type { Zoning } from '../../../core/zoning/zoning'
import { areasGeoJson, areasTopoJson } from '../../../data/export/areaFiles'
import { writeWorkbook, type WorkbookTable } from '../../../data/export/workbook'
import { exportTable } from '../../../data/exportTable'
import { dateien } from '../../../i18n/de/dateien'
import type { AppState } from '../../../state/appState'
import { sourcesOf } from '../../../state/derived/status'
import { comparisonNow } from '../../vergleich/comparison'
import { movedTable, overlapTable } from '../../vergleich/wechsel/exportWechsel'
import { leadSentences } from '../../vergleich/wechsel/leadOf'
import { fixedPairsOf } from '../../vergleich/useCompared'
import { fileNameOf } from '../../shared/fileNameOf'
import { criterionLabel } from '../../../i18n/de/bewertung'
import { cardAt } from '../../../state/scorecard/card'
import { provenanceAt } from '../../../state/scorecard/provenance'
import { criteriaAt } from '../../../state/scorecard/values'
import type { ScorecardSettings } from '../../../state/scorecard/settings'
import { aboutLines } from './about'
import { areaFileOf } from './areaEntries'
import { scorecardTable } from './scorecardTable'
import { stepsTables } from './stepsTables'
import { indexAt, sourceLineOf, spaceTitle } from './tableState'
import { assignmentTable, valuesSources, valuesTable } from './valuesTable'

/** A file ready to be saved. */
export interface MadeFile {
  readonly fileName: string
  readonly content: string | Uint8Array
  readonly type: string
}

/** What a file is made of. */
export interface FileContext {
  readonly state: AppState
  /** null: the units. */
  readonly zoning: Zoning | null
  /** At least one, ascending. */
  readonly years: readonly number[]
  readonly date: Date
  /** Address of the page. */
  readonly base: string
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csvType = 'text/csv;charset=utf-8'
const jsonType = 'application/geo+json'

/** Ids of the sources of the index, which people limit and may weigh, and of the people. */
const indexAndPeople = (state: AppState, year: number): readonly string[] => [...indexAt(state, year, null).sources, ...sourcesOf(state.data, [populationColumn], year, state.data.units.map(({ id }) => id))]

const book = async (context: FileContext, name: string, content: string, zonings: readonly Zoning[], years: readonly number[], tables: readonly WorkbookTable[], sources: readonly string[]): Promise<MadeFile> => {
  const { state, date, base } = context
  const hasModel = tables.some(({ model, columns }) => model || columns.some(({ cells }) => cells.some((cell) => cell.kind === 'value' && cell.status === 'modell')))
  const status = hasModel ? 'modell' : provenanceAt({ ...state, year: years[0]! }).status
  const about = aboutLines(state, { content, years, zonings, status, sources, date, base })
  return { fileName: `${fileNameOf(name, 'tabelle')}.xlsx`, content: await writeWorkbook({ about, tables }), type: xlsxType }
}

const csv = (name: string, table: WorkbookTable): MadeFile => {
  const fileName = `${fileNameOf(name, 'tabelle')}.csv`
  return { fileName, content: exportTable({ ...table, fileName }).text, type: csvType }
}

const stem = (context: FileContext, what: string): string => `${what} ${spaceTitle(context.zoning)} ${context.years.join(' ')}`

/** Values of units or rooms: a workbook with a sheet per year, and for rooms one with their members. */
export const valuesXlsx = (context: FileContext): Promise<MadeFile> => {
  const { state, zoning, years, date } = context
  const tables = [...years.map((year) => ({ ...valuesTable(state, zoning, [year], date), name: `${zoning === null ? dateien.units : dateien.spaces} ${year}` })), ...(zoning === null ? [] : [assignmentTable(state, zoning, date)])]
  return book(context, stem(context, 'werte'), dateien.values.text(spaceTitle(zoning), years), zoning === null ? [] : [zoning], years, tables, valuesSources(state, zoning, years))
}

/** The same as one table with the years side by side; it can be loaded back. */
export const valuesCsv = (context: FileContext): MadeFile => csv(stem(context, 'werte'), valuesTable(context.state, context.zoning, context.years, context.date))

/** Every step of the index, of the last of the chosen years. */
export const stepsXlsx = (context: FileContext): Promise<MadeFile> => {
  const { state, zoning, years, date } = context
  const year = years.at(-1)!
  return book(context, `rechenweg ${spaceTitle(zoning)} ${year}`, dateien.steps.text(spaceTitle(zoning), year), zoning === null ? [] : [zoning], [year], stepsTables(state, zoning, year, date), indexAndPeople(state, year))
}
export const stepsCsv = (context: FileContext): MadeFile => {
  const { state, zoning, years, date } = context
  const year = years.at(-1)!
  const [steps] = stepsTables(state, zoning, year, date)
  return csv(`rechenweg ${spaceTitle(zoning)} ${year}`, steps!)
}

const comparisonTables = ({ state, date }: FileContext, a: Zoning, b: Zoning): readonly [WorkbookTable, WorkbookTable] => {
  const request = { data: state.data, year: state.year, a, b, compared: comparisonNow(state, a, b), notes: [leadSentences(state, a, b, fixedPairsOf(a, b))[0]!], date }
  return [{ ...movedTable(request), name: dateien.movedSheet }, { ...overlapTable(request), name: dateien.overlapSheet }]
}
const comparisonStem = ({ state }: FileContext, a: Zoning, b: Zoning): string => `${a.title} ${b.title} ${state.year}`

/** Who moves between A and B, how their rooms overlap, and both divisions with their members. */
export const comparisonXlsx = (context: FileContext, a: Zoning, b: Zoning): Promise<MadeFile> => {
  const { state, date } = context
  const members = [a, b].map((zoning, i) => ({ ...assignmentTable(state, zoning, date), name: `${dateien.assignment} ${'AB'[i]!}` }))
  return book(context, `vergleich ${comparisonStem(context, a, b)}`, dateien.comparison.text(a.title, b.title, state.year), [a, b], [state.year], [...comparisonTables(context, a, b), ...members], indexAndPeople(state, state.year))
}
export const movedCsv = (context: FileContext, a: Zoning, b: Zoning): MadeFile => csv(`wechsel ${comparisonStem(context, a, b)}`, comparisonTables(context, a, b)[0])
export const overlapCsv = (context: FileContext, a: Zoning, b: Zoning): MadeFile => csv(`ueberschneidungen ${comparisonStem(context, a, b)}`, comparisonTables(context, a, b)[1])

const scorecardOf = ({ state, date }: FileContext, plans: readonly Zoning[], settings: ScorecardSettings): WorkbookTable | null => {
  const card = cardAt(state, plans, settings, criterionLabel)
  const provenance = provenanceAt(state)
  return card.ok ? scorecardTable(card.value, criteriaAt(state), settings, plans, provenance, sourceLineOf(state, [...provenance.sources], date)) : null
}
/** The scorecard; null where none can be made. */
export const scorecardXlsx = (context: FileContext, plans: readonly Zoning[], settings: ScorecardSettings): Promise<MadeFile> | null => {
  const table = scorecardOf(context, plans, settings)
  return table === null ? null : book(context, `bewertung ${context.state.year}`, dateien.scorecard.text(plans.length), plans, [context.state.year], [table], indexAndPeople(context.state, context.state.year))
}
export const scorecardCsvFile = (context: FileContext, plans: readonly Zoning[], settings: ScorecardSettings): MadeFile | null => {
  const table = scorecardOf(context, plans, settings)
  return table === null ? null : csv(`bewertung ${context.state.year}`, table)
}

/** Areas of the last of the chosen years. */
export const areasFile = (context: FileContext, format: 'geojson' | 'topojson'): MadeFile => {
  const { state, zoning, years, date } = context
  const year = years.at(-1)!
  const request = areaFileOf(state, zoning, year, date)
  return { fileName: `${fileNameOf(`flaechen ${spaceTitle(zoning)} ${year}`, 'flaechen')}.${format}`, content: format === 'geojson' ? areasGeoJson(request) : areasTopoJson(request), type: format === 'geojson' ? jsonType : 'application/json' }
}
