import { isPresent } from '../../core/indicators/missing'
import { classOf } from '../../core/statistics/classification/classOf'
import { isConstant, moments } from '../../core/statistics/moments'
import type { UnitId } from '../../core/units/unit'
import type { DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { shownIndex } from '../derived/shownIndex'
import type { Shown } from '../derived/shownTypes'
import { memoise } from '../memoise'
import { defaultRecipeId } from '../recipes/presetChoices'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { recipeById } from '../recipes/recipesState'

/** The index of two years on one scale. */
export interface IndexChange {
  readonly from: Shown
  readonly to: Shown
  /** Standard deviation of the index over the rated units of the first year, in points of the index; 1 where the recipe standardises. */
  readonly spread: number
  /** Index then taken from the index now, in spreads; positive: more need. Only units rated in both years. */
  readonly byUnit: ReadonlyMap<UnitId, number>
}

/** Limits of the five classes of a change, in spreads, so that they mean the same under every recipe; the middle one counts as unchanged. */
export const changeLimits = [-0.5, -0.1, 0.1, 0.5] as const

/** 1 more need, −1 less, 0 hardly changed; as the map classes it, so that a value on a limit, rounding aside, belongs to the upper class. */
export const wayOfChange = (value: number): -1 | 0 | 1 => Math.sign(classOf(value, changeLimits) - 2) as -1 | 0 | 1

/**
 * What became of the index between the first and the last loaded year that can be
 * computed. The units of the first year are the measure of both, so that a city that
 * does better as a whole shows as such; without that every year's mean would be the same
 * under most recipes. Changes are divided by the spread of the first year's index.
 *
 * @returns null with fewer than two such years, and where the index of the first does not vary
 */
export const indexChange = memoise((data: DataPackage, scheme: IndexScheme, recipe?: RecipeChoices): IndexChange | null => {
  const chosen = recipe ?? recipeById(data, { recipes: [] }, defaultRecipeId)
  const years = [...data.years].sort((a, b) => a - b).filter((year) => shownIndex(data, year, null, scheme, recipe).ratedCount > 0)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const fixed: RecipeChoices = { ...chosen, referenceYear: first }
  const [from, to] = [shownIndex(data, first, null, scheme, fixed), shownIndex(data, last, null, scheme, fixed)]
  const rated = moments(from.rows.flatMap((row) => (row.rank !== null && isPresent(row.value) ? [row.value] : [])))
  if (isConstant(rated)) return null
  const byUnit = new Map(
    to.rows.flatMap((row): [UnitId, number][] => {
      const before = from.rowOf.get(row.id)
      return before !== undefined && before.rank !== null && row.rank !== null && isPresent(row.value) && isPresent(before.value) ? [[row.id, (row.value - before.value) / rated.sd]] : []
    }),
  )
  return byUnit.size === 0 ? null : { from, to, spread: rated.sd, byUnit }
}, 2)
