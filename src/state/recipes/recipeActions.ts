import { monitoringStatusClasses, needClasses } from '../../core/index/presets'
import { indexLevel } from '../derived/shownIndex'
import type { AppState } from '../appState'
import { ended, noted, stepBack, stepForward } from './history'
import { isPreset } from './presetChoices'
import type { RecipeChoices } from './recipeChoices'
import { asShown, recipeById, withCopy, withEdit, withoutActive, type Recipes, type RecipesState } from './recipesState'

export interface RecipeActions {
  chooseRecipe: (id: string) => void
  compareWith: (id: string) => void
  /** Changes the active recipe; a preset is copied first. Edits under one gesture are one step of the history. */
  editRecipe: (change: Partial<RecipeChoices>, gesture?: string) => void
  endGesture: () => void
  /** A copy of the active recipe under a name, active from now on. */
  saveRecipeAs: (title: string) => void
  renameRecipe: (title: string) => void
  /** Takes the active recipe away; the notice offers to bring it back. */
  deleteRecipe: () => void
  undoRecipe: () => void
  redoRecipe: () => void
}

const recipesOf = ({ recipes, recipeId, compareId }: Recipes): Recipes => ({ recipes, recipeId, compareId })

/** Classes of the default preset by the general choice of names. */
const plainClassCount = { bedarf: needClasses.labels.length, monitoring: monitoringStatusClasses.labels.length } as const

/**
 * What is shown under these recipes: the active one where it can be computed,
 * else what was shown before, so that a recipe in the making never empties the map.
 */
export const settled = (state: AppState, next: Recipes): Partial<AppState> => {
  const shown = asShown(recipeById(state.data, next, next.recipeId))
  if (shown === undefined) return { ...next, shownRecipe: undefined, ...keptFilter(state, plainClassCount[state.indexScheme]) }
  const computed = indexLevel(state.data, state.year, null, state.indexScheme, shown)
  return computed.ok ? { ...next, shownRecipe: shown, ...keptFilter(state, computed.value.breaks.length + 1) } : { ...next, shownRecipe: state.shownRecipe }
}

/** A filter that names classes the index no longer has would show nothing. */
const keptFilter = (state: AppState, classCount: number): Partial<AppState> =>
  state.measure !== 'index' || state.classFilter.every((each) => each < classCount) ? {} : { classFilter: [] }

/** The actions on recipes, for the app's store. */
export const recipeActions = (set: (change: Partial<AppState>) => void, get: () => AppState): RecipeActions => {
  /** An edit that can be taken back. */
  const step = (next: Recipes, gesture: string | null = null): void => {
    const state = get()
    set({ ...settled(state, next), recipeHistory: noted(state.recipeHistory, recipesOf(state), gesture) })
  }
  const travel = (travelled: { readonly state: Recipes; readonly history: RecipesState['recipeHistory'] } | null): void => {
    if (travelled !== null) set({ ...settled(get(), travelled.state), recipeHistory: travelled.history })
  }
  return {
    chooseRecipe: (id) => {
      set(settled(get(), { ...recipesOf(get()), recipeId: id }))
    },
    compareWith: (id) => {
      set({ compareId: id })
    },
    editRecipe: (change, gesture) => {
      const state = get()
      step(withEdit(state.data, recipesOf(state), change), gesture ?? null)
    },
    endGesture: () => {
      const { recipeHistory } = get()
      if (recipeHistory.gesture !== null) set({ recipeHistory: ended(recipeHistory) })
    },
    saveRecipeAs: (title) => {
      const state = get()
      step(withCopy(state.data, recipesOf(state), recipeById(state.data, state, state.recipeId), title))
    },
    renameRecipe: (title) => {
      const state = get()
      if (!isPreset(state.recipeId)) step(withEdit(state.data, recipesOf(state), { title }))
    },
    deleteRecipe: () => {
      const state = get()
      if (isPreset(state.recipeId)) return
      const { title } = recipeById(state.data, state, state.recipeId)
      step(withoutActive(recipesOf(state)))
      set({
        notice: {
          tone: 'info',
          sentence: `Das Rezept „${title}“ ist gelöscht.`,
          undo: () => {
            travel(stepBack(get().recipeHistory, recipesOf(get())))
          },
        },
      })
    },
    undoRecipe: () => {
      travel(stepBack(get().recipeHistory, recipesOf(get())))
    },
    redoRecipe: () => {
      travel(stepForward(get().recipeHistory, recipesOf(get())))
    },
  }
}
