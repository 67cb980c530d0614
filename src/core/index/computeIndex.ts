import type { Table } from '../indicators/table'
import type { Result } from '../result'
import { failure, success } from '../result'
import { assembleResult } from './assembleResult'
import { checkSpec } from './checkSpec'
import { fitIndex, scoreRows } from './indexModel'
import type { IndexOptions } from './indexOptions'
import type { IndexResult } from './indexResult'
import { unitRows } from './indexRows'
import type { IndexSpec } from './indexSpec'
import { referenceTableOf } from './referenceTable'

/**
 * Composite index over the rows of a table: select, smooth, treat outliers, normalise,
 * weight, aggregate, standardise, classify, rank (OECD/JRC 2008, Handbook on
 * Constructing Composite Indicators; the defaults follow the Monitoring Soziale
 * Stadtentwicklung Berlin: z values, equal weights, mean, standardised again).
 *
 * The reference is every rated row: not taken out by name, enough residents, values
 * present. Rows not rated stay in the result with their reason and their plain
 * indicator values. A value on a class limit belongs to the upper class; rank 1
 * is most need, ties share the better rank ("1224").
 *
 * With `referenceYear` the reference are the rated rows of that year's table:
 * smoothing, treatment, normalisation, weights, standardisation and class limits
 * come from there, so that two years stand on one scale. Terms with `since` hold a change.
 *
 * @param options tables of the other years a recipe names; without them such a recipe fails
 *
 * Fails, with a German sentence and a way out each, on: no or doubled
 * indicators, negative weights or all zero, unknown columns, doubled ids,
 * unusable class rules, targets without width, years without a table, fewer than three rated rows, an indicator or aggregate without
 * variance, values at or below 0 under the geometric mean.
 */
export const computeIndex = (spec: IndexSpec, table: Table, options: IndexOptions = {}): Result<IndexResult> => {
  const problems = checkSpec(spec, table, options)
  if (problems.some((problem) => problem.severity === 'error')) return failure(...problems)
  const rows = unitRows(spec, table, options)
  const referenceTable = referenceTableOf(spec, table, options)
  const fitted = fitIndex(spec, referenceTable === table ? rows : unitRows(spec, referenceTable, options))
  if (!fitted.ok) return failure(...problems, ...fitted.problems)
  const { model, scored } = fitted.value
  const own = referenceTable === table ? success(scored) : scoreRows(model, rows)
  if (!own.ok) return failure(...problems, ...own.problems)
  return success(assembleResult(model, rows, own.value), [...problems, ...fitted.warnings])
}
