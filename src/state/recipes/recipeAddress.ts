import type { DataPackage } from '../../data/dataPackage'
import { defaultRecipeId, isPreset } from './presetChoices'
import { sameFormula, type RecipeChoices } from './recipeChoices'
import { recipeCodec } from './recipeCodec'
import { freeId, recipeById, type Recipes } from './recipesState'

/** Key of the recipe in the address. */
export const recipeKey = 'rezept'

/** The active recipe for the address: '' for the default, a preset by its id, a recipe of one's own in full, as soon as `loadRecipeCodec` is done. */
export const writeRecipe = (data: DataPackage, state: Recipes): string => {
  const recipe = recipeById(data, state, state.recipeId)
  if (recipe.id === defaultRecipeId) return ''
  return isPreset(recipe.id) ? recipe.id : (recipeCodec()?.encodeChoices(recipe) ?? '')
}

export interface ReadRecipe {
  readonly recipes: Recipes
  /** False where the address carries a recipe that cannot be read or does not fit the data. */
  readonly understood: boolean
}

const same = (a: RecipeChoices, b: RecipeChoices): boolean => a.title === b.title && sameFormula(a, b)

/**
 * The recipes after an address was read. A recipe that is at hand already
 * becomes the active one, an unknown one is added to the user's own.
 */
export const readRecipe = (fragment: string, data: DataPackage, state: Recipes): ReadRecipe => {
  const text = new URLSearchParams(fragment.split('?').slice(1).join('?')).get(recipeKey)
  const standard = { ...state, recipeId: defaultRecipeId }
  if (text === null) return { recipes: standard, understood: true }
  if (isPreset(text)) return { recipes: { ...state, recipeId: text }, understood: true }
  const recipe = recipeCodec()?.decodeChoices(text, data) ?? null
  if (recipe === null) return { recipes: standard, understood: false }
  const known = state.recipes.find((each) => same(each, recipe))
  if (known !== undefined) return { recipes: { ...state, recipeId: known.id }, understood: true }
  const id = freeId(state.recipes)
  return { recipes: { ...state, recipes: [...state.recipes, { ...recipe, id }], recipeId: id }, understood: true }
}
