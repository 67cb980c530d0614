import { isMissing, type Value } from '../core/indicators/missing'
import type { Status } from '../core/indicators/provenance'
import { csvFile, numberCell, textCell } from './csv/csvCell'
import { modelSentence } from './csv/modelMarker'
import { signOf } from './csv/tableSign'

/** A cell of an exported table: text, or a value, with the status it has where the caller knows it. */
export type ExportCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value'
      readonly value: Value
      readonly status?: Status
      /** Digits after the decimal comma; undefined keeps full precision. */
      readonly decimals?: number
    }

export interface ExportColumn {
  /** With year and unit, e.g. "Arbeitslosenanteil 2017 (%)", so that the file can be loaded back. */
  readonly header: string
  /** Unit of the values, for files whose numbers can carry it; the header names it too. */
  readonly unit?: string
  readonly cells: readonly ExportCell[]
}

export interface ExportRequest {
  readonly title: string
  /** Whole line, e.g. "Quelle: …, Stand …". */
  readonly sourceLine: string
  /** Further lines of the title block, e.g. the recipe of the index. */
  readonly notes?: readonly string[]
  /** First the number and name of the unit or zone, then values; all of the same length. */
  readonly columns: readonly ExportColumn[]
  /** True where any value shown is a model value; a cell's own status `modell` has the same effect. */
  readonly model: boolean
  readonly fileName: string
}

const cellText = (cell: ExportCell): string => {
  if (cell.kind === 'text') return textCell(cell.text)
  return isMissing(cell.value) ? signOf(cell.value.missing) : numberCell(cell.value, cell.decimals)
}

/**
 * Writes the table of a map (units or zones) as German CSV: title, source, the
 * line „Modellwerte, keine amtlichen Zahlen“ as soon as one value is a model
 * value, header, rows. Semicolon, decimal comma, UTF-8 with byte order mark;
 * text that could run as a formula is disarmed. Loaded back, such a file keeps
 * status `modell`.
 * @throws RangeError where columns differ in length
 */
export const exportTable = ({ title, sourceLine, notes = [], columns, model, fileName }: ExportRequest): { readonly fileName: string; readonly text: string } => {
  const length = columns[0]?.cells.length ?? 0
  if (columns.some(({ cells }) => cells.length !== length)) throw new RangeError('columns of different length')
  const hasModel = model || columns.some(({ cells }) => cells.some((cell) => cell.kind === 'value' && cell.status === 'modell'))
  const block = [title, sourceLine, ...(hasModel ? [modelSentence] : []), ...notes]
  const text = csvFile([
    ...block.map((line) => [textCell(line)]),
    [''],
    columns.map(({ header }) => textCell(header)),
    ...Array.from({ length }, (_, row) => columns.map(({ cells }) => cellText(cells[row]!))),
  ])
  return { fileName, text }
}
