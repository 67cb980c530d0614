import { drawWeights } from '../../index/robustness/drawWeights'
import { seededRandom } from '../../index/robustness/seededRandom'
import { comparable, type Scorecard } from './scorecard'

export interface StabilitySpec {
  readonly draws: number
  readonly seed: number
  /** Relative standard deviation of a weight of average size, for the draws about the group's weights (0.3 is 30 %). */
  readonly spread: number
}

/** How one plan fares over the weightings drawn. */
export interface RankSpread {
  readonly id: string
  /** Share of the draws in which it is first; a tie is shared, so these add up to 1. */
  readonly first: number
  /** Ranks below and above which 5 % of the draws lie, and the median. */
  readonly low: number
  readonly median: number
  readonly high: number
}

export interface WeightStability {
  readonly draws: number
  /** Weights near those of the group (Dirichlet). */
  readonly around: readonly RankSpread[]
  /** Every weighting as likely as any other (uniform over the simplex). */
  readonly anywhere: readonly RankSpread[]
}

/** Smallest rank that at least this share of the draws does not exceed. */
const quantile = (counts: readonly number[], draws: number, share: number): number => {
  let sum = 0
  for (const [i, count] of counts.entries()) {
    sum += count
    if (sum >= share * draws - 1e-9) return i + 1
  }
  return counts.length
}

/** Ranks of all plans over `draws` weightings about `nominal`. */
const spreadOf = (ids: readonly string[], scores: readonly Float64Array[], nominal: Float64Array, spread: number, draws: number, seed: number, stream: number): RankSpread[] => {
  const random = seededRandom(seed, stream)
  const weights = new Float64Array(nominal.length)
  const totals = new Float64Array(ids.length)
  const first = new Float64Array(ids.length)
  const ranks = ids.map(() => Array.from({ length: ids.length }, () => 0))
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(nominal, { kind: 'dirichlet', spread }, random, weights)
    scores.forEach((row, i) => {
      let total = 0
      for (let k = 0; k < weights.length; k++) total += weights[k]! * row[k]!
      totals[i] = comparable(total)
    })
    const best = Math.max(...totals)
    const ties = totals.reduce((count, total) => count + (total === best ? 1 : 0), 0)
    totals.forEach((total, i) => {
      if (total === best) first[i]! += 1 / ties
      let above = 0
      for (const other of totals) if (other > total) above++
      ranks[i]![above]!++
    })
  }
  return ids.map((id, i) => ({ id, first: first[i]! / draws, low: quantile(ranks[i]!, draws, 0.05), median: quantile(ranks[i]!, draws, 0.5), high: quantile(ranks[i]!, draws, 0.95) }))
}

/**
 * How the ranking fares under other weights: seeded draws about the group's weights,
 * and over all weightings of the criteria that have a weight. Uniform over the
 * simplex is the Dirichlet distribution with every parameter 1, that is the spread √((k − 1) / (k + 1)).
 *
 * Source: Lahdelma, Hokkanen & Salminen 1998, SMAA, European Journal of Operational Research 106
 * (rank acceptability over all weights); Butler, Jia & Dyer 1997, ibid. 103 (simulated weights).
 *
 * @returns null with fewer than two ranked plans; entries in the order of the rows
 * @throws RangeError unless there is a draw
 */
export const weightStability = ({ criteria, rows }: Pick<Scorecard, 'criteria' | 'rows'>, { draws, seed, spread }: StabilitySpec): WeightStability | null => {
  if (!(draws >= 1)) throw new RangeError('At least one draw')
  const ranked = rows.filter(({ total }) => total !== null)
  if (ranked.length < 2) return null
  // In the order of the ids, so that the order of the criteria does not change the draws.
  const counted = criteria.map((criterion, position) => ({ criterion, position })).filter(({ criterion }) => criterion.share > 0).sort((a, b) => (a.criterion.id < b.criterion.id ? -1 : 1))
  const ids = ranked.map(({ id }) => id)
  const scores = ranked.map(({ cells }) => Float64Array.from(counted, ({ position }) => cells[position]!.score ?? 0))
  const k = counted.length
  return {
    draws,
    around: spreadOf(ids, scores, Float64Array.from(counted, ({ criterion }) => criterion.share), spread, draws, seed, 1),
    anywhere: spreadOf(ids, scores, new Float64Array(k).fill(1 / k), Math.sqrt((k - 1) / (k + 1)), draws, seed, 2),
  }
}
