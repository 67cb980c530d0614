import { missing, type Value } from '../../src/core/indicators/missing'
import type { Table } from '../../src/core/indicators/table'
import { error, info } from '../../src/core/problem'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import { parseNumber } from '../../src/data/csv/parseNumber'
import { columnPosition, type InputTable } from './inputTable'

const needed = ['unit', 'component', 'year', 'value'] as const

/** Whether a table is long: one row per unit, component and year, as `components.csv` of a data package. */
export const isLong = (header: readonly string[]): boolean => needed.every((name) => columnPosition(header, name) >= 0)

/**
 * A long table at one year as a wide one: a column per component, a row per
 * unit in order of appearance. Without a year the newest one is taken and told.
 * Doubled cells, unreadable values and a year that is not there are problems.
 */
export const widen = ({ raw, rows, formats }: InputTable, wanted?: string): Result<Table> => {
  const [unit, component, year, value] = needed.map((name) => columnPosition(raw.header, name)) as [number, number, number, number]
  const years = [...new Set(rows.map((row) => row.cells[year]!))].sort()
  const chosen = wanted ?? years.at(-1)!
  if (!years.includes(chosen)) return failure(error('no-such-year', `Für das Jahr ${chosen} enthält die Tabelle keine Werte.`, `Eines der Jahre ${years.join(', ')} angeben.`, { file: raw.fileName }))
  const ids = [...new Set(rows.map((row) => row.cells[unit]!))]
  const rowOf = new Map(ids.map((id, i) => [id, i]))
  const columns = new Map<string, Value[]>()
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const row of rows) {
    if (row.cells[year] !== chosen) continue
    const name = row.cells[component]!
    const id = row.cells[unit]!
    const place = { file: raw.fileName, row: row.line, column: name, value: row.cells[value]! }
    const key = `${name}\n${id}`
    if (seen.has(key)) problems.push(error('duplicate-cell', `„${name}“ steht für „${id}“ im Jahr ${chosen} mehrmals.`, 'Jeder Wert darf nur einmal vorkommen.', place))
    seen.add(key)
    const parsed = parseNumber(row.cells[value]!, formats[value]!.format)
    if (parsed.kind === 'bad') problems.push(error('not-a-number', 'Der Wert ist weder eine Zahl noch ein Tabellenzeichen.', 'Den Wert berichtigen.', place))
    const column = columns.get(name) ?? ids.map((): Value => missing.unknown)
    if (parsed.kind === 'value') column[rowOf.get(id)!] = parsed.value
    columns.set(name, column)
  }
  if (problems.length > 0) return failure(...problems)
  const told = wanted === undefined && years.length > 1 ? [info('year-chosen', `Verwendet wird das Jahr ${chosen}.`, `Mit --year lässt sich eines der Jahre ${years.join(', ')} wählen.`, { file: raw.fileName })] : []
  return success({ ids, columns }, told)
}
