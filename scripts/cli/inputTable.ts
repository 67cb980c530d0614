import { isPresent } from '../../src/core/indicators/missing'
import { error, info, warning } from '../../src/core/problem'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import { tableFormats, type FormatFinding } from '../../src/data/csv/numberFormat'
import { parseNumber } from '../../src/data/csv/parseNumber'
import { readTable, type RawRow, type RawTable } from '../../src/data/csv/readTable'
import { readBytes } from './readInput'
import { totalRows } from './totalRows'

/** A table of areas as read: total rows and rows without an id set aside, cells still text. */
export interface InputTable {
  readonly raw: RawTable
  readonly formats: readonly FormatFinding[]
  readonly idColumn: number
  readonly rows: readonly RawRow[]
  readonly totals: readonly RawRow[]
}

/** Position of a column by its exact name, else by its name without regard to case; -1 where there is none. */
export const columnPosition = (header: readonly string[], name: string): number => {
  const exact = header.indexOf(name)
  return exact >= 0 ? exact : header.findIndex((column) => column.toLowerCase() === name.toLowerCase())
}

/** Number in a cell, null for missing and unreadable ones. */
const numberIn = (text: string, format: FormatFinding | undefined): number | null => {
  const parsed = parseNumber(text, format?.format)
  return parsed.kind === 'value' && isPresent(parsed.value) ? parsed.value : null
}

/**
 * Reads a table and finds its id column: the one named, else the first. Fails on
 * unreadable files, an unknown id column and doubled ids; total rows are told as
 * info, rows without an id as warnings.
 */
export const readInputTable = (file: string, id?: string): Result<InputTable> => {
  const bytes = readBytes(file)
  if (!bytes.ok) return bytes
  const read = readTable(bytes.value, file)
  if (!read.ok) return read
  const raw = read.value
  const idColumn = id === undefined ? 0 : columnPosition(raw.header, id)
  if (idColumn < 0) {
    return failure(...read.warnings, error('no-id-column', `Die Spalte „${id!}“ gibt es nicht.`, `Unter --id eine der Spalten angeben: ${raw.header.join(', ')}.`, { file, column: id! }))
  }
  const formats = tableFormats(raw)
  const totals = totalRows(raw.rows, (row, column) => numberIn(row.cells[column] ?? '', formats[column]))
  const problems: Problem[] = [...read.warnings]
  for (const row of totals) {
    const name = row.cells.find((cell) => cell !== '') ?? ''
    problems.push(info('total-row', `Die Zeile „${name}“ enthält Gesamtwerte und zählt nicht als Gebiet.`, 'Nichts zu tun.', { file, row: row.line }))
  }
  const rows: RawRow[] = []
  for (const row of raw.rows) {
    if (totals.has(row)) continue
    if (row.cells[idColumn] === '') problems.push(warning('no-id', 'Die Zeile hat keine Kennung und wird nicht beachtet.', 'Kennung ergänzen oder die Zeile löschen.', { file, row: row.line, column: raw.header[idColumn]! }))
    else rows.push(row)
  }
  return success({ raw, formats, idColumn, rows, totals: [...totals] }, problems)
}
