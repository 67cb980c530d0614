import type { UnitGraph } from '../../spatial/unitGraph'
import type { Bin } from '../../statistics/classification/histogram'
import type { PlanFigureId } from './planFigures'

/** A zoning to be compared with random contiguous plans. Arrays have the order of the graph. */
export interface ChanceTask {
  readonly graph: UnitGraph
  /** People per unit; missing is 0. */
  readonly population: readonly number[]
  /** What should be alike within a zone, the index first; null: the unit has no say. */
  readonly variables: readonly { readonly id: string; readonly values: readonly (number | null)[] }[]
  /** Zone number of each unit; null is not assigned: such units take part in no plan. */
  readonly zoneOf: readonly (number | null)[]
  /** Number of random plans, over all chains; 1,000 to 100,000. */
  readonly samples: number
  /** Whole number from 0; the same one gives the same result. */
  readonly seed: number
}

/** One figure of the zoning among the same figure of the random plans. */
export interface ChanceFigure {
  readonly id: PlanFigureId
  readonly higherIsBetter: boolean
  readonly own: number
  /** Share of random plans that are worse, ties half; 1 is better than all. */
  readonly percentile: number
  /** Standard error of the percentile by the effective number of draws; 0 where all are worse or all better. */
  readonly standardError: number
  /** Smallest, 5 %, 25 %, 50 %, 75 %, 95 %, greatest (linear interpolation, Hyndman & Fan 1996, type 7). */
  readonly quantiles: readonly number[]
  readonly histogram: readonly Bin[]
  /** Independent draws that these are worth, from the ranks (effectiveRanks). */
  readonly effectiveSamples: number
}

/** Whether the chains agree, so whether the draws may be taken for the whole. */
export interface Mixing {
  /** Rank-normalised split-R̂ of each figure (splitRHat); about 1 where the chains agree. */
  readonly rHat: Readonly<Partial<Record<PlanFigureId, number>>>
  /** Independent chains, each of a stream of its own and from a start of its own. */
  readonly chains: number
  /** Largest difference between the percentiles of two chains, over all figures. */
  readonly largestDifference: number
  /** Steps of a chain before the first draw, and from one draw to the next. */
  readonly warmUp: number
  readonly thinning: number
  /** Share of the steps that drew zones anew. */
  readonly moved: number
}

export interface ChanceResult {
  readonly samples: number
  readonly seed: number
  readonly zones: number
  /** Units that take part. */
  readonly units: number
  readonly figures: readonly ChanceFigure[]
  readonly mixing: Mixing
  /** Fewest and most people a zone of a random plan may have. */
  readonly sizeRange: readonly [number, number]
}
