import { computeRobustness } from '../../core/index/robustness/computeRobustness'
import { defaultRobustness, type RobustnessResult, type RobustnessSpec } from '../../core/index/robustness/robustnessSpec'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { indexOptions } from '../derived/indexOptions'
import { indexRecipe } from '../derived/indexRecipe'
import { yearTable } from '../derived/yearTable'
import { memoise } from '../memoise'
import type { RecipeChoices } from '../recipes/recipeChoices'

/** What the sheets vary: as the laboratory does by default, with fewer runs, so that all sheets are ready at once. The sheets print seed and runs. */
export const sheetRobustness: RobustnessSpec = { ...defaultRobustness, runs: 500 }

/**
 * How sure the index of all units (zoning null) or zones is, once for all sheets; null
 * where the index cannot be computed. See computeRobustness.
 */
export const sureness = memoise((data: DataPackage, year: number, zoning: Zoning | null, scheme: IndexScheme, recipe?: RecipeChoices): RobustnessResult | null => {
  const { spec } = indexRecipe(data, year, scheme, recipe)
  if (spec.indicators.length === 0) return null
  const computed = computeRobustness(spec, yearTable(data, year), sheetRobustness, { ...indexOptions(data, spec), ...(zoning === null ? {} : { zoning }) })
  return computed.ok ? computed.value : null
}, 12)

/** One row of it: the ranks nine of ten variants keep to, and the share of the variants that give its class. */
export interface RowSureness {
  readonly low: number
  readonly high: number
  readonly ownShare: number
  readonly classShares: readonly number[]
  readonly runs: number
  readonly seed: number
}

/** null where the row is not rated. */
export const rowSureness = (result: RobustnessResult | null, id: string, classIndex: number | null): RowSureness | null => {
  const row = result?.ids.indexOf(id) ?? -1
  const [low, high, shares] = [result?.low[row] ?? null, result?.high[row] ?? null, result?.classShares[row] ?? null]
  if (result === null || low === null || high === null || shares === null || classIndex === null) return null
  return { low, high, ownShare: shares[classIndex] ?? 0, classShares: shares, runs: result.runs, seed: result.seed }
}
