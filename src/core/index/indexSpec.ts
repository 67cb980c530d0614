import type { Direction } from '../indicators/indicator'

/** One indicator of an index: either counts (numerator / denominator * per) or a ready value column. */
export type IndexTerm = {
  readonly id: string
  readonly direction: Exclude<Direction, 0>
  /** Default 1. */
  readonly weight?: number
  /** Lebenslagenbereich, for two levels and equal weights per domain; terms without one share a domain of their own, ''. */
  readonly domain?: string
  /** Treatment of this indicator alone, without it the recipe's. A logarithm named here is always taken; the recipe's only where the distribution asks for it. */
  readonly treat?: Treatment
  /**
   * Under `target`, in the raw unit: the first value becomes 0, the second 1,
   * values outside are clamped. With direction 1 the second is the one with most
   * need, so [2, 12] and [12, 2] are opposites; direction -1 turns the result round (1 minus it).
   */
  readonly goalposts?: readonly [number, number]
  /** The value is the change since that year: rate now minus rate then, in the indicator's own unit (percentage points). */
  readonly since?: number
} & (
  | { readonly numerator: string; readonly denominator: string; readonly per?: number }
  | { readonly value: string }
)

export type Treatment = 'none' | 'winsorise' | 'log'
/** How weights arise: `manual` takes each term's own; the others compute them and leave out only terms of weight 0. */
export type Weighting = 'manual' | 'equal' | 'equal-domain' | 'entropy' | 'pca'
/** `z-weighted` takes mean and deviation weighted by residents; `target` is the distance between two goalposts. */
export type Normalisation = 'z' | 'z-sample' | 'z-weighted' | 'minmax' | 'rank' | 'percentile' | 'target' | 'none'
export type Aggregation = 'mean' | 'sum' | 'geometric'
export type MissingRule = 'exclude' | 'available' | 'mean'
export type Smoothing = 'none' | 'empirical-bayes'
export type ClassMethod = 'breaks' | 'sd' | 'quantile' | 'equal' | 'ckmeans' | 'headtail'

export interface ClassSpec {
  readonly method: ClassMethod
  /** Inner limits, ascending; used by `breaks`. */
  readonly breaks?: readonly number[]
  /** Number of classes; used by the other methods. For `headtail` the most there may be. */
  readonly count?: number
  /** One name per class, from little to much need. */
  readonly labels?: readonly string[]
}

/** A recipe: plain JSON, the `S.json` of the command line. */
export interface IndexSpec {
  readonly title?: string
  /** Whose formula it is, shown wherever the index is shown. */
  readonly origin?: string
  readonly indicators: readonly IndexTerm[]
  /** How outliers are treated, unless a term says otherwise. Default 'none'. */
  readonly treatment?: Treatment
  /** Rates of counts drawn towards the mean where they rest on few people (Marshall 1991). Default 'none'. */
  readonly smoothing?: Smoothing
  /** Default 'z' (population standard deviation). */
  readonly normalisation?: Normalisation
  /** Default 'manual'. */
  readonly weighting?: Weighting
  /** 2: first within each domain, then over the domains, whose weights are the sums of their terms'. Default 1. */
  readonly levels?: 1 | 2
  /** Default 'mean'. */
  readonly aggregation?: Aggregation
  /** Under two levels, how the indicators within one domain are put together. Default: as `aggregation`. */
  readonly domainAggregation?: Aggregation
  /** Standardise the aggregate again (population standard deviation). Default true. */
  readonly standardise?: boolean
  /** What normalisation and standardisation refer to when zones are computed. Default 'units'. */
  readonly reference?: 'units' | 'zones'
  /** The reference rows of this year give moments, treatment limits, weights and class limits. Default: the table's own. */
  readonly referenceYear?: number
  /** Column with residents; needed for `minPopulation` and `z-weighted`. */
  readonly population?: string
  /** Rows with fewer residents are not rated and do not enter the reference. */
  readonly minPopulation?: number
  /** Ids taken out by name. */
  readonly exclude?: readonly string[]
  /** Default 'exclude'. */
  readonly missing?: MissingRule
  readonly classes?: ClassSpec
}
