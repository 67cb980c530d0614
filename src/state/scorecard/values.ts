import { isPresent, type Value } from '../../core/indicators/missing'
import { classStability } from '../../core/zoning/scorecard/classStability'
import type { Candidate } from '../../core/zoning/scorecard/scorecard'
import { stayingShare } from '../../core/zoning/scorecard/stayingShare'
import type { PlanQuality } from '../../core/zoning/quality/planQuality'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import type { AppState, IndexScheme } from '../appState'
import { contextAt, qualityAt, type WantedSizes } from '../derived/quality'
import { unitPopulation, sumPresent } from '../derived/rows'
import { shownIndex } from '../derived/shownIndex'
import { memoise } from '../memoise'
import { defaultRecipeId, presetChoices } from '../recipes/presetChoices'
import { sameFormula, type RecipeChoices } from '../recipes/recipeChoices'
import { criteriaFor, type CriterionDefinition } from './criteria'

type Basis = Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>

/** The criteria of the loaded package. */
export const criteriaAt = (state: Basis): readonly CriterionDefinition[] => {
  const { population, graph } = contextAt(state)
  const metres = graph.borders.reduce((sum, list) => sum + list.reduce((part, length) => part + length, 0), 0) / 2
  return criteriaFor(state.data.zonings, sumPresent(population), metres / 1000)
}

/** Recipes on one scale: standardised, and cut into the general classes, so that only the formula differs. */
const onOneScale = memoise((recipe: RecipeChoices): RecipeChoices => ({ ...recipe, standardise: true, classes: null }), 12)

/** The recipe shown and the other presets that have indicators, all on one scale. */
export const stabilityRecipes = memoise((data: DataPackage, shownRecipe: RecipeChoices | undefined): { readonly base: RecipeChoices; readonly others: readonly RecipeChoices[] } => {
  const presets = presetChoices(data)
  const base = onOneScale(shownRecipe ?? presets.find(({ id }) => id === defaultRecipeId)!)
  return { base, others: presets.map(onOneScale).filter((recipe) => recipe.indicators.length > 0 && !sameFormula(recipe, base)) }
}, 3)

const roomClasses = (data: DataPackage, year: number, scheme: IndexScheme, zoning: Zoning, recipe: RecipeChoices): readonly (number | null)[] => {
  const shown = shownIndex(data, year, zoning, scheme, recipe)
  return data.units.map(({ id }) => shown.rowOfUnit.get(id)?.classIndex ?? null)
}

const stability = (state: Basis, zoning: Zoning, people: readonly Value[]): number | null => {
  const { base, others } = stabilityRecipes(state.data, state.shownRecipe)
  const classes = (recipe: RecipeChoices) => roomClasses(state.data, state.year, state.indexScheme, zoning, recipe)
  return classStability(classes(base), others.map(classes), people)
}

/** Share of rooms within the wanted limits; null where none is set or no room has a known size. */
const sizesShare = ({ zones, sizes }: PlanQuality, { least, most }: WantedSizes): number | null => {
  const sized = zones.filter(({ units, population }) => units > 0 && isPresent(population)).length
  return (least === null && most === null) || sized === 0 ? null : 1 - new Set([...sizes.tooSmall, ...sizes.tooLarge]).size / sized
}

/** People in hidden need; null where a room with high need is not rated, since nobody can tell what it hides. */
const hiddenPeople = ({ homogeneity, hidden }: PlanQuality): number | null => ((homogeneity[0]?.units ?? 0) === 0 || hidden.untold.length > 0 ? null : hidden.people)

const shareOf = (part: number, people: number): number | null => (people > 0 ? part / people : null)

const valueOf = (state: Basis, zoning: Zoning, sizes: WantedSizes, { kind, division }: CriterionDefinition): number | null => {
  const quality = qualityAt(state, zoning, sizes)
  const { population } = contextAt(state)
  switch (kind) {
    case 'deviation':
      return quality.sizes.maxDeviation
    case 'sizes':
      return sizesShare(quality, sizes)
    case 'stray':
      return shareOf(quality.strayPeople, sumPresent(population))
    case 'compact':
      return quality.polsbyPopper
    case 'borders':
      return quality.zoneCount === 0 ? null : quality.cutLength / 1000
    case 'eta2':
      return quality.homogeneity[0]?.eta2 ?? null
    case 'hidden':
      return hiddenPeople(quality)
    case 'agreement': {
      const other = state.data.zonings.find(({ id }) => id === division?.id)
      return other === undefined ? null : stayingShare(zoning, other, unitPopulation(state.data, state.year))
    }
    case 'rooms':
      return quality.zoneCount === 0 ? null : quality.zoneCount
    case 'stability':
      return stability(state, zoning, population)
  }
}

export interface MeasuredPlan extends Candidate {
  readonly zoning: Zoning
  /** Ortsteile without a room; the plan is ranked only where there are none. */
  readonly openUnits: number
}

const measured = memoise((data: DataPackage, year: number, indexScheme: IndexScheme, shownRecipe: RecipeChoices | undefined, zoning: Zoning, target: number | null, least: number | null, most: number | null): MeasuredPlan => {
  const state: Basis = { data, year, indexScheme, shownRecipe }
  const sizes: WantedSizes = { target, least, most }
  const openUnits = qualityAt(state, zoning, sizes).unassigned.units.length
  return { id: zoning.id, zoning, complete: openUnits === 0, openUnits, values: new Map(criteriaAt(state).map((criterion) => [criterion.id, valueOf(state, zoning, sizes, criterion)])) }
}, 128)

/** The values of a plan in every criterion, on the year and the recipe shown; identical input gives the identical object. */
export const measuredPlan = ({ data, year, indexScheme, shownRecipe }: Basis, zoning: Zoning, { target, least, most }: WantedSizes): MeasuredPlan =>
  measured(data, year, indexScheme, shownRecipe, zoning, target, least, most)
