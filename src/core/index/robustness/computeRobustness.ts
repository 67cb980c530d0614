import type { Table } from '../../indicators/table'
import { error } from '../../problem'
import { failure, success, type Problem, type Result } from '../../result'
import type { IndexSpec } from '../indexSpec'
import { checkRobustness } from './checkRobustness'
import { drawWeights } from './drawWeights'
import { rankShifts, shiftSteps } from './rankShifts'
import type { RobustnessResult, RobustnessSpec } from './robustnessSpec'
import { createRunner, type VariantRunner } from './runVariant'
import { scaledResult, type RobustnessOptions } from './scaledResult'
import { seededRandom } from './seededRandom'
import { createTally, type Tally } from './tally'
import { variantsOf, type Variants } from './variants'

/** Told this often how far it is; the last call says all. */
const progressSteps = 100

/** A check that its user has stopped. */
export const cancelledProblem = (): Problem => error('cancelled', 'Die Berechnung wurde abgebrochen.', 'Sie lässt sich jederzeit neu starten.')

/** The Monte Carlo runs; false where `step` stopped them. Every source draws from a stream of its own. */
const runAll = ({ grid, counts }: Variants, weights: Float64Array, runner: VariantRunner, tally: Tally, robustness: RobustnessSpec, step: () => boolean): boolean => {
  const choices = seededRandom(robustness.seed, 1)
  const weightDraws = seededRandom(robustness.seed, 2)
  const noise = counts.some((known) => known !== null) ? seededRandom(robustness.seed, 3) : null
  const varied = new Float64Array(weights.length)
  for (let run = 0; run < robustness.runs; run++) {
    const treatments = grid[choices.below(grid.length)]!
    const plans = treatments[choices.below(treatments.length)]!
    const variant = plans[choices.below(plans.length)]!
    const left = choices.below(weights.length + 1)
    if (robustness.weights === null) varied.set(weights)
    else drawWeights(weights, robustness.weights, weightDraws, varied)
    if (robustness.leaveOneOut && weights.length > 1 && left < weights.length) varied[left] = 0
    runner.run(variant, varied, noise)
    tally.add(runner.ranks, runner.classes)
    if (!step()) return false
  }
  return true
}

/**
 * How sure an index is: seeded Monte Carlo over its assumptions (Saisana, Saltelli &
 * Tarantola 2005, Uncertainty and sensitivity analysis techniques as tools for the
 * quality assessment of composite indicators, JRSS A 168(2)). Each run draws weights,
 * normalisation, aggregation, treatment, an indicator to leave out, and counts (see
 * RobustnessSpec), and ranks and classes every row by the recipe's rule. With
 * `options.zoning` the rows are its zones, on the reference the recipe names.
 *
 * All draws are independent. Which rows are rated stays as in the recipe; so do
 * weights by entropy or principal components, which are drawn about but not fitted anew.
 * Counts are drawn for the rows shown, on the scale of the reference as it was counted.
 * Same seed, same result, in whatever order the table's rows come.
 *
 * `onProgress` is told about a hundred times how many steps of how many are done;
 * returning false stops with the problem `cancelled`. Fails as computeIndex and
 * computeZoneIndex do, and on unusable numbers of runs, seed or spread. Variants
 * that cannot be computed are left out with a warning.
 */
export const computeRobustness = (
  spec: IndexSpec,
  table: Table,
  robustness: RobustnessSpec,
  options: RobustnessOptions & { readonly onProgress?: (done: number, all: number) => boolean } = {},
): Result<RobustnessResult> => {
  const problems = checkRobustness(robustness)
  if (problems.some(({ severity }) => severity === 'error')) return failure(...problems)
  const scaled = scaledResult(spec, table, options)
  if (!scaled.ok) return scaled
  const nominal = scaled.value.rows
  const variants = variantsOf(scaled.value, spec, table, robustness, options)
  const { frame } = variants
  const weights = Float64Array.from(frame.terms, (term) => nominal.terms[term]!.weight)
  const runner = createRunner(nominal, variants)
  const tally = createTally(frame.rows.length, robustness.runs, nominal.labels.length)

  const all = robustness.runs + shiftSteps(robustness)
  const every = Math.max(1, Math.floor(all / progressSteps))
  let done = 0
  const step = (): boolean => {
    done++
    return options.onProgress === undefined || (done % every !== 0 && done !== all) || options.onProgress(done, all)
  }
  if (!runAll(variants, weights, runner, tally, robustness, step)) return failure(cancelledProblem())
  const shifts = rankShifts(nominal, variants, weights, runner, robustness, step)
  if (shifts === null) return failure(cancelledProblem())

  const position = new Map(frame.rows.map((row, place) => [row, place]))
  const summaries = nominal.ids.map((_, row) => (position.has(row) ? tally.summary(position.get(row)!) : null))
  return success(
    {
      seed: robustness.seed,
      runs: robustness.runs,
      ids: nominal.ids,
      nominalRank: nominal.rank,
      medianRank: summaries.map((summary) => summary?.median ?? null),
      low: summaries.map((summary) => summary?.low ?? null),
      high: summaries.map((summary) => summary?.high ?? null),
      classShares: summaries.map((summary) => summary?.shares ?? null),
      labels: nominal.labels,
      shifts,
    },
    [...problems, ...scaled.warnings, ...variants.warnings],
  )
}
