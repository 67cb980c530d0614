import { recipeById } from '../../state/recipes/recipesState'
import type { RecipeChoices } from '../../state/recipes/recipeChoices'
import { useApp } from '../AppContext'

/** The recipe that is worked on, valid or not. Renders with every move of a slider; most controls need one field only. */
export const useRecipe = (): RecipeChoices => useApp((state) => recipeById(state.data, state, state.recipeId))

/** One field of the recipe that is worked on; renders only when that field changes. */
export const useRecipeField = <K extends keyof RecipeChoices>(field: K): RecipeChoices[K] => useApp((state) => recipeById(state.data, state, state.recipeId)[field])

/** Changes the recipe that is worked on. */
export const useEdit = (): ((change: Partial<RecipeChoices>, gesture?: string) => void) => useApp((state) => state.editRecipe)
