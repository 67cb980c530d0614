import { cancelledProblem } from '../../index/robustness/computeRobustness'
import { seededRandom } from '../../index/robustness/seededRandom'
import { error, info, warning } from '../../problem'
import { failure, success, type Problem, type Result } from '../../result'
import { histogram } from '../../statistics/classification/histogram'
import type { ChanceFigure, ChanceResult, ChanceTask } from './chanceTask'
import { drawPlans, startStream } from './drawPlans'
import { effectiveRanks, effectiveSize, splitRHat } from './mixing'
import { quantilesOf, shownShares, worseThan } from './percentile'
import { higherIsBetter, planMeter, type PlanFigureId } from './planFigures'
import { prepareChance, type PreparedChance } from './prepareChance'
import { startPlan } from './startPlan'

const chains = 2
const bins = 24
/** From this R̂ on, or with fewer independent draws, the chains do not agree well enough. */
const agreeingRHat = 1.05
const fewIndependent = 100

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** A start for each chain: plans of our own making, the zoning itself for the last chain where it is a plan, or for all where no other is found. */
const startsOf = ({ graph, own, contiguous, perPiece, sizes }: PreparedChance, seed: number): { readonly starts: readonly Int32Array[]; readonly alike: boolean } | null => {
  const made = Array.from({ length: contiguous ? chains - 1 : chains }, (_, c) => startPlan(graph, perPiece, sizes, seededRandom(seed, startStream + c)))
  if (made.every((start) => start !== null)) return { starts: contiguous ? [...made, own] : made, alike: false }
  const any = contiguous ? own : made.find((start) => start !== null)
  return any ? { starts: Array.from({ length: chains }, () => any), alike: true } : null
}

const summarise = (id: PlanFigureId, own: number, values: readonly Float64Array[]): { readonly figure: ChanceFigure; readonly difference: number; readonly rHat: number } => {
  const better = higherIsBetter(id)
  const worse = values.map((chain) => worseThan(own, chain, better))
  const shares = worse.map(meanOf)
  const percentile = meanOf(Float64Array.from(shares))
  const variance = meanOf(Float64Array.from(worse, (chain) => meanOf(chain.map((share) => (share - percentile) ** 2))))
  const sorted = Float64Array.from(values.flatMap((chain) => [...chain])).sort()
  const figure: ChanceFigure = {
    id,
    higherIsBetter: better,
    own,
    percentile,
    standardError: variance === 0 ? 0 : Math.sqrt(variance / Math.max(1, effectiveSize(worse))),
    quantiles: quantilesOf(sorted, shownShares),
    histogram: histogram([...sorted], bins),
    effectiveSamples: effectiveRanks(values),
  }
  return { figure, difference: Math.max(...shares) - Math.min(...shares), rHat: splitRHat(values) }
}

/**
 * Homogeneity, compactness and balance of a zoning among random contiguous plans with
 * the same number of zones and similar sizes (similarSizes). The plans are drawn with
 * probabilities in proportion to the product of their zones' numbers of spanning trees
 * (recomChain), which favours compact zones; so does every ReCom sampler. Two chains
 * from different starts say whether the draws may be trusted.
 *
 * Units that are not assigned take part in no plan. A zoning whose zones fall apart is
 * measured as it is; its rivals are contiguous and start from plans of our own making.
 * In a graph of several pieces each piece keeps its number of zones. Figures that no
 * plan has (values that do not differ, nobody at all) are left out with a warning.
 *
 * @param onProgress told about a hundred times how many of all draws are done; false stops with the problem `cancelled`
 * @returns problems: chance-samples, chance-seed, chance-people, chance-no-zones,
 *   chance-pieces (fewer zones than pieces), chance-no-start, cancelled; warnings:
 *   chance-unassigned, chance-not-contiguous, chance-pieces-fixed, chance-one-plan,
 *   chance-figure, chance-same-start, chance-mixing
 */
export const computeChance = (task: ChanceTask, onProgress: (done: number, all: number) => boolean = () => true): Result<ChanceResult> => {
  const prepared = prepareChance(task)
  if (!prepared.ok) return prepared
  const { graph, zones, own, sizes } = prepared.value
  const notes: Problem[] = [...prepared.warnings]
  const found = startsOf(prepared.value, task.seed)
  if (found === null) {
    return failure(error('chance-no-start', 'Es wurde keine zusammenhängende Einteilung mit ähnlich großen Räumen gefunden; ein Vergleich mit dem Zufall ist so nicht möglich.', 'Die Räume so ändern, dass jeder zusammenhängt, oder ihre Zahl ändern.'))
  }
  const meter = planMeter(graph, zones, task.variables.map(({ id, values }) => ({ id, values: Array.from(graph.units, (unit) => values[unit]!) })))
  const ownFigures = new Float64Array(meter.ids.length)
  meter.measure(own, ownFigures)
  const perChain = Math.ceil(task.samples / chains)
  const drawn = drawPlans({ graph, zones, sizes, starts: found.starts, perChain, seed: task.seed }, meter, onProgress)
  if (drawn === null) return failure(cancelledProblem())

  const summaries = meter.ids.map((id, f) => summarise(id, ownFigures[f]!, drawn.values[f]!))
  const onlyPlan = drawn.moved === 0 || summaries.every(({ figure: { quantiles } }) => quantiles[0] === quantiles.at(-1))
  if (onlyPlan) notes.push(info('chance-one-plan', 'Unter diesen Vorgaben wurde nur eine einzige zusammenhängende Einteilung gefunden; gegen den Zufall lässt sich nichts abwägen.', 'Mit weniger oder mehr Räumen gibt es mehr Möglichkeiten.'))
  else if (found.alike) notes.push(warning('chance-same-start', 'Alle Zufallsketten beginnen mit derselben Einteilung, weil keine andere mit ähnlichen Größen gefunden wurde.', 'Die Stellung gegenüber dem Zufall mit Vorsicht lesen.'))
  if (meter.without.length > 0) notes.push(info('chance-figure', 'Einige Kennzahlen lassen sich nicht vergleichen, weil ihre Werte fehlen oder überall gleich sind.', 'Andere Werte wählen oder die Tabelle ergänzen.', { value: meter.without.join(', ') }))
  if (!onlyPlan && summaries.some(({ rHat, figure }) => rHat > agreeingRHat || figure.effectiveSamples < fewIndependent)) {
    notes.push(warning('chance-mixing', 'Die Zufallsketten stimmen noch nicht gut genug überein; die Stellung gegenüber dem Zufall ist unsicher.', 'Mit mehr Zufallsvarianten rechnen.'))
  }
  return success(
    {
      samples: perChain * chains,
      seed: task.seed,
      zones,
      units: graph.size,
      figures: summaries.map(({ figure }) => figure),
      mixing: {
        rHat: Object.fromEntries(summaries.map(({ figure, rHat }) => [figure.id, rHat])),
        chains,
        largestDifference: Math.max(0, ...summaries.map(({ difference }) => difference)),
        warmUp: drawn.warmUp,
        thinning: drawn.thinning,
        moved: drawn.moved,
      },
      sizeRange: sizes,
    },
    notes,
  )
}
