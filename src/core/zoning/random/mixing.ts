import { normalQuantile } from '../../statistics/intervals/normalQuantile'

/** Chains of equal length, each cut into two halves (the middle draw of an odd number is left out). */
const halved = (chains: readonly Float64Array[]): Float64Array[] => chains.flatMap((chain) => [chain.subarray(0, Math.floor(chain.length / 2)), chain.subarray(Math.ceil(chain.length / 2))])

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
/** Told by the values, as variances of equal values are only zero but for rounding. */
const standsStill = (values: Float64Array): boolean => values.every((value) => value === values[0])
const covarianceAt = (values: Float64Array, mean: number, lag: number): number => {
  let sum = 0
  for (let i = lag; i < values.length; i++) sum += (values[i]! - mean) * (values[i - lag]! - mean)
  return sum / values.length
}

/** Normal scores of the ranks over all chains, equal values with the mean of their ranks (Blom 1958; Vehtari et al. 2021, eq. 14). */
const rankNormalised = (chains: readonly Float64Array[]): Float64Array[] => {
  const all = Float64Array.from(chains.flatMap((chain) => [...chain]))
  const order = Array.from(all.keys()).sort((a, b) => all[a]! - all[b]!)
  const scores = new Float64Array(all.length)
  for (let begin = 0; begin < order.length; ) {
    let end = begin + 1
    while (end < order.length && all[order[end]!] === all[order[begin]!]) end++
    const rank = (begin + 1 + end) / 2
    const score = normalQuantile((rank - 0.375) / (all.length + 0.25))
    for (; begin < end; begin++) scores[order[begin]!] = score
  }
  let at = 0
  return chains.map((chain) => scores.subarray(at, (at += chain.length)))
}

/** Potential scale reduction √(((N − 1)/N W + B/N) / W) (Vehtari et al. 2021, eqs. 1–4). */
const scaleReduction = (chains: readonly Float64Array[]): number => {
  if (chains.every(standsStill)) return chains.every(([value]) => value === chains[0]![0]) ? 1 : Infinity
  const length = chains[0]!.length
  const means = Float64Array.from(chains, meanOf)
  const between = (covarianceAt(means, meanOf(means), 0) * means.length) / (means.length - 1)
  const within = chains.reduce((sum, chain, c) => sum + (covarianceAt(chain, means[c]!, 0) * length) / (length - 1), 0) / chains.length
  return Math.sqrt((length - 1) / length + between / within)
}

const folded = (chains: readonly Float64Array[]): Float64Array[] => {
  const sorted = Float64Array.from(chains.flatMap((chain) => [...chain])).sort()
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
  return chains.map((chain) => chain.map((value) => Math.abs(value - middle)))
}

/**
 * Rank-normalised split-R̂, the greater of that of the values and that of their distances
 * from the median (Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021, Rank-normalization,
 * folding, and localization, Bayesian Analysis 16(2)). About 1 where chains agree; they
 * advise below 1.01. 1 where nothing varies, Infinity where chains stand still apart.
 *
 * @param chains at least one, of equal length, 4 draws or more
 */
export const splitRHat = (chains: readonly Float64Array[]): number => {
  const halves = halved(chains)
  return Math.max(scaleReduction(rankNormalised(halves)), scaleReduction(rankNormalised(folded(halves))))
}

/**
 * How many independent draws the mean of these draws is worth: MN / (1 + 2 Σ ρ_t), the
 * autocorrelations of all half chains together (Vehtari et al. 2021, eqs. 10–13), summed
 * as long as sums of neighbours are positive and made not to rise (initial monotone
 * sequence, Geyer 1992, Practical Markov chain Monte Carlo, Statistical Science 7, § 3.3).
 * At most the number of draws; all of them where nothing varies; 0 where chains stand still apart.
 */
export const effectiveSize = (chains: readonly Float64Array[]): number => {
  const halves = halved(chains)
  const length = halves[0]!.length
  const all = length * halves.length
  if (halves.every(standsStill)) return halves.every(([value]) => value === halves[0]![0]) ? all : 0
  const means = Float64Array.from(halves, meanOf)
  const covariance = (lag: number): number => halves.reduce((sum, half, c) => sum + covarianceAt(half, means[c]!, lag), 0) / halves.length
  const within = (covariance(0) * length) / (length - 1)
  const between = halves.length > 1 ? (covarianceAt(means, meanOf(means), 0) * halves.length) / (halves.length - 1) : 0
  const variance = ((length - 1) / length) * within + between
  const rho = (lag: number): number => 1 - (within - (covariance(lag) * length) / (length - 1)) / variance
  let [sum, previous] = [0, Infinity]
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = Math.min(previous, (lag === 0 ? 1 : rho(lag)) + rho(lag + 1))
    if (pair <= 0) break
    sum += pair
    previous = pair
  }
  return Math.min(all, all / Math.max(2 * sum - 1, 1e-9))
}

/** Effective size of the ranks of the draws: of the bulk of a distribution, whatever its tails (Vehtari et al. 2021). */
export const effectiveRanks = (chains: readonly Float64Array[]): number => effectiveSize(rankNormalised(chains))
