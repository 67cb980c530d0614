import { isConstant } from '../../statistics/moments'
import { weightedMoments } from '../../statistics/weightedMoments'

/** Sums of squared deviations Σ w (x − mean)². */
export interface SumsOfSquares {
  /** From the mean of all values. */
  readonly total: number
  /** From the mean of its own group, per group. */
  readonly within: ReadonlyMap<number, number>
}

const squaresOf = (values: readonly number[], weights: readonly number[]): number => {
  const spread = weightedMoments(values, weights)
  // The same value everywhere: the mean's rounding would pass for a difference.
  return spread.n === 0 || isConstant(spread) ? 0 : spread.sd ** 2 * weights.reduce((sum, weight) => sum + Math.max(0, weight), 0)
}

/** Sums of squares over all values and within each group; values, groups and weights are parallel. */
export const sumsOfSquares = (values: readonly number[], groups: readonly number[], weights: readonly number[]): SumsOfSquares => {
  const rows = new Map<number, number[]>()
  groups.forEach((group, i) => (rows.get(group) ?? rows.set(group, []).get(group)!).push(i))
  return {
    total: squaresOf(values, weights),
    within: new Map([...rows].map(([group, list]) => [group, squaresOf(list.map((i) => values[i]!), list.map((i) => weights[i]!))])),
  }
}

/**
 * η², the share of all difference that lies between the groups: between-group
 * sum of squares / total sum of squares, computed as 1 − within / total. 0 when
 * all groups have the same mean, 1 when every group is alike in itself; it grows with
 * the number of groups.
 *
 * Source: Fisher 1925, Statistical Methods for Research Workers, §45 (correlation ratio of Pearson 1905).
 *
 * @param weights people; without them every value counts the same. Not above 0: the value does not count
 * @returns null when there is nothing to explain: no values, or all the same
 * @throws RangeError for lists of different length
 */
export const etaSquared = (values: readonly number[], groups: readonly number[], weights: readonly number[] = values.map(() => 1)): number | null => {
  if (groups.length !== values.length || weights.length !== values.length) throw new RangeError('Values, groups and weights must be parallel')
  return etaOf(sumsOfSquares(values, groups, weights))
}

/** η² from sums of squares; null where the total is 0. */
export const etaOf = ({ total, within }: SumsOfSquares): number | null => {
  if (!(total > 0)) return null
  let sum = 0
  for (const squares of within.values()) sum += squares
  return Math.min(1, Math.max(0, 1 - sum / total))
}
