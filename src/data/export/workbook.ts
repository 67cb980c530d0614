import type { CellObject, Row, Sheet } from 'write-excel-file/universal'
import { isMissing } from '../../core/indicators/missing'
import { modelSentence } from '../csv/modelMarker'
import { signOf } from '../csv/tableSign'
import type { ExportCell, ExportColumn, ExportRequest } from '../exportTable'
import { sheetName } from './sheetName'

/** A table of a workbook: the request of `exportTable`, and what its tab is called. */
export interface WorkbookTable extends Omit<ExportRequest, 'fileName'> {
  readonly name: string
}

/** One line of the first sheet. */
export interface AboutLine {
  readonly label: string
  readonly text: string
}

export interface WorkbookRequest {
  readonly about: readonly AboutLine[]
  readonly tables: readonly WorkbookTable[]
}

export const aboutSheetName = 'Angaben'

/** What the signs of German tables mean; the last lines of the first sheet. */
const signLegend: readonly AboutLine[] = [
  { label: 'Zeichen', text: `${signOf('suppressed')}  Zahlenwert unbekannt oder geheim zu halten` },
  { label: '', text: `${signOf('pending')}  Angabe fällt später an` },
  { label: '', text: `${signOf('notApplicable')}  Tabellenfach gesperrt, weil die Aussage nicht sinnvoll ist (zum Beispiel nicht bewertet)` },
  { label: '', text: `${signOf('unknown')}  keine Angabe` },
]

const ink = '#1d2433'
const ground = '#e8e6f0'
const modelInk = '#7a4a00'
const modelGround = '#fff1d6'

/** Text stays text: a cell that begins like a formula keeps the text format, also when somebody edits it. */
const textOf = (text: string, style: Partial<CellObject> = {}): CellObject => ({ type: String, value: text, ...(/^\s*[=+\-@\t\r]/.test(text) ? { format: '@' } : {}), ...style })

/** Format of a number: thousands, the column's digits, per cent where its unit is that. Spreadsheets show it in the user's language. */
export const numberFormat = (decimals: number | undefined, unit: string | undefined): string | undefined => {
  if (decimals === undefined) return undefined
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return unit === '%' ? `${digits}" %"` : digits
}

const cellOf = (cell: ExportCell, unit: string | undefined): CellObject => {
  if (cell.kind === 'text') return textOf(cell.text, { alignVertical: 'top', wrap: cell.text.length > 40 })
  // A sign of the statistics is text, grey and where the number would stand.
  if (isMissing(cell.value)) return { type: String, value: signOf(cell.value.missing), align: 'right', textColor: '#5b617a' }
  const format = numberFormat(cell.decimals, unit)
  return { type: Number, value: cell.value, ...(format === undefined ? {} : { format }), alignVertical: 'top' }
}

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s/-]+/).map((word) => word.length))

/** Width in characters: the widest entry, and of the header, which wraps, the longest word. */
const widthOf = ({ header, cells }: ExportColumn): number => {
  const entries = cells.map((cell) => (cell.kind === 'text' ? cell.text.length : isMissing(cell.value) ? 3 : Math.trunc(Math.abs(cell.value)).toLocaleString('de-DE').length + (cell.decimals ?? 6) + 3))
  return Math.min(48, Math.max(8, longestWord(header) + 2, ...entries.map((length) => length + 1)))
}

const isModelTable = ({ model, columns }: Pick<WorkbookTable, 'model' | 'columns'>): boolean => model || columns.some(({ cells }) => cells.some((cell) => cell.kind === 'value' && cell.status === 'modell'))

const lineOf = (cell: CellObject): Row => [cell]

/** First line: the model sentence, if any, and the title; second line the source; then the header, and all of it stays in sight. */
const sheetOf = (table: WorkbookTable, name: string): Sheet<Blob> => {
  const { title, sourceLine, columns, notes = [] } = table
  const length = columns[0]?.cells.length ?? 0
  if (columns.some(({ cells }) => cells.length !== length)) throw new RangeError('columns of different length')
  const isModel = isModelTable(table)
  const first = textOf(isModel ? `${modelSentence} – ${title}` : title, { fontWeight: 'bold', ...(isModel ? { textColor: modelInk, backgroundColor: modelGround } : {}) })
  const header: Row = columns.map(({ header: text, cells }) =>
    textOf(text, { fontWeight: 'bold', textColor: ink, backgroundColor: ground, wrap: true, alignVertical: 'bottom', align: cells.some(({ kind }) => kind === 'value') ? 'right' : 'left', bottomBorderStyle: 'thin', bottomBorderColor: ink }),
  )
  const rows: Row[] = Array.from({ length }, (_, row) => columns.map(({ cells, unit }) => cellOf(cells[row]!, unit)))
  return {
    sheet: name,
    data: [lineOf(first), lineOf(textOf(sourceLine, { textColor: '#5b617a' })), header, ...rows, ...(notes.length > 0 ? [[], ...notes.map((note) => lineOf(textOf(note, { fontStyle: 'italic' })))] : [])],
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 3,
    // Number and name stay in sight beside many columns.
    ...(columns.length > 6 ? { stickyColumnsCount: 2 } : {}),
    orientation: 'landscape',
  }
}

const aboutSheet = (about: readonly AboutLine[], isModel: boolean): Sheet<Blob> => ({
  sheet: aboutSheetName,
  data: [...(isModel ? [[textOf(modelSentence, { fontWeight: 'bold', textColor: modelInk, backgroundColor: modelGround, columnSpan: 2 })]] : []), ...[...about, ...signLegend].map(({ label, text }): Row => [textOf(label, { fontWeight: 'bold', alignVertical: 'top' }), textOf(text, { wrap: true, alignVertical: 'top' })])],
  columns: [{ width: 18 }, { width: 96 }],
  showGridLines: false,
})

/**
 * Sheets of a workbook: „Angaben“ first, then one per table. Numbers are
 * numbers with a format, missing values the signs of German tables, text is
 * never a formula. A table with a model value says so in its first line, and so
 * does „Angaben“.
 * @throws RangeError where columns of a table differ in length
 */
export const workbookSheets = ({ about, tables }: WorkbookRequest): readonly Sheet<Blob>[] => {
  const taken = new Set([aboutSheetName])
  const sheets = tables.map((table) => {
    const name = sheetName(table.name, taken)
    taken.add(name)
    return sheetOf(table, name)
  })
  return [aboutSheet(about, tables.some(isModelTable)), ...sheets]
}

/** Writes a workbook as XLSX (Office Open XML). The writer is loaded when it is needed. */
export const writeWorkbook = async (request: WorkbookRequest): Promise<Uint8Array> => {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const blob = await writeXlsxFile([...workbookSheets(request)] as Parameters<typeof writeXlsxFile>[0] & Sheet<never>[], { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
