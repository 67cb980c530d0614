import { ckmeans, quantileSorted } from 'simple-statistics'
import type { ClassMethod } from '../../index/indexSpec'
import { isConstant, moments } from '../moments'
import { headTailBreaks } from './headTailBreaks'

export interface ClassBreaksOptions {
  readonly method: ClassMethod
  /** Number of classes wanted, at least 1; not used by `breaks`, the most there may be for `headtail`. */
  readonly count?: number
  /** Limits given by hand; used by `breaks` only. */
  readonly breaks?: readonly number[]
}

/** Limits that leave no class empty: between two limits, below the first and from the last on lies at least one value. */
const parting = (limits: readonly number[], sorted: readonly number[]): number[] => {
  const kept: number[] = []
  let position = 0
  for (const limit of limits) {
    let next = position
    while (next < sorted.length && sorted[next]! < limit) next++
    if (next === position || next === sorted.length) continue
    kept.push(limit)
    position = next
  }
  return kept
}

/** count - 1 limits one standard deviation apart, symmetric about the mean: 4 classes -1 0 1, 5 classes -1.5 -0.5 0.5 1.5. */
const standardDeviations = (values: readonly number[], count: number): number[] => {
  const { mean, sd } = moments(values)
  return Array.from({ length: count - 1 }, (_, i) => mean + sd * (i - (count - 2) / 2))
}

const quantiles = (sorted: readonly number[], count: number): number[] =>
  Array.from({ length: count - 1 }, (_, i) => quantileSorted([...sorted], (i + 1) / count))

const equalIntervals = (min: number, max: number, count: number): number[] =>
  Array.from({ length: count - 1 }, (_, i) => min + ((max - min) * (i + 1)) / count)

/** Limits half-way between the neighbouring data points of two clusters, so that they do not depend on rounding in either. */
const naturalBreaks = (sorted: readonly number[], count: number): number[] => {
  const clusters = ckmeans([...sorted], Math.min(count, new Set(sorted).size))
  return clusters.slice(1).map((cluster, i) => (clusters[i]!.at(-1)! + cluster[0]!) / 2)
}

/**
 * Inner class limits, ascending; one fewer than there are classes.
 *
 * - `breaks`: as given, in ascending order.
 * - `sd`: one standard deviation (population) apart, symmetric about the mean.
 * - `quantile`: equally many values per class; quantiles of type 7 (Hyndman & Fan
 *   1996, American Statistician 50), as R, NumPy and spreadsheets take them.
 * - `equal`: equally wide classes between smallest and largest value.
 * - `ckmeans`: smallest sum of squares within classes (Wang & Song 2011, The R
 *   Journal 3/2; univariate optimal k-means, the exact form of Jenks' natural breaks).
 * - `headtail`: see headTailBreaks (Jiang 2013); how many classes, the values say.
 *
 * With too few distinct values `quantile` and `ckmeans` give fewer limits instead
 * of empty classes; the classes of `sd` and `equal` may be empty, their limits
 * mean something on their own. Values that are all the same give one class. No
 * values give no limits, except `breaks`, which need none.
 */
export const classBreaks = (values: readonly number[], { method, count = 5, breaks = [] }: ClassBreaksOptions): number[] => {
  if (method === 'breaks') return [...breaks].sort((a, b) => a - b)
  const spread = moments(values)
  if (values.length === 0 || count < 2 || isConstant(spread)) return []
  if (method === 'sd') return standardDeviations(values, count)
  const { min, max } = spread
  if (method === 'headtail') return headTailBreaks(values, count)
  if (method === 'equal') return equalIntervals(min, max, count)
  const sorted = [...values].sort((a, b) => a - b)
  return parting(method === 'quantile' ? quantiles(sorted, count) : naturalBreaks(sorted, count), sorted)
}
