import type { IndexResult } from '../indexResult'
import { varies } from './checkRobustness'
import { drawWeights } from './drawWeights'
import type { RankShift, RobustnessSpec } from './robustnessSpec'
import type { VariantRunner } from './runVariant'
import { seededRandom } from './seededRandom'
import type { Variant, Variants } from './variants'

/** A mean settles long before the tails of a distribution do. */
const mostDraws = 200

/** Steps that rankShifts takes, for progress. */
export const shiftSteps = (robustness: RobustnessSpec): number =>
  Math.min(mostDraws, robustness.runs) * ((varies(robustness, 'weights') ? 1 : 0) + (varies(robustness, 'smallCounts') ? 1 : 0))

/**
 * Mean absolute shift in rank by each assumption varied alone (R̄_s of Saisana,
 * Saltelli & Tarantola 2005, eq. 5). What has a few alternatives is computed in full:
 * the mean over all choices other than the recipe's. Weights and counts are the mean over draws, up to 200.
 *
 * @param step called after each draw; false stops, and null is returned
 */
export const rankShifts = (nominal: IndexResult, variants: Variants, weights: Float64Array, runner: VariantRunner, robustness: RobustnessSpec, step: () => boolean): RankShift[] | null => {
  const { grid, frame } = variants
  const own = grid[0]![0]![0]!
  const nominalRanks = frame.rows.map((row) => nominal.rank[row]!)
  const drawn = new Float64Array(weights.length)

  const shiftOf = (variant: Variant, varied: Float64Array, noise: Parameters<VariantRunner['run']>[2] = null): number => {
    runner.run(variant, varied, noise)
    let sum = 0
    let count = 0
    nominalRanks.forEach((rank, row) => {
      const found = runner.ranks[row]!
      if (found === 0) return
      sum += Math.abs(found - rank)
      count++
    })
    return count === 0 ? 0 : sum / count
  }
  const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length)

  const shifts: RankShift[] = []
  const draws = Math.min(mostDraws, robustness.runs)
  const sampled = (shift: () => number): number | null => {
    let sum = 0
    for (let draw = 0; draw < draws; draw++) {
      sum += shift()
      if (!step()) return null
    }
    return sum / draws
  }
  const alternatives = (list: readonly Variant[]): number => mean(list.map((variant) => shiftOf(variant, weights)))

  if (robustness.weights !== null) {
    const random = seededRandom(robustness.seed, 4)
    const found = sampled(() => shiftOf(own, drawWeights(weights, robustness.weights!, random, drawn)))
    if (found === null) return null
    shifts.push({ source: 'weights', meanAbsoluteRankShift: found })
  }
  if (robustness.normalisation) shifts.push({ source: 'normalisation', meanAbsoluteRankShift: alternatives(grid.slice(1).map((row) => row[0]![0]!)) })
  if (robustness.aggregation) shifts.push({ source: 'aggregation', meanAbsoluteRankShift: alternatives(grid[0]![0]!.slice(1)) })
  if (robustness.treatment) shifts.push({ source: 'treatment', meanAbsoluteRankShift: alternatives(grid[0]!.slice(1).map((variant) => variant[0]!)) })
  if (robustness.leaveOneOut) {
    const without = weights.length < 2 ? [] : Array.from(weights, (_, left) => shiftOf(own, weights.map((weight, i) => (i === left ? 0 : weight))))
    shifts.push({ source: 'leaveOneOut', meanAbsoluteRankShift: mean(without) })
  }
  if (robustness.smallCounts) {
    const random = seededRandom(robustness.seed, 5)
    const found = sampled(() => shiftOf(own, weights, random))
    if (found === null) return null
    shifts.push({ source: 'smallCounts', meanAbsoluteRankShift: found })
  }
  return shifts
}
