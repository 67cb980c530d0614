import { bareNumber, englishFormat, germanFormat, isAmbiguous, type NumberFormat } from './parseNumber'

/** How sure the reading of a column's separators is. */
export interface FormatFinding {
  readonly format: NumberFormat
  /** Cells like "1.234" or "1,234" that can be read in two ways. */
  readonly ambiguous: number
  /** `cells`: other cells of the column decide; `fallback`: nothing in the column does. */
  readonly decidedBy: 'cells' | 'fallback'
  /** True when some cells have a decimal comma and others a decimal point. */
  readonly conflict: boolean
}

type Evidence = 'comma' | 'dot' | 'ambiguous-dot' | 'ambiguous-comma' | 'small' | 'large' | 'none'

const evidence = (text: string): Evidence => {
  const { digits } = bareNumber(text)
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return 'none'
  if (/^\d+$/.test(digits)) return digits.length > 3 ? 'large' : 'small'
  const lastDot = digits.lastIndexOf('.')
  const lastComma = digits.lastIndexOf(',')
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? 'dot' : 'comma'
  if (digits.indexOf('.') !== lastDot) return 'comma'
  if (digits.indexOf(',') !== lastComma) return 'dot'
  if (isAmbiguous(digits)) return lastDot >= 0 ? 'ambiguous-dot' : 'ambiguous-comma'
  return lastDot >= 0 ? 'dot' : 'comma'
}

/**
 * Decides from all cells of one column whether "1.234" is one thousand or a
 * little over one. Cells that leave no doubt decide by majority ("12,5",
 * "1.234.567", "0.512"). Without such a cell, whole numbers below 1,000 beside
 * cells that all have exactly three digits after the separator, and no whole
 * number above, show that the separator groups thousands. Else the fallback.
 * @param cells texts of one column; words and table signs are passed over
 * @param fallback default: decimal comma
 */
export const detectNumberFormat = (cells: Iterable<string>, fallback: NumberFormat = germanFormat): FormatFinding => {
  const count: Record<Evidence, number> = { comma: 0, dot: 0, 'ambiguous-dot': 0, 'ambiguous-comma': 0, small: 0, large: 0, none: 0 }
  for (const cell of cells) count[evidence(cell)]++
  const ambiguous = count['ambiguous-dot'] + count['ambiguous-comma']
  if (count.comma + count.dot > 0) {
    const format = count.comma === count.dot ? fallback : count.comma > count.dot ? germanFormat : englishFormat
    return { format, ambiguous, decidedBy: 'cells', conflict: count.comma > 0 && count.dot > 0 }
  }
  const oneKind = (count['ambiguous-dot'] > 0) !== (count['ambiguous-comma'] > 0)
  if (oneKind && count.small > 0 && count.large === 0) {
    return { format: count['ambiguous-dot'] > 0 ? germanFormat : englishFormat, ambiguous, decidedBy: 'cells', conflict: false }
  }
  return { format: fallback, ambiguous, decidedBy: 'fallback', conflict: count['ambiguous-dot'] > 0 && count['ambiguous-comma'] > 0 }
}

/**
 * Number format of every column of a table. A column that does not decide for
 * itself follows the columns that do, then the delimiter: a file separated by
 * commas writes decimal points, any other is taken for German.
 * @returns one finding per column, in the order of the header
 */
export const tableFormats = (table: {
  readonly header: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[] }[]
  readonly delimiter: string
}): FormatFinding[] => {
  const columns = table.header.map((_, column) => table.rows.map((row) => row.cells[column] ?? ''))
  const byDelimiter = table.delimiter === ',' ? englishFormat : germanFormat
  const first = columns.map((cells) => detectNumberFormat(cells, byDelimiter))
  const deciding = first.filter((finding) => finding.decidedBy === 'cells' && !finding.conflict)
  const commas = deciding.filter((finding) => finding.format.decimal === ',').length
  const dots = deciding.length - commas
  const common = commas === dots ? byDelimiter : commas > dots ? germanFormat : englishFormat
  return first.map((finding) => (finding.decidedBy === 'cells' ? finding : { ...finding, format: common }))
}
