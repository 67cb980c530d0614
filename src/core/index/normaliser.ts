import type { Direction } from '../indicators/indicator'
import { moments } from '../statistics/moments'
import { weightedMoments } from '../statistics/weightedMoments'
import type { Moments } from './indexResult'
import type { Normalisation } from './indexSpec'

/** One indicator's normalisation, fitted to reference rows and applicable to any value. */
export interface Normaliser {
  /** Moments of the reference values in their own unit. */
  readonly reference: Moments
  /** Normalised and directed value: higher is more need. */
  readonly of: (value: number) => number
}

/** What some normalisations need beside the values. */
export interface NormaliserOptions {
  /** Residents in the order of the values, for `z-weighted`; rows of unknown size have 0. Default: all alike. */
  readonly people?: Float64Array
  /** For `target`. */
  readonly goalposts?: readonly [number, number]
}

/**
 * Position of a value among sorted reference values, 1 to n: the mid-rank of
 * its ties, and half-way between two ranks for a value that is not among them.
 */
export const midRank = (sorted: Float64Array, value: number): number => {
  const below = lowerBound(sorted, value)
  let above = below
  while (above < sorted.length && sorted[above] === value) above++
  return below + (above - below) / 2 + 0.5
}

const lowerBound = (sorted: Float64Array, value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Normalises an indicator on reference values (OECD/JRC 2008, Handbook on
 * Constructing Composite Indicators, step 5) after giving it its direction, so
 * that a high result always means more need.
 *
 * - `z`: (x − mean) / population standard deviation; `z-sample` divides by n − 1.
 * - `z-weighted`: z with mean and deviation in which every row counts by its people.
 * - `minmax`: (x − min) / (max − min), 0 to 1 over the reference; a value outside
 *   the reference is not cut off.
 * - `rank`: mid-rank among the reference, 1 is least need.
 * - `percentile`: (rank − 1) / (n − 1) as in the CDC Social Vulnerability Index, ties at
 *   their mid-rank, cut to 0 … 1.
 * - `target`: distance between two goalposts, the first 0, the second 1, clamped
 *   (`n_goalposts` of COINr); a direction of −1 gives 1 minus it. Without goalposts
 *   smallest and largest value of the reference stand for them (see checkTerms).
 * - `none`: the directed value itself (a direction of −1 changes its sign).
 *
 * Ties in rank and percentile that a zone value has among the units follow
 * `midRank`. The reference must vary (see checkReference) except under `none`.
 */
export const fitNormaliser = (method: Normalisation, direction: Exclude<Direction, 0>, values: Float64Array, { people, goalposts }: NormaliserOptions = {}): Normaliser => {
  const reference = method === 'z-weighted' ? weightedMoments(values, people ?? values.map(() => 1)) : moments(values, method === 'z-sample')
  const { mean, sd, min, max } = reference
  switch (method) {
    case 'z':
    case 'z-sample':
    case 'z-weighted':
      return { reference, of: (value) => (direction * (value - mean)) / sd }
    case 'minmax':
      return { reference, of: direction === 1 ? (value) => (value - min) / (max - min) : (value) => (max - value) / (max - min) }
    case 'rank':
    case 'percentile': {
      const sorted = values.map((value) => direction * value).sort()
      const last = Math.max(1, sorted.length - 1)
      if (method === 'rank') return { reference, of: (value) => midRank(sorted, direction * value) }
      return { reference, of: (value) => Math.min(1, Math.max(0, (midRank(sorted, direction * value) - 1) / last)) }
    }
    case 'target': {
      const [zero = min, one = max] = goalposts ?? []
      return {
        reference,
        of: (value) => {
          const reached = Math.min(1, Math.max(0, (value - zero) / (one - zero)))
          return direction === 1 ? reached : 1 - reached
        },
      }
    }
    case 'none':
      return { reference, of: (value) => direction * value }
  }
}
