import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { UnitId } from '../../core/units/unit'
import { planQuality, type PlanQuality } from '../../core/zoning/quality/planQuality'
import { highNeedClass, qualityGeometry, type QualityContext } from '../../core/zoning/quality/qualityContext'
import type { SizeTargets } from '../../core/zoning/quality/zoneSizes'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import type { AppState, IndexScheme } from '../appState'
import { memoise } from '../memoise'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { unitPopulation } from './rows'
import { shownIndex } from './shownIndex'
import type { Shown } from './shownTypes'

const geometryOf = memoise((boundaries: DataPackage['boundaries'], units: DataPackage['units']) => qualityGeometry(boundaries, units.map((unit) => unit.id)), 2)

/** What the measures of every zoning rest on: one year and one recipe, the same for all of them. */
export const qualityContext = memoise((data: DataPackage, year: number, scheme: IndexScheme, recipe?: RecipeChoices): QualityContext => {
  const shown = shownIndex(data, year, null, scheme, recipe)
  const population = unitPopulation(data, year)
  const ids = data.units.map((unit) => unit.id)
  const columnOf = (of: ReadonlyMap<UnitId, Value>): readonly Value[] => ids.map((id) => of.get(id) ?? missing.unknown)
  const index = columnOf(new Map(shown.rows.map((row) => [row.id, row.rank === null ? missing.notApplicable : row.value])))
  const terms = shown.result?.terms ?? []
  return {
    ...geometryOf(data.boundaries, data.units),
    population: columnOf(population),
    variables: [
      { id: 'index', label: 'Sozialindex', values: index },
      ...terms.map((term) => ({
        id: term.id,
        label: data.indicators.find((indicator) => indicator.id === term.id)?.label ?? term.id,
        values: columnOf(new Map(shown.result!.ids.map((id, position) => [id, term.values[position]!]))),
      })),
    ],
    unitClass: ids.map((id) => shown.rowOfUnit.get(id)?.classIndex ?? null),
    highNeedFrom: highNeedClass(shown.classCount),
  }
}, 4)

export const contextAt = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>): QualityContext => qualityContext(state.data, state.year, state.indexScheme, state.shownRecipe)

/** The index by zone of a zoning, on the same recipe as the units' index. */
export const zonesShown = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>, zoning: Zoning): Shown => shownIndex(state.data, state.year, zoning, state.indexScheme, state.shownRecipe)

const measured = memoise((context: QualityContext, zoning: Zoning, shown: Shown, target: number | null, least: number | null, most: number | null): PlanQuality => {
  const targets: SizeTargets = { ...(target === null ? {} : { target }), ...(least === null ? {} : { min: least }), ...(most === null ? {} : { max: most }) }
  return planQuality(zoning, shown.rows.map((row) => row.classIndex), context, targets)
}, 32)

export interface WantedSizes {
  readonly target: number | null
  readonly least: number | null
  readonly most: number | null
}

export const noWantedSizes: WantedSizes = { target: null, least: null, most: null }

/** All measures of a zoning on the data and the recipe shown; identical input gives the identical object. */
export const qualityAt = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>, zoning: Zoning, { target, least, most }: WantedSizes = noWantedSizes): PlanQuality =>
  measured(contextAt(state), zoning, zonesShown(state, zoning), target, least, most)

/** Residents of some units that are known. */
export const peopleOf = (context: QualityContext, units: Iterable<UnitId>): number => {
  const wanted = new Set(units)
  return context.graph.ids.reduce((sum, id, i) => {
    const people = context.population[i]!
    return wanted.has(id) && isPresent(people) ? sum + people : sum
  }, 0)
}
