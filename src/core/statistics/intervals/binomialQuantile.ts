const fewFactorials = (() => {
  const logs = [0]
  for (let n = 1; n < 64; n++) logs.push(logs[n - 1]! + Math.log(n))
  return logs
})()

/** ln n!, from 64 on by Stirling's series (error below 1e-15). */
const logFactorial = (n: number): number =>
  n < 64 ? fewFactorials[n]! : (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3)

/** Where a binomial distribution passes a probability. */
export interface BinomialQuantile {
  /** Smallest count r with P(X ≤ r) ≥ probability. */
  readonly count: number
  /** P(X ≤ r). */
  readonly upTo: number
  /** P(X = r). */
  readonly at: number
}

/**
 * Quantile of the binomial distribution of n trials with chance p. The terms are
 * added from where they begin to matter, so that n of a whole city neither underflows
 * nor takes long. n must be a whole number from 0 on, p and probability within 0 to 1; else a RangeError.
 */
export const binomialQuantile = (n: number, p: number, probability: number): BinomialQuantile => {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1 && probability > 0 && probability < 1)) throw new RangeError('No binomial distribution')
  if (p === 0 || n === 0) return { count: 0, upTo: 1, at: 1 }
  if (p === 1) return { count: n, upTo: 1, at: 1 }
  // Ten standard deviations (and ten counts) below the mean lies less than a double can tell from 0.
  const first = Math.max(0, Math.floor(n * p - 10 * Math.sqrt(n * p * (1 - p)) - 10))
  let at = Math.exp(logFactorial(n) - logFactorial(first) - logFactorial(n - first) + first * Math.log(p) + (n - first) * Math.log1p(-p))
  let upTo = at
  let count = first
  const odds = p / (1 - p)
  while (upTo < probability && count < n) {
    at *= ((n - count) / (count + 1)) * odds
    count++
    upTo += at
  }
  return { count, upTo, at }
}
