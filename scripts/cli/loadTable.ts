import { isPresent, missing, type Value } from '../../src/core/indicators/missing'
import type { Table } from '../../src/core/indicators/table'
import { columnsOf } from '../../src/core/index/columnsOf'
import type { IndexSpec } from '../../src/core/index/indexSpec'
import { error, warning } from '../../src/core/problem'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import { parseNumber } from '../../src/data/csv/parseNumber'
import { duplicateRows } from './duplicateRows'
import { columnPosition, readInputTable, type InputTable } from './inputTable'
import { isLong, widen } from './longTable'

/** Columns a recipe reads from its table. */
const neededColumns = (spec: IndexSpec): string[] => [...new Set([...spec.indicators.flatMap(columnsOf), ...(spec.population === undefined ? [] : [spec.population])])]

/** Numbers of one column; cells that are none are problems with their place. */
const readColumn = ({ raw, rows, formats }: InputTable, position: number, problems: Problem[]): Value[] =>
  rows.map((row) => {
    const text = row.cells[position]!
    const parsed = parseNumber(text, formats[position]!.format)
    if (parsed.kind === 'value') return parsed.value
    problems.push(error('not-a-number', `„${text}“ ist weder eine Zahl noch ein Tabellenzeichen.`, 'Den Wert berichtigen oder das passende Zeichen setzen („.“ geheim, „...“ noch nicht da, „x“ nicht sinnvoll).', { file: raw.fileName, row: row.line, column: raw.header[position]!, value: text }))
    return missing.unknown
  })

const readColumns = (input: InputTable, names: readonly string[]): Result<Table> => {
  const { raw, rows, idColumn } = input
  const problems: Problem[] = duplicateRows(input)
  const columns = new Map<string, Value[]>()
  for (const name of names) {
    const position = columnPosition(raw.header, name)
    if (position < 0) continue
    if (raw.header.indexOf(name) !== raw.header.lastIndexOf(name)) {
      problems.push(error('ambiguous-column', `Die Spalte „${name}“ gibt es zweimal, gemeint sein kann nur eine.`, 'Den Spalten verschiedene Namen geben.', { file: raw.fileName, column: name }))
    }
    columns.set(name, readColumn(input, position, problems))
  }
  // Columns the recipe does not use are only named, so that a misspelt one can be found.
  raw.header.forEach((name) => columns.has(name) || columns.set(name, []))
  return problems.length > 0 ? failure(...problems) : success({ ids: rows.map((row) => row.cells[idColumn]!), columns })
}

/** Counts cannot be negative; a share above the whole is suspicious, a ratio (Altenquotient) may be. */
const checkCounts = (spec: IndexSpec, table: Table, file: string): Problem[] =>
  spec.indicators.flatMap((term) => {
    if ('value' in term) return []
    const numerator = table.columns.get(term.numerator) ?? []
    const denominator = table.columns.get(term.denominator) ?? []
    const negative = (column: readonly Value[], name: string): Problem[] =>
      column.flatMap((value, row) => (isPresent(value) && value < 0 ? [error('negative-count', `„${table.ids[row]!}“ hat in „${name}“ eine negative Zahl.`, 'Zahlen von Personen oder Haushalten können nicht unter 0 liegen; den Wert berichtigen.', { file, column: name, value: String(value) })] : []))
    const above = numerator.flatMap((value, row) => {
      const whole = denominator[row]!
      return isPresent(value) && isPresent(whole) && whole >= 0 && value > whole ? [table.ids[row]!] : []
    })
    return [
      ...negative(numerator, term.numerator),
      ...negative(denominator, term.denominator),
      ...(above.length > 0 ? [warning('numerator-above-denominator', `Beim Indikator „${term.id}“ ist der Zähler größer als der Nenner: ${above.slice(0, 8).join(', ')}.`, 'Bei einem Anteil sind Zähler und Nenner zu prüfen; bei einem Verhältnis (Altenquotient) kann das richtig sein.', { file, column: term.id })] : []),
    ]
  })

/** The table a recipe is computed on: ids and the numbers of the columns the recipe names. */
export const loadTable = (file: string, spec: IndexSpec, options: { readonly id?: string; readonly year?: string }): Result<Table> => {
  const input = readInputTable(file, options.id)
  if (!input.ok) return input
  const table = isLong(input.value.raw.header) ? widen(input.value, options.year) : readColumns(input.value, neededColumns(spec))
  if (!table.ok) return failure(...input.warnings, ...table.problems)
  const counts = checkCounts(spec, table.value, file)
  const problems = [...input.warnings, ...table.warnings, ...counts]
  return problems.some((problem) => problem.severity === 'error') ? failure(...problems) : success(table.value, problems)
}
