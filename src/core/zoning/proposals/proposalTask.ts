import type { UnitGraph } from '../../spatial/unitGraph'

export { computeProposals } from './computeProposals'

/** What should be alike within a zone. */
export interface ProposalVariable {
  readonly id: string
  /** 0 or more; 0 leaves the variable out. */
  readonly weight: number
  /** One per unit; null has no say, neither in the mean of its zone nor in its sum of squares. */
  readonly values: readonly (number | null)[]
}

/** What makes a proposal good. Shares of these in the objective are the task's weights divided by their sum. */
export type Criterion = 'homogeneity' | 'balance' | 'compactness' | 'closeness'

/** What a proposal is sought for. Plain data, so that it can go to a worker. Units are named by their position in `graph.ids`. */
export interface ProposalTask {
  readonly graph: UnitGraph
  /** Names of the units for sentences; without them their ids. */
  readonly names?: readonly string[]
  /** People per unit; missing is 0. */
  readonly population: readonly number[]
  readonly variables: readonly ProposalVariable[]
  /** Weight of each unit in the sum of squares: people, or 1 for each. */
  readonly unitWeights: 'people' | 'equal'
  /** Number of zones, locked ones included. Without it as many as `minPopulation` allows. */
  readonly zones?: number
  /** Most zones the caller can use, locked ones included: more are a problem. Without it any number. */
  readonly mostZones?: number
  /** Fewest people of every zone. */
  readonly minPopulation?: number
  /** Each a complete zone that stays exactly so. */
  readonly locked: readonly (readonly number[])[]
  /** Names of the locked zones for sentences, parallel to `locked`. */
  readonly lockedNames?: readonly string[]
  /** Pairs of units that must come to the same zone. */
  readonly together: readonly (readonly [number, number])[]
  /** Pairs of units that must not come to the same zone. */
  readonly apart: readonly (readonly [number, number])[]
  readonly weights: Readonly<Record<Criterion, number>>
  /** Zone of each unit in the existing division, for closeness; null where it is in none. */
  readonly reference?: readonly (number | null)[]
  readonly seed: number
  /** How many distinct proposals at most. */
  readonly count: number
}

/** Every criterion of a proposal on its own, locked zones included. */
export interface ProposalScores {
  /** Sum of squares within zones of the standardised variables, times their weights and the weights of the units. */
  readonly withinSS: number
  /** Share of the variance that lies between zones, 0 to 1; 0 where nothing varies. */
  readonly eta2: number
  /** Greatest deviation of a zone's people from the mean per zone, as a share of it; 0 without people. */
  readonly maxDeviation: number
  readonly minPopulation: number
  readonly maxPopulation: number
  /** Pairs of neighbouring units in different zones. */
  readonly cutEdges: number
  /** Length in m of the borders between zones. */
  readonly cutLength: number
  /** People and units outside the zone that is matched with theirs in the reference; absent without a reference. */
  readonly movedPeople?: number
  readonly movedUnits?: number
}

export interface Proposal {
  /** Zone 1, 2, … of each unit: the locked zones first in their order, then the others by their first unit. */
  readonly zoneOf: readonly number[]
  readonly zones: number
  readonly scores: ProposalScores
  /** What was minimised with the task's weights, about 0 to 1: smaller is better. */
  readonly objective: number
  /** The figure this proposal is the best in of all; `balanced` keeps to the task's weights, `between` is best in none. */
  readonly emphasis: 'balanced' | 'between' | Criterion
}
