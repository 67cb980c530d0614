/** Smoothed rates with what they were smoothed by; arrays have the order of the input. */
export interface EmpiricalBayes {
  /** The common rate m: all counts over all bases. */
  readonly rate: number
  /** Variance A of the true rates between areas, estimated by moments; never below 0. */
  readonly variance: number
  /** How far each area's own rate is believed, 0 (not at all) to 1. */
  readonly weights: readonly number[]
  /** w r + (1 − w) m, a rate per head like r = count / base. */
  readonly smoothed: readonly number[]
}

/**
 * Global empirical Bayes smoothing of rates (Marshall 1991, Mapping disease and
 * mortality rates using empirical Bayes estimators, Applied Statistics 40(2),
 * p. 286): with m = Σ counts / Σ bases, r = count / base and n̄ the mean base,
 * A = Σ n (r − m)² / Σ n − m / n̄, w = A / (A + m / n), smoothed = w r + (1 − w) m.
 *
 * A negative estimate of A means the rates differ no more than chance alone
 * would make them; it is set to 0 and every area gets m. An area with base 0
 * has no rate of its own: its weight is 0 and it gets m. An empty input, or bases
 * that sum to 0, give rate 0 and variance 0. Counts and bases below 0, not finite,
 * or of different length throw a RangeError; missing values are the caller's to leave out.
 */
export const empiricalBayes = (counts: ArrayLike<number>, bases: ArrayLike<number>): EmpiricalBayes => {
  if (counts.length !== bases.length) throw new RangeError('Counts and bases must have the same length')
  let events = 0
  let people = 0
  let areas = 0
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!
    const base = bases[i]!
    if (!(count >= 0 && count < Infinity && base >= 0 && base < Infinity)) throw new RangeError('Counts and bases must be numbers from 0 on')
    if (base === 0) continue
    events += count
    people += base
    areas++
  }
  const rate = people > 0 ? events / people : 0
  let squares = 0
  for (let i = 0; i < counts.length; i++) if (bases[i]! > 0) squares += bases[i]! * (counts[i]! / bases[i]! - rate) ** 2
  const variance = people > 0 ? Math.max(0, squares / people - (rate * areas) / people) : 0
  const weights = Array.from(bases, (base) => (base > 0 && variance > 0 ? variance / (variance + rate / base) : 0))
  const smoothed = weights.map((weight, i) => (weight === 0 ? rate : (weight * counts[i]!) / bases[i]! + (1 - weight) * rate))
  return { rate, variance, weights, smoothed }
}
