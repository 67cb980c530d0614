import { sampleShape, type SampleShape } from '../statistics/sampleShape'
import type { Treatment } from './indexSpec'

/** One indicator's treatment of outliers, fitted to reference values and applicable to any value. */
export interface FittedTreatment {
  /** What was done; 'none' where the distribution needs nothing. */
  readonly kind: Treatment
  readonly of: (value: number) => number
  readonly before: SampleShape
  readonly after: SampleShape
}

/** Limits of COINr (Becker et al. 2022, Journal of Open Source Software 7(78)), after the OECD/JRC practice: both passed means outliers. */
export const skewnessLimit = 2
export const kurtosisLimit = 3.5
/** Most points that are drawn in. */
export const mostWinsorised = 5

export const hasOutliers = ({ skewness, kurtosis }: SampleShape): boolean => Math.abs(skewness) > skewnessLimit && kurtosis > kurtosisLimit

const unchanged = (shape: SampleShape): FittedTreatment => ({ kind: 'none', of: (value) => value, before: shape, after: shape })

/** The outermost points on the skewed side, tied ones together, take the value of the next one, until the distribution passes. */
const winsorise = (values: Float64Array, before: SampleShape): FittedTreatment => {
  const sorted = values.slice().sort()
  let low = 0
  let high = sorted.length - 1
  let after = before
  while (hasOutliers(after) && low + (sorted.length - 1 - high) < mostWinsorised) {
    if (after.skewness >= 0) while (sorted[high] === sorted[sorted.length - 1]) high--
    else while (sorted[low] === sorted[0]) low++
    sorted.fill(sorted[high]!, high + 1)
    sorted.fill(sorted[low]!, 0, low)
    after = sampleShape(sorted)
  }
  const min = sorted[0]!
  const max = sorted.at(-1)!
  return { kind: 'winsorise', of: (value) => (value < min ? min : value > max ? max : value), before, after }
}

/** ln x, or ln(x − min + (max − min) / 100) where a reference value is not above 0; below the reference its smallest value counts, so that the order holds. */
const logarithm = (values: Float64Array, before: SampleShape): FittedTreatment => {
  const min = values.reduce((least, value) => Math.min(least, value), Infinity)
  const max = values.reduce((most, value) => Math.max(most, value), -Infinity)
  if (!(max > min)) return unchanged(before)
  const shift = min > 0 ? 0 : (max - min) / 100 - min
  const of = (value: number): number => Math.log((value < min ? min : value) + shift)
  return { kind: 'log', of, before, after: sampleShape(values.map(of)) }
}

/**
 * Fits the treatment of outliers to the reference values of one indicator
 * (OECD/JRC 2008, step 3; rule and limits as in COINr).
 *
 * - `winsorise`: while |skewness| > 2 and kurtosis > 3.5, the outermost point on
 *   the skewed side takes the value of its neighbour, up to five points.
 *   Values elsewhere (zones, other years) are drawn in to the same limits.
 * - `log`: natural logarithm, for right-skewed distributions that fail the same
 *   test, or always where `forced` (the term itself asks for it).
 *   Values at or below 0 are first shifted by the smallest value and a
 *   hundredth of the range, as `log_CT` of COINr does.
 * - `none`: nothing.
 *
 * Empty and constant values stay as they are. The order of values never turns.
 */
export const fitTreatment = (wanted: Treatment, values: Float64Array, forced = false): FittedTreatment => {
  const before = sampleShape(values)
  const failing = hasOutliers(before)
  if (wanted === 'winsorise' && failing) return winsorise(values, before)
  if (wanted === 'log' && (forced || (failing && before.skewness > 0))) return logarithm(values, before)
  return unchanged(before)
}
