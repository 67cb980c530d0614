import type { Direction } from '../indicators/indicator'

/** One indicator of an index: either counts (numerator / denominator * per) or a ready value column. */
export type IndexTerm = {
  readonly id: string
  readonly direction: Exclude<Direction, 0>
  /** Default 1. */
  readonly weight?: number
} & (
  | { readonly numerator: string; readonly denominator: string; readonly per?: number }
  | { readonly value: string }
)

export type Normalisation = 'z' | 'z-sample' | 'minmax' | 'rank' | 'percentile' | 'none'
export type Aggregation = 'mean' | 'sum' | 'geometric'
export type MissingRule = 'exclude' | 'available' | 'mean'
export type ClassMethod = 'breaks' | 'sd' | 'quantile' | 'equal' | 'ckmeans'

export interface ClassSpec {
  readonly method: ClassMethod
  /** Inner limits, ascending; used by `breaks`. */
  readonly breaks?: readonly number[]
  /** Number of classes; used by the other methods. */
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
  /** Default 'z' (population standard deviation). */
  readonly normalisation?: Normalisation
  /** Default 'mean'. */
  readonly aggregation?: Aggregation
  /** Standardise the aggregate again (population standard deviation). Default true. */
  readonly standardise?: boolean
  /** What normalisation and standardisation refer to when zones are computed. Default 'units'. */
  readonly reference?: 'units' | 'zones'
  /** Column with residents; needed for `minPopulation`. */
  readonly population?: string
  /** Rows with fewer residents are not rated and do not enter the reference. */
  readonly minPopulation?: number
  /** Ids taken out by name. */
  readonly exclude?: readonly string[]
  /** Default 'exclude'. */
  readonly missing?: MissingRule
  readonly classes?: ClassSpec
}
