import { computeRobustness } from '../../core/index/robustness/computeRobustness'
import { defaultRobustness, type RobustnessResult, type RobustnessSpec } from '../../core/index/robustness/robustnessSpec'
import { wilson } from '../../core/statistics/intervals/wilson'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { indexOptions } from '../derived/indexOptions'
import { indexRecipe } from '../derived/indexRecipe'
import { yearTable } from '../derived/yearTable'
import { memoise } from '../memoise'
import type { RecipeChoices } from '../recipes/recipeChoices'

/** What the sheets vary: exactly what the laboratory does by default, so that one question has one answer. The sheets print seed and runs. */
export const sheetRobustness: RobustnessSpec = defaultRobustness

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
  /** Sampling error of `ownShare` at 95 %, in percentage points, rounded up to whole ones: how far other draws of as many variants may lie from it. */
  readonly margin: number
  readonly runs: number
  readonly seed: number
}

/** The further side of the Wilson interval, which unlike ± z √(p (1 − p) / n) is not 0 where all variants agree. */
const marginOf = (share: number, runs: number): number => {
  const [low, high] = wilson(Math.round(share * runs), runs)
  return Math.max(1, Math.ceil(100 * Math.max(share - low, high - share)))
}

/** null where the row is not rated. */
export const rowSureness = (result: RobustnessResult | null, id: string, classIndex: number | null): RowSureness | null => {
  const row = result?.ids.indexOf(id) ?? -1
  const [low, high, shares] = [result?.low[row] ?? null, result?.high[row] ?? null, result?.classShares[row] ?? null]
  if (result === null || low === null || high === null || shares === null || classIndex === null) return null
  const ownShare = shares[classIndex] ?? 0
  return { low, high, ownShare, classShares: shares, margin: marginOf(ownShare, result.runs), runs: result.runs, seed: result.seed }
}
