/** The assumptions of an index that can be varied, in the order in which they are told. */
export const robustnessSources = ['weights', 'normalisation', 'aggregation', 'treatment', 'leaveOneOut', 'smallCounts'] as const
export type RobustnessSource = (typeof robustnessSources)[number]

/** Which assumptions vary, and how far. Plain JSON. */
export interface RobustnessSpec {
  /** Same seed, same result. */
  readonly seed: number
  /** Number of variants computed, a whole number from 1 on. */
  readonly runs: number
  /**
   * `uniform`: each weight times 1 ± spread (0.25 is ± 25 %), made to sum to 1
   * again. `dirichlet`: weights about the nominal ones whose relative standard
   * deviation, for an indicator of average weight, is `spread`; near 1 every weighting is
   * about equally likely. null keeps the weights.
   */
  readonly weights: { readonly kind: 'dirichlet' | 'uniform'; readonly spread: number } | null
  /** The recipe's own, z, min-max, rank; each equally likely. */
  readonly normalisation: boolean
  /** The recipe's own, arithmetic and geometric mean. */
  readonly aggregation: boolean
  /** The recipe's own, none, winsorised. */
  readonly treatment: boolean
  /** All indicators, or one of them left out; each equally likely. */
  readonly leaveOneOut: boolean
  /** Numerators drawn from the binomial distribution of their denominators. */
  readonly smallCounts: boolean
}

/** What the interface starts with: everything varies, weights by ± 25 % (OECD/JRC 2008, step 7). */
export const defaultRobustness: RobustnessSpec = {
  seed: 2024,
  runs: 2000,
  weights: { kind: 'uniform', spread: 0.25 },
  normalisation: true,
  aggregation: true,
  treatment: true,
  leaveOneOut: true,
  smallCounts: true,
}

/** How far one assumption alone moves the ranking. */
export interface RankShift {
  readonly source: RobustnessSource
  /** Mean over variants and rated rows of |rank in the variant − nominal rank|. */
  readonly meanAbsoluteRankShift: number
}

/** All arrays have the order of `ids`; null where a row is not rated. */
export interface RobustnessResult {
  readonly seed: number
  readonly runs: number
  readonly ids: readonly string[]
  /** Rank by the recipe as it is, 1 is most need. */
  readonly nominalRank: readonly (number | null)[]
  readonly medianRank: readonly (number | null)[]
  /** 5 % of the variants rank the row better (nearer to 1) than this at most. */
  readonly low: readonly (number | null)[]
  /** 5 % of the variants rank the row beyond this at most. */
  readonly high: readonly (number | null)[]
  /** Share of the variants in each class, from least to most need; sums to 1. */
  readonly classShares: readonly (readonly number[] | null)[]
  /** Class names, from least to most need. */
  readonly labels: readonly string[]
  /** One per assumption that varies, each varied alone. */
  readonly shifts: readonly RankShift[]
}
