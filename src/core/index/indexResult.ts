import type { MissingReason, Value } from '../indicators/missing'
import type { ZoneCoverage } from '../zoning/sumByZone'
import type { IndexSpec } from './indexSpec'

/** Why a row has no index. Excluded rows stay in every result, map and table. */
export type Exclusion =
  | { readonly reason: 'population'; readonly population: number; readonly minPopulation: number }
  | { readonly reason: 'population-missing' }
  | { readonly reason: 'named' }
  | { readonly reason: 'missing'; readonly indicators: readonly string[]; readonly missing: MissingReason }

/** Mean and standard deviation an indicator or aggregate was standardised with. */
export interface Moments {
  readonly mean: number
  readonly sd: number
  /** Number of reference rows. */
  readonly n: number
  readonly min: number
  readonly max: number
}

/** One indicator's way through the index; all arrays have the order of `ids`. */
export interface TermResult {
  readonly id: string
  readonly numerator?: readonly Value[]
  readonly denominator?: readonly Value[]
  /** The rate or value in its own unit, also for excluded rows. */
  readonly values: readonly Value[]
  /** Normalised and directed: higher is more need. Missing for excluded rows. */
  readonly normalised: readonly Value[]
  /** Share of the row's weight in the whole, 0 to 1. */
  readonly weight: number
  readonly reference: Moments
  /** True where a zone's value had to be averaged because only a value column exists. */
  readonly estimated: boolean
  /** Only for zones: on which members each value rests. */
  readonly coverage?: readonly ZoneCoverage[]
}

/** An index with every intermediate step kept. */
export interface IndexResult {
  readonly spec: IndexSpec
  readonly ids: readonly string[]
  readonly terms: readonly TermResult[]
  /** Weighted aggregate before it is standardised again. */
  readonly aggregate: readonly Value[]
  readonly aggregateReference: Moments
  readonly index: readonly Value[]
  /** 1 is most need; ties share the better rank ("1224"); null where not rated. */
  readonly rank: readonly (number | null)[]
  /** 0 is least need; null where not rated. */
  readonly classIndex: readonly (number | null)[]
  readonly excluded: readonly (Exclusion | null)[]
  /** Inner class limits, ascending. */
  readonly breaks: readonly number[]
  readonly labels: readonly string[]
  /** What the standardisation refers to, e.g. 48 units. */
  readonly referenceCount: number
}
