import type { Table } from '../indicators/table'
import type { Result } from '../result'
import { failure, success } from '../result'
import { assembleResult } from './assembleResult'
import { checkSpec } from './checkSpec'
import { fitIndex } from './indexModel'
import type { IndexResult } from './indexResult'
import { unitRows } from './indexRows'
import type { IndexSpec } from './indexSpec'

/**
 * Composite index over the rows of a table: select, normalise, weight,
 * aggregate, standardise, classify, rank (OECD/JRC 2008, Handbook on
 * Constructing Composite Indicators; the defaults follow the Monitoring Soziale
 * Stadtentwicklung Berlin: z values, equal weights, mean, standardised again).
 *
 * The reference is every rated row: not taken out by name, enough residents, values
 * present. Rows not rated stay in the result with their reason and their plain
 * indicator values. A value on a class limit belongs to the upper class; rank 1
 * is most need, ties share the better rank ("1224").
 *
 * Fails, with a German sentence and a way out each, on: no or doubled
 * indicators, negative weights or all zero, unknown columns, doubled ids,
 * unusable class rules, fewer than three rated rows, an indicator or aggregate without
 * variance, values at or below 0 under the geometric mean.
 */
export const computeIndex = (spec: IndexSpec, table: Table): Result<IndexResult> => {
  const problems = checkSpec(spec, table)
  if (problems.some((problem) => problem.severity === 'error')) return failure(...problems)
  const rows = unitRows(spec, table)
  const fitted = fitIndex(spec, rows)
  if (!fitted.ok) return failure(...problems, ...fitted.problems)
  return success(assembleResult(fitted.value.model, rows, fitted.value.scored), [...problems, ...fitted.warnings])
}
