import type { AppState } from '../../state/appState'
import { unitsLevel } from '../../state/appState'
import { zoningById } from '../../state/derived/shown'
import { shownIndex } from '../../state/derived/shownIndex'
import type { Shown } from '../../state/derived/shownTypes'
import { asShown, recipeById } from '../../state/recipes/recipesState'
import type { Zoning } from '../../core/zoning/zoning'
import type { Problem } from '../../core/result'
import { problemsAt, type FormField } from './problemsAt'
import { indexLevel } from '../../state/derived/shownIndex'

export const laborZoning = (state: AppState): Zoning | null => (state.level === unitsLevel ? null : zoningById(state, state.level))

/** The index under the active recipe, or under the last one that could be computed. */
export const laborShown = (state: AppState): Shown => shownIndex(state.data, state.year, laborZoning(state), state.indexScheme, state.shownRecipe)

/** The index under the recipe it is compared with. */
export const laborCompared = (state: AppState): Shown => shownIndex(state.data, state.year, laborZoning(state), state.indexScheme, asShown(recipeById(state.data, state, state.compareId)))

const none: readonly Problem[] = []

/** What the core says about the active recipe: errors that keep it from being computed, or its warnings. */
export const recipeProblems = (state: AppState): readonly Problem[] => {
  const computed = indexLevel(state.data, state.year, null, state.indexScheme, asShown(recipeById(state.data, state, state.recipeId)))
  const problems = computed.ok ? computed.warnings : computed.problems
  return problems.length === 0 ? none : problems
}

/** True while the active recipe cannot be computed and an earlier result is shown. */
export const isStale = (state: AppState): boolean => !indexLevel(state.data, state.year, null, state.indexScheme, asShown(recipeById(state.data, state, state.recipeId))).ok

/** The problems of one control of the form; the same empty list wherever there are none. */
export const fieldProblems = (state: AppState, field: FormField | null): readonly Problem[] => {
  const all = recipeProblems(state)
  if (all.length === 0) return none
  const recipe = recipeById(state.data, state, state.recipeId)
  const own = problemsAt(all, field, recipe.indicators.map((each) => each.id))
  return own.length === 0 ? none : own
}
