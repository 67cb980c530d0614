import { cancelledProblem } from '../../index/robustness/computeRobustness'
import { seededRandom } from '../../index/robustness/seededRandom'
import { error } from '../../problem'
import { failure, success, type Result } from '../../result'
import type { UnitGraph } from '../../spatial/unitGraph'
import type { Metres } from '../../spatial/utm32'
import { drawPlans, startStream } from './drawPlans'
import { flatGraph, piecesOf, type FlatGraph } from './flatGraph'
import { hillClimb } from './hillClimb'
import { quantilesOf, shownShares } from './percentile'
import { higherIsBetter, planMeter, type PlanFigureId } from './planFigures'
import { allotZones, checkNumbers } from './prepareChance'
import { startPlan } from './startPlan'

/** Contiguous plans with a number of zones. Arrays have the order of the graph; all units take part. */
export interface AttainableTask {
  readonly graph: UnitGraph
  /** People per unit; missing is 0. */
  readonly population: readonly number[]
  /** What should be alike, each by itself: the index, indicators. */
  readonly variables: readonly { readonly id: string; readonly values: readonly (number | null)[] }[]
  /** Convex hull of each unit in m, for Reock's figure; without them it is left out. */
  readonly hulls?: readonly (readonly Metres[])[]
  readonly zones: number
  readonly seed: number
  /** Number of random plans; 1,000 without. */
  readonly samples?: number
  /** Best values that are known from elsewhere; they count where they are better than those found here. */
  readonly best?: Readonly<Partial<Record<PlanFigureId, number>>>
}

/** What chance gives in a figure, and the best that is known. */
export interface AttainableFigure {
  readonly id: PlanFigureId
  readonly higherIsBetter: boolean
  readonly median: number
  /** Smallest, 5 %, 25 %, 50 %, 75 %, 95 %, greatest. */
  readonly quantiles: readonly number[]
  readonly best: number
  /** Zone of each unit in the best plan found here; null where `best` was given. */
  readonly bestPlan: readonly number[] | null
}

export interface AttainableResult {
  readonly zones: number
  readonly samples: number
  readonly seed: number
  readonly sizeRange: readonly [number, number]
  /** eta2 of each variable, cutLength, cutEdges, polsbyPopper and reock, as far as they can be told. */
  readonly figures: readonly AttainableFigure[]
}

const chains = 2
/** Climbs per figure, from the best of this many stretches of the draws. */
const climbs = 6
/** A zone has from 1/f to f times the mean number of people, with the first f for which plans are found. */
const factors = [4, 16, Infinity] as const

const rangesOf = ({ people }: FlatGraph, zones: number): [number, number][] => {
  const mean = people.reduce((sum, count) => sum + count, 0) / zones
  const largest = people.reduce((most, count) => Math.max(most, count), 0)
  return factors.map((factor) => (factor === Infinity ? [0, Infinity] : [mean / factor, Math.max(mean * factor, largest)]))
}

/**
 * What contiguous plans with a number of zones reach: the distribution over random ones
 * (drawn as for computeChance) and the best found, by climbing (hillClimb) from the best
 * of the draws. The sizes are wide: a zone has at least a quarter of the mean number of
 * people and at most four times as many (or as many as the largest unit); where no such
 * plan is found the bounds are 1/16 and 16 times, then none. The same bounds hold for the
 * best; without them the shortest borders would belong to plans of tiny zones and a rest.
 *
 * @returns problems: chance-samples, chance-seed, chance-people, chance-zones (not a whole
 *   number from the number of pieces to that of units), cancelled
 */
export const attainable = (task: AttainableTask, onProgress: (done: number, all: number) => boolean = () => true): Result<AttainableResult> => {
  const { population, variables, hulls, zones, seed, samples = 1000 } = task
  const problems = checkNumbers(task.graph, population, variables.map(({ values }) => values), samples, seed)
  if (problems.length > 0) return failure(...problems)
  const graph = flatGraph(task.graph, population, population.map((_, i) => i))
  const pieces = piecesOf(graph).count
  const perPiece = Number.isSafeInteger(zones) ? allotZones(graph, zones) : null
  if (perPiece === null || zones < 1) {
    return failure(error('chance-zones', `Mit ${String(zones)} Räumen gibt es keine zusammenhängende Einteilung dieser Gebiete.`, `Eine ganze Zahl von ${Math.max(1, pieces)} bis ${graph.size} wählen.`, { column: 'zones', value: String(zones) }))
  }
  const made = (sizes: readonly [number, number]): (Int32Array | null)[] => Array.from({ length: chains }, (_, c) => startPlan(graph, perPiece, sizes, seededRandom(seed, startStream + c)))
  let sizes: readonly [number, number] = [0, Infinity]
  let starts: readonly Int32Array[] = []
  for (const range of rangesOf(graph, zones)) {
    const found = made(range)
    if (!found.every((start) => start !== null)) continue
    sizes = range
    starts = found
    break
  }

  const meter = planMeter(graph, zones, variables, hulls)
  const wanted = meter.ids.flatMap((id, f) => (id === 'maxDeviation' ? [] : [{ id, f, sign: higherIsBetter(id) ? 1 : -1 }]))
  const perChain = Math.ceil(samples / chains)
  const stretch = Math.ceil((perChain * chains) / climbs)
  // The best draw of each stretch, so that the climbs begin at plans that differ.
  const tops = wanted.map(() => new Map<number, { readonly score: number; readonly zone: Int32Array }>())
  let draws = 0
  const look = (zone: Int32Array, figures: Float64Array): void => {
    const at = Math.floor(draws++ / stretch)
    wanted.forEach(({ f, sign }, w) => {
      const score = sign * figures[f]!
      if (score > (tops[w]!.get(at)?.score ?? -Infinity)) tops[w]!.set(at, { score, zone: zone.slice() })
    })
  }
  const drawn = drawPlans({ graph, zones, sizes, starts, perChain, seed }, meter, onProgress, look)
  if (drawn === null) return failure(cancelledProblem())

  /** Measures one figure alone: a climb asks thousands of times. */
  const only = (id: PlanFigureId): ((zone: Int32Array) => number) => {
    const lone = planMeter(graph, zones, variables.filter((variable) => id === `eta2:${variable.id}`), id === 'reock' ? hulls : undefined)
    const at = lone.ids.indexOf(id)
    const figures = new Float64Array(lone.ids.length)
    return (zone) => {
      lone.measure(zone, figures)
      return figures[at]!
    }
  }
  return success({
    zones,
    samples: perChain * chains,
    seed,
    sizeRange: sizes,
    figures: wanted.map(({ id, f, sign }, w): AttainableFigure => {
      const figure = only(id)
      const score = (zone: Int32Array): number => sign * figure(zone)
      const climbed = [...tops[w]!.values()].map(({ zone }) => ({ score: hillClimb(graph, zone, zones, sizes, score), zone }))
      const top = climbed.reduce((best, climb) => (climb.score > best.score ? climb : best))
      const given = task.best?.[id]
      const better = given !== undefined && sign * given >= top.score
      const quantiles = quantilesOf(Float64Array.from(drawn.values[f]!.flatMap((chain) => [...chain])).sort(), shownShares)
      return { id, higherIsBetter: sign > 0, median: quantiles[3]!, quantiles, best: better ? given : sign * top.score, bestPlan: better ? null : [...top.zone] }
    }),
  })
}
