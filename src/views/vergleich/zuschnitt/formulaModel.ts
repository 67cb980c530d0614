import { missing, type Value } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'
import { formulaOrBorder, type FormulaOrBorder, type UnitShift } from '../../../core/zoning/comparison/formulaOrBorder'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import type { IndexScheme } from '../../../state/appState'
import { indexLevel } from '../../../state/derived/shownIndex'
import { unitPopulation } from '../../../state/derived/rows'
import type { RecipeChoices } from '../../../state/recipes/recipeChoices'
import { memoise } from '../../../state/memoise'

export interface FormulaModel {
  readonly answer: FormulaOrBorder
  /** Recipes that entered, and those that this year's data do not allow. */
  readonly recipes: readonly RecipeChoices[]
  readonly without: readonly RecipeChoices[]
}

/** Index that every unit inherits from its zone; null where the recipe cannot be computed. */
const inherited = (data: DataPackage, year: number, zoning: Zoning, scheme: IndexScheme, recipe: RecipeChoices): Value[] | null => {
  const computed = indexLevel(data, year, zoning, scheme, recipe)
  if (!computed.ok) return null
  const { ids, index, rank } = computed.value
  // As everywhere: what has no rank is not rated.
  const valueOf = new Map(ids.map((id, i) => [id, rank[i] === null ? missing.notApplicable : index[i]!]))
  return data.units.map(({ id }) => valueOf.get(zoning.zoneOf.get(id) ?? '') ?? missing.notApplicable)
}

/** Whether the ranking follows the recipe or the borders, over all recipes and zonings given. */
export const formulaModel = memoise((data: DataPackage, year: number, scheme: IndexScheme, recipes: readonly RecipeChoices[], zonings: readonly Zoning[]): FormulaModel => {
  const rows = recipes.map((recipe) => ({ recipe, values: zonings.map((zoning) => inherited(data, year, zoning, scheme, recipe)) }))
  const complete = rows.flatMap(({ recipe, values }) => (values.every((column) => column !== null) ? [{ recipe, values }] : []))
  const people = unitPopulation(data, year)
  return {
    answer: formulaOrBorder({ units: data.units.map(({ id }) => id), values: complete.map(({ values }) => values), population: data.units.map(({ id }) => people.get(id) ?? missing.unknown) }),
    recipes: complete.map(({ recipe }) => recipe),
    without: rows.filter(({ values }) => values.some((column) => column === null)).map(({ recipe }) => recipe),
  }
}, 3)

/** From so many values on the computation waits to be asked for: a thousand take about a twentieth of a second. */
const mostAtOnce = 1000

export const isQuick = (recipes: number, zonings: number, units: number): boolean => recipes * zonings * units <= mostAtOnce

export type Cause = 'recipe' | 'variant' | 'interaction'

export interface RankShift {
  readonly unit: UnitId
  readonly lowest: number
  readonly highest: number
  readonly cause: Cause
}

/** Units whose place changes most, at most `most`; those that keep it are left out. */
export const largestShifts = (shifts: readonly UnitShift[], most = 10): RankShift[] =>
  shifts
    .filter(({ lowest, highest }) => highest > lowest)
    .map(({ unit, lowest, highest, ...parts }): RankShift => ({ unit, lowest, highest, cause: (['recipe', 'variant', 'interaction'] as const).reduce((best, each) => (parts[each] > parts[best] ? each : best)) }))
    .sort((a, b) => b.highest - b.lowest - (a.highest - a.lowest) || a.lowest - b.lowest)
    .slice(0, most)
