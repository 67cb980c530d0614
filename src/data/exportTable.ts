import { isMissing, type Value } from '../core/indicators/missing'
import type { Status } from '../core/indicators/provenance'
import { csvFile, numberCell, textCell } from './csv/csvCell'
import { modelSentence } from './csv/modelMarker'
import { signOf } from './csv/tableSign'

/** A cell of an exported table: text, or a value with the status it has. */
export type ExportCell = string | { readonly value: Value; readonly status?: Status }

export interface ExportColumn {
  /** With year and unit, e.g. "Arbeitslosenanteil 2017 (%)", so that the file can be loaded back. */
  readonly header: string
  readonly cells: readonly ExportCell[]
  /** Digits after the decimal comma; undefined keeps full precision. */
  readonly decimals?: number
}

export interface ExportRequest {
  readonly title: string
  readonly source: string
  /** Further lines of the title block, e.g. the recipe of the index. */
  readonly notes?: readonly string[]
  /** First the number and name of the unit or zone, then values; all of the same length. */
  readonly columns: readonly ExportColumn[]
}

const cellText = (cell: ExportCell, decimals: number | undefined): string => {
  if (typeof cell === 'string') return textCell(cell)
  return isMissing(cell.value) ? signOf(cell.value.missing) : numberCell(cell.value, decimals)
}

/**
 * Writes the table of a map (units or zones) as German CSV: title, source, the
 * line „Modellwerte, keine amtlichen Zahlen“ as soon as one value is a model
 * value, header, rows. Semicolon, decimal comma, UTF-8 with byte order mark;
 * text that could run as a formula is disarmed. Loaded back, such a file keeps
 * status `modell`.
 * @throws RangeError where columns differ in length
 */
export const exportTable = ({ title, source, notes = [], columns }: ExportRequest): string => {
  const length = columns[0]?.cells.length ?? 0
  if (columns.some(({ cells }) => cells.length !== length)) throw new RangeError('columns of different length')
  const hasModel = columns.some(({ cells }) => cells.some((cell) => typeof cell !== 'string' && cell.status === 'modell'))
  const block = [title, `Quelle: ${source}`, ...(hasModel ? [modelSentence] : []), ...notes]
  return csvFile([
    ...block.map((line) => [textCell(line)]),
    [''],
    columns.map(({ header }) => textCell(header)),
    ...Array.from({ length }, (_, row) => columns.map(({ cells, decimals }) => cellText(cells[row]!, decimals))),
  ])
}
