import { binomialQuantile } from './binomialQuantile'

/**
 * Limits of a funnel plot for a share: within them lies an area of n people with
 * probability `level` when its true share is the city's `p0` (Spiegelhalter 2005,
 * Funnel plots for comparing institutional performance, Statistics in Medicine 24,
 * appendix A.1.1). Of the binomial distribution, at 2.5 and 97.5 % (level 0.95) or 0.1
 * and 99.9 % (0.998), interpolated between counts so that the curve is smooth in n:
 * (r − α) / n with r the quantile and α = (P(X ≤ r) − p) / P(X = r).
 *
 * The limits are shares within 0 to 1. n is rounded to a whole number; n = 0 gives 0 to 1.
 * About 5 in 100 areas lie outside 95 % limits by chance alone. A negative n or a share
 * outside 0 to 1 throws a RangeError.
 */
export const funnelLimits = (p0: number, n: number, level: number): { lower: number; upper: number } => {
  const trials = Math.round(n)
  if (trials === 0) return { lower: 0, upper: 1 }
  const limit = (probability: number): number => {
    const { count, upTo, at } = binomialQuantile(trials, p0, probability)
    return Math.max(0, count - (upTo - probability) / at) / trials
  }
  if (p0 === 0 || p0 === 1) return { lower: p0, upper: p0 }
  return { lower: limit((1 - level) / 2), upper: limit((1 + level) / 2) }
}
