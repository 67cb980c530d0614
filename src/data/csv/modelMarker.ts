import type { RawTable } from './rawTable'

/** The sentence every export with a model value carries; loading it back finds it again. */
export const modelSentence = 'Modellwerte, keine amtlichen Zahlen'

const marker = /modell-?(?:wert|zahl|daten|rechnung|schätzung|annahme)|modelliert|\bsimuliert|synthetische daten/i

/**
 * True when the file says that it holds model values: in title block, notes,
 * header, file name, or in any row of a column that names status or source. One
 * such row is enough, since a model value must never pass for an official one.
 */
export const hasModelMarker = (raw: RawTable, originColumns: readonly number[]): boolean =>
  [raw.fileName, ...raw.titleLines, ...raw.notes, ...raw.header].some((text) => marker.test(text)) ||
  raw.rows.some(({ cells }) => originColumns.some((column) => /^modell/i.test(cells[column]!) || marker.test(cells[column]!)))
