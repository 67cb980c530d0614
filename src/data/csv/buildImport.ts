import { valueComponent, type Indicator } from '../../core/indicators/indicator'
import type { Status } from '../../core/indicators/provenance'
import { failure, success, type Problem, type Result } from '../../core/result'
import { seriesKey, type DataPackage } from '../dataPackage'
import { applyImport } from './applyImport'
import { checkShares } from './checkShares'
import { importChecksum, importPrefix, type ImportedSeries, type ImportedTable } from './importedTable'
import type { RawTable } from './rawTable'
import { readColumn, type ColumnRule } from './readColumn'
import type { ColumnTarget, Recognition, RecognisedColumn } from './recognition'

export type { ImportedTable } from './importedTable'

/** What the user decides before a table is used. */
export interface ImportChoices {
  readonly status: Status
  readonly sourceTitle: string
  /** For columns whose year the table does not say. */
  readonly year: number | null
  /** Overrides by key of the recognised column. */
  readonly targets?: Readonly<Record<string, ColumnTarget>>
  /** Time of the import; default now. */
  readonly now?: Date
}

interface Destination {
  readonly component: string
  readonly rule: ColumnRule
  readonly created?: Indicator
}

const ownIndicator = (target: ColumnTarget & { readonly kind: 'new' }, column: RecognisedColumn, sourceTitle: string): Indicator => {
  const decimals = Math.min(3, Math.max(0, ...column.entries.map(({ text }) => /[.,](\d+)\s*%?$/.exec(text)?.[1]?.length ?? 0)))
  const isGrouped = column.format.ambiguous > 0 && decimals === 3 && column.format.format.decimal === ','
  return {
    id: target.id,
    label: target.label,
    shortLabel: target.label,
    domain: 'Eigene Daten',
    unit: target.percent ? '%' : '',
    decimals: isGrouped ? 0 : decimals,
    direction: 0,
    description: `Eigene Spalte „${column.header}“, als fertiger Wert geladen. Werte für Räume werden gemittelt, weil die Zählwerte fehlen.`,
    source: sourceTitle,
    synonyms: [column.header],
    value: valueComponent(target.id),
  }
}

const destinationOf = (target: ColumnTarget, column: RecognisedColumn, pkg: DataPackage, sourceTitle: string): Destination | undefined => {
  if (target.kind === 'component') {
    const component = pkg.components.find(({ id }) => id === target.id)
    return component && { component: component.id, rule: { kind: 'count', component } }
  }
  if (target.kind === 'indicator' || target.kind === 'new') {
    const indicator = pkg.indicators.find(({ id }) => id === target.id)
    if (indicator) return { component: 'value' in indicator ? indicator.value : valueComponent(indicator.id), rule: target.kind === 'new' ? { kind: 'free' } : { kind: 'rate', indicator } }
  }
  return target.kind === 'new' ? { component: valueComponent(target.id), rule: { kind: 'free' }, created: ownIndicator(target, column, sourceTitle) } : undefined
}

/**
 * Makes an import from a recognised table and the user's choices. All or
 * nothing: with any error (negative count, share outside 0 to 100, numerator
 * above denominator, column without year, two columns for one target, nothing to
 * import) no table comes back and the app stays as it was.
 *
 * A file that calls its values model values keeps status `modell`, whatever is
 * chosen. Cells that cannot be read become missing 'unknown' and are reported.
 * @param pkg the package the table will be laid over, earlier imports included
 * @param earlier warnings of readTable() and recogniseTable(), kept for the report
 * @returns plain JSON; warnings of reading, recognition and this step are in its `problems`
 */
export const buildImport = (raw: RawTable, recognition: Recognition, choices: ImportChoices, pkg: DataPackage, earlier: readonly Problem[] = raw.problems): Result<ImportedTable> => {
  const file = raw.fileName
  const problems: Problem[] = []
  const error = (code: string, column: string | undefined, sentence: string, wayOut: string) =>
    problems.push({ code, severity: 'error', place: { file, ...(column === undefined ? {} : { column }) }, sentence, wayOut })
  const series: ImportedSeries[] = []
  const created = new Map<string, Indicator>()
  const lines = new Map<string, number>()
  const sourceTitle = choices.sourceTitle.trim() || file

  for (const column of recognition.columns) {
    const target = choices.targets?.[column.key] ?? column.target
    if (target.kind === 'ignore') continue
    const year = target.year ?? choices.year
    if (year === null || !Number.isInteger(year) || year < 1900 || year > 2100) {
      error('year-missing', column.header, `Für die Spalte „${column.header}“ ist kein Jahr bekannt.`, 'Geben Sie das Jahr an oder schreiben Sie es in die Kopfzeile, zum Beispiel „Arbeitslose 2017“.')
      continue
    }
    const destination = destinationOf(target, column, pkg, sourceTitle)
    if (!destination) {
      error('unknown-target', column.header, `Die Spalte „${column.header}“ ist einem Merkmal zugeordnet, das es nicht gibt.`, 'Wählen Sie ein anderes Merkmal.')
      continue
    }
    const rival = series.find((item) => item.component === destination.component && item.year === year)
    if (rival) {
      error('duplicate-target', column.header, `Die Spalten „${rival.header}“ und „${column.header}“ sind demselben Merkmal und Jahr (${year}) zugeordnet.`, 'Lassen Sie eine der Spalten weg oder ordnen Sie sie anders zu.')
      continue
    }
    const read = readColumn(column, destination.rule, file)
    problems.push(...read.problems)
    series.push({ component: destination.component, year, date: column.date?.startsWith(String(year)) ? column.date : null, header: column.header, values: read.values })
    if (destination.created) created.set(destination.created.id, created.get(destination.created.id) ?? destination.created)
    for (const { unit, line } of column.entries) lines.set(`${seriesKey(destination.component, year)}|${unit}`, line)
  }
  if (series.length === 0 && problems.length === 0) error('nothing-to-import', undefined, 'Es ist keine Spalte zum Übernehmen ausgewählt.', 'Ordnen Sie mindestens eine Spalte einem Merkmal oder Indikator zu.')

  const status: Status = recognition.modelMarker ? 'modell' : choices.status
  if (status !== choices.status) {
    problems.push({ code: 'model-forced', severity: 'warning', place: { file }, sentence: `Die Datei bezeichnet ihre Werte als Modellwerte; sie werden nicht als „${choices.status}“ übernommen.`, wayOut: 'Laden Sie für amtliche Werte die amtliche Tabelle.' })
  }
  const content = { status, sourceTitle, series, newIndicators: [...created.values()] }
  const sum = importChecksum(content)
  const table: ImportedTable = { version: 1, id: `${importPrefix}${sum}`, fileName: file, importedAt: (choices.now ?? new Date()).toISOString(), ...content, checksum: sum, problems: [] }
  problems.push(...checkShares(applyImport(pkg, table), table, (component, year, unit) => lines.get(`${seriesKey(component, year)}|${unit}`)))

  const all = [...earlier, ...problems]
  if (problems.some(({ severity }) => severity === 'error')) return failure(...all)
  return success({ ...table, problems: all }, all)
}
