import { readFileSync } from 'node:fs'
import { dsvFormat } from 'd3-dsv'

/** One row of a table as text; a column that does not exist is a programmer's error, not an empty cell. */
export type Row = Readonly<Record<string, string>>

/**
 * Reads a UTF-8 table with a header line.
 * @returns rows in file order, every cell as text; throws when the file is missing or has no rows.
 */
export function readCsv(path: string, delimiter: ';' | ','): Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const rows = [...dsvFormat(delimiter).parse(text)] as Row[]
  if (rows.length === 0) throw new Error(`table without rows (${path})`)
  return rows
}

/** The text of a cell; throws with the column's name when the table does not have it. */
export function cell(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`table without column (${column})`)
  return value
}

/** A comma-separated table with a header, line feed at the end of every line; cells are quoted only where they must be. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return dsvFormat(',').formatRows([[...columns], ...rows.map((row) => row.map(String))]) + '\n'
}
