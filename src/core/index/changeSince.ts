import { columnOf } from '../indicators/indicatorValues'
import { isMissing, isPresent, missing, type Value } from '../indicators/missing'
import type { Table } from '../indicators/table'
import type { IndexTerm } from './indexSpec'
import { columnsOf } from './columnsOf'

/** Value now minus value then; a missing one passes its reason on, today's first. */
export const difference = (now: readonly Value[], then: readonly Value[]): Value[] =>
  now.map((value, row) => {
    const before = then[row]!
    if (isMissing(value)) return value
    return isMissing(before) ? before : value - before
  })

/** A table in the order of other ids; rows it does not have are unknown. */
export const inOrderOf = (ids: readonly string[], table: Table): Table => {
  if (table.ids === ids || (table.ids.length === ids.length && table.ids.every((id, row) => id === ids[row]))) return table
  const rowOf = new Map(table.ids.map((id, row) => [id, row]))
  const rows = ids.map((id) => rowOf.get(id))
  return { ids, columns: new Map([...table.columns].map(([name, column]) => [name, rows.map((row) => (row === undefined ? missing.unknown : (column[row] ?? missing.unknown)))])) }
}

/**
 * Two tables of the same ids, in which a row lacks the term's columns in both
 * years when it lacks one of them in either: a zone's change must rest on the
 * same units in both years.
 */
export const onCommonRows = (term: IndexTerm, now: Table, then: Table, population: string | undefined): readonly [Table, Table] => {
  const names = columnsOf(term)
  const weighing = 'value' in term && population !== undefined ? [population] : []
  // A year whose table brings no residents is weighed with the other year's.
  const people = (table: Table, other: Table): readonly Value[] => (table.columns.has(population!) ? table : other).columns.get(population!)!
  const columns = (table: Table, other: Table): [string, readonly Value[]][] => [
    ...names.map((name): [string, readonly Value[]] => [name, columnOf(table, name)]),
    ...weighing.map((name): [string, readonly Value[]] => [name, people(table, other)]),
  ]
  const pair = [columns(now, then), columns(then, now)]
  const gaps = now.ids.map((_, row) => pair.flat().map(([, column]) => column[row]!).find((value) => !isPresent(value)))
  const masked = (table: [string, readonly Value[]][]): Table => ({
    ids: now.ids,
    columns: new Map(table.map(([name, column]) => [name, column.map((value, row) => gaps[row] ?? value)])),
  })
  return [masked(pair[0]!), masked(pair[1]!)]
}
