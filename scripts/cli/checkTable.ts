import { isMissing, type MissingReason } from '../../src/core/indicators/missing'
import { info, warning } from '../../src/core/problem'
import { success, type Problem, type Result } from '../../src/core/result'
import { parseNumber } from '../../src/data/csv/parseNumber'
import { duplicateRows } from './duplicateRows'
import { readInputTable, type InputTable } from './inputTable'
import { isLong } from './longTable'

/** What one column holds. */
export interface ColumnReport {
  readonly name: string
  readonly kind: 'id' | 'numbers' | 'text' | 'empty'
  readonly numbers: number
  readonly min: number | null
  readonly max: number | null
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>
}

export interface TableReport {
  readonly encoding: string
  readonly delimiter: string
  readonly titleLines: readonly string[]
  readonly notes: readonly string[]
  readonly rows: number
  readonly totalRows: number
  readonly long: boolean
  readonly columns: readonly ColumnReport[]
  readonly ids: readonly string[]
}

/** A column is one of numbers when more cells are numbers than words; the words are then reported as unreadable. */
const checkColumn = ({ raw, rows, formats, idColumn }: InputTable, column: number, problems: Problem[]): ColumnReport => {
  const name = raw.header[column]!
  const cells = rows.map((row) => ({ row, text: row.cells[column]!, parsed: parseNumber(row.cells[column]!, formats[column]!.format) }))
  const numbers = cells.flatMap(({ parsed }) => (parsed.kind === 'value' && !isMissing(parsed.value) ? [parsed.value] : []))
  const bad = cells.filter(({ parsed }) => parsed.kind === 'bad')
  const missing: Partial<Record<MissingReason, number>> = {}
  for (const { parsed } of cells) if (parsed.kind === 'value' && isMissing(parsed.value)) missing[parsed.value.missing] = (missing[parsed.value.missing] ?? 0) + 1
  if (column === idColumn) return { name, kind: 'id', numbers: 0, min: null, max: null, missing: {} }
  const isNumeric = numbers.length > bad.length
  if (isNumeric) {
    for (const { row, text } of bad) problems.push(warning('not-a-number', `„${text}“ ist weder eine Zahl noch ein Tabellenzeichen.`, 'Den Wert berichtigen; ein Rezept, das diese Spalte nutzt, lässt sich so nicht rechnen.', { file: raw.fileName, row: row.line, column: name, value: text }))
    for (const { row, text, parsed } of cells) {
      if (parsed.kind === 'value' && !isMissing(parsed.value) && parsed.value < 0) problems.push(warning('negative-number', 'Der Wert liegt unter 0.', 'Bei einer Zahl von Personen oder Haushalten den Wert berichtigen.', { file: raw.fileName, row: row.line, column: name, value: text }))
    }
    const format = formats[column]!
    if (format.ambiguous > 0 && format.decidedBy === 'fallback') {
      problems.push(info('ambiguous-separator', `${format.ambiguous} Werte wie „1.234“ lassen sich auf zwei Arten lesen; gelesen werden sie mit „${format.format.decimal}“ als Dezimalzeichen.`, 'Prüfen, ob kleinste und größte Werte stimmen.', { file: raw.fileName, column: name }))
    }
  }
  const kind = isNumeric ? 'numbers' : bad.length > 0 ? 'text' : 'empty'
  return { name, kind, numbers: numbers.length, min: isNumeric ? Math.min(...numbers) : null, max: isNumeric ? Math.max(...numbers) : null, missing }
}

/** Doubled areas are mistakes; a table in which most areas have several rows means it so, and is only no table for a recipe. */
const doubledRows = (input: InputTable, distinct: number): Problem[] => {
  if (distinct > input.rows.length / 2) return duplicateRows(input)
  return [warning('rows-per-area', `Die Tabelle hat ${input.rows.length} Zeilen für ${distinct} Gebiete.`, 'Ein Rezept braucht eine Zeile je Gebiet oder eine lange Tabelle mit den Spalten unit, component, year und value.', { file: input.raw.fileName, column: input.raw.header[input.idColumn]! })]
}

/** Import report of a table: how it was read, what each column holds, and everything that cannot be used. */
export const checkTable = (file: string, id?: string): Result<TableReport> => {
  const read = readInputTable(file, id)
  if (!read.ok) return read
  const input = read.value
  const { raw, rows, totals, idColumn } = input
  const problems: Problem[] = [...read.warnings]
  const long = isLong(raw.header)
  const ids = [...new Set(rows.map((row) => row.cells[idColumn]!))]
  if (!long) problems.push(...doubledRows(input, ids.length))
  return success(
    {
      encoding: raw.encoding,
      delimiter: raw.delimiter,
      titleLines: raw.titleLines,
      notes: raw.notes,
      rows: rows.length,
      totalRows: totals.length,
      long,
      columns: raw.header.map((_, column) => checkColumn(input, column, problems)),
      ids,
    },
    problems,
  )
}
