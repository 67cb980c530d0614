import type { IndexTerm } from '../index/indexSpec'
import { isMissing, missing, type Value } from './missing'
import type { Table } from './table'

/** An indicator over the rows of a table; all arrays have the order of the table's ids. */
export interface IndicatorColumns {
  readonly numerator?: readonly Value[]
  readonly denominator?: readonly Value[]
  readonly values: readonly Value[]
}

/**
 * Rate of two counts: per * numerator / denominator.
 * A missing count passes its reason on, the numerator's first. A denominator of
 * zero (nobody the question applies to) gives `notApplicable`.
 */
export const rate = (numerator: Value, denominator: Value, per: number): Value => {
  if (isMissing(numerator)) return numerator
  if (isMissing(denominator)) return denominator
  return denominator > 0 ? (numerator * per) / denominator : missing.notApplicable
}

/** Column of a table by name; an unknown name is a programmer's error, because specs are checked before they are computed. */
export const columnOf = (table: Table, name: string): readonly Value[] => {
  const column = table.columns.get(name)
  if (column === undefined) throw new RangeError(`Unknown column "${name}"`)
  return column
}

/**
 * Values of one indicator for every row: the ready value column, or the rate of
 * its two counts (`per` defaults to 1). An empty table gives empty arrays; an
 * unknown column throws a RangeError.
 */
export const indicatorValues = (term: IndexTerm, table: Table): IndicatorColumns => {
  if ('value' in term) return { values: columnOf(table, term.value) }
  const numerator = columnOf(table, term.numerator)
  const denominator = columnOf(table, term.denominator)
  const per = term.per ?? 1
  return { numerator, denominator, values: numerator.map((count, row) => rate(count, denominator[row]!, per)) }
}
