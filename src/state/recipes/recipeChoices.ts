import type { Aggregation, ClassMethod, ClassSpec, MissingRule, Normalisation, Smoothing, Treatment, Weighting } from '../../core/index/indexSpec'
import type { UnitId } from '../../core/units/unit'

export const weightings = ['manual', 'equal', 'equal-domain', 'entropy', 'pca'] as const satisfies readonly Weighting[]
export const normalisations = ['z', 'z-sample', 'z-weighted', 'minmax', 'rank', 'percentile', 'target', 'none'] as const satisfies readonly Normalisation[]
export const aggregations = ['mean', 'sum', 'geometric'] as const satisfies readonly Aggregation[]
export const treatments = ['none', 'winsorise', 'log'] as const satisfies readonly Treatment[]
export const missingRules = ['exclude', 'available', 'mean'] as const satisfies readonly MissingRule[]
export const smoothings = ['none', 'empirical-bayes'] as const satisfies readonly Smoothing[]
export const classMethods = ['breaks', 'sd', 'quantile', 'equal', 'ckmeans', 'headtail'] as const satisfies readonly ClassMethod[]

/** One indicator of a recipe, by the id it has in the data package; which columns it reads depends on the year. */
export interface RecipeIndicator {
  readonly id: string
  readonly direction: 1 | -1
  readonly weight: number
  /** Treatment of this indicator alone; without it the recipe's. */
  readonly treat?: Treatment
  /** Raw values that become 0 and 1 under `target`. */
  readonly goalposts?: readonly [number, number]
  /** The change since that year counts, not the level. */
  readonly since?: number
}

/**
 * A recipe of the Sozialindex as a planner chooses it: not bound to a year, so
 * that the same recipe is computed for every year and level.
 */
export interface RecipeChoices {
  readonly id: string
  readonly title: string
  /** Whose formula it is, shown wherever the index is shown. */
  readonly origin: string
  readonly indicators: readonly RecipeIndicator[]
  readonly weighting: Weighting
  /** Weights by hand are points that sum to 100: what one gains the others lose. */
  readonly budget: boolean
  readonly normalisation: Normalisation
  readonly aggregation: Aggregation
  readonly standardise: boolean
  readonly levels: 1 | 2
  readonly treatment: Treatment
  readonly smoothing: Smoothing
  readonly missing: MissingRule
  /** Year whose units give mean, spread and class limits; null: each year its own. */
  readonly referenceYear: number | null
  /** What zones are standardised on. */
  readonly reference: 'units' | 'zones'
  /** Units taken out by name. */
  readonly exclude: readonly UnitId[]
  /** Units with fewer residents are not rated; 0 rates all. */
  readonly minPopulation: number
  /** null: the names and limits chosen for the index in general. */
  readonly classes: ClassSpec | null
}

/** True where two recipes give the same index; id and title may differ. */
export const sameFormula = (a: RecipeChoices, b: RecipeChoices): boolean => {
  const formula = (recipe: RecipeChoices): string => JSON.stringify({ ...recipe, id: '', title: '' })
  return a === b || formula(a) === formula(b)
}
