import type { MissingReason, Value } from '../indicators/missing'
import type { ZoneCoverage } from '../zoning/sumByZone'
import type { IndexSpec, Treatment } from './indexSpec'

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

/** What the treatment of outliers did to one indicator, told over its reference rows. */
export interface TreatmentResult {
  /** What was done, which is 'none' where the distribution needs nothing. */
  readonly kind: Treatment
  /** Ids of all rows, rated or not, whose value it changed; a logarithm counts as a change of scale, not of rows, and names none. */
  readonly changed: readonly string[]
  /** Sample skewness (G1) and excess kurtosis (G2) before and after; 0 where too few values or none that differ. */
  readonly skewness: number
  readonly kurtosis: number
  readonly skewnessAfter: number
  readonly kurtosisAfter: number
}

/** One Lebenslagenbereich of an index in two levels. */
export interface DomainResult {
  readonly domain: string
  /** Share in the whole, 0 to 1. */
  readonly weight: number
  /** Aggregate of the domain's normalised indicators; missing where a row is not rated or has none of them. */
  readonly values: readonly Value[]
}

/** One indicator's way through the index; all arrays have the order of `ids`. */
export interface TermResult {
  readonly id: string
  readonly numerator?: readonly Value[]
  readonly denominator?: readonly Value[]
  /** The rate or value in its own unit, also for excluded rows. */
  readonly values: readonly Value[]
  /** '' where the recipe names none. */
  readonly domain: string
  /** Rate or value, or its change since a year, before smoothing and treatment. The same as `values`. */
  readonly rates: readonly Value[]
  /** Only under empirical Bayes smoothing of counts. */
  readonly smoothed?: readonly Value[]
  /** What is normalised: after smoothing and treatment. */
  readonly treated: readonly Value[]
  readonly treatment: TreatmentResult
  /** Pearson correlation of the normalised indicator with the index over the rated rows; null where one of them does not vary. */
  readonly influence: number | null
  /** What the term adds to the aggregate; missing for excluded rows, gaps and the geometric mean, which does not add. */
  readonly contribution: readonly Value[]
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
  /** The domains of an index in two levels, in order of appearance; empty for one level. */
  readonly domains: readonly DomainResult[]
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
  /** What it would refer to if no value were missing; rows the recipe leaves out by name or size are not wanted. At least `referenceCount`. */
  readonly referenceWanted: number
}
