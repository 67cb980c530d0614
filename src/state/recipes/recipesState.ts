import type { DataPackage } from '../../data/dataPackage'
import { emptyHistory, type History } from './history'
import { defaultRecipeId, isPreset, presetChoices } from './presetChoices'
import type { RecipeChoices } from './recipeChoices'

/** The recipes at hand: what undo and redo go back and forth through. */
export interface Recipes {
  /** The user's own, in the order they were made; presets come from the data. */
  readonly recipes: readonly RecipeChoices[]
  /** The recipe that is worked on and that drives the Sozialindex everywhere. */
  readonly recipeId: string
  /** The recipe it is compared with. */
  readonly compareId: string
}

export interface RecipesState extends Recipes {
  /** Last recipe that could be computed: what maps and rankings show. undefined: the default preset. */
  readonly shownRecipe: RecipeChoices | undefined
  readonly recipeHistory: History<Recipes>
}

export const initialRecipes = (recipes: readonly RecipeChoices[] = []): RecipesState => ({
  recipes,
  recipeId: defaultRecipeId,
  compareId: defaultRecipeId,
  shownRecipe: undefined,
  recipeHistory: emptyHistory,
})

/** Presets first, then the user's own. */
export const allRecipes = (data: DataPackage, { recipes }: Pick<Recipes, 'recipes'>): readonly RecipeChoices[] => [...presetChoices(data), ...recipes]

/** A recipe by id; an id that is gone gives the default preset. */
export const recipeById = (data: DataPackage, state: Pick<Recipes, 'recipes'>, id: string): RecipeChoices =>
  state.recipes.find((each) => each.id === id) ?? presetChoices(data).find((each) => each.id === id) ?? presetChoices(data).find((each) => each.id === defaultRecipeId)!

/** The recipe as the derived values take it: undefined for the default preset, which they know themselves. */
export const asShown = (recipe: RecipeChoices): RecipeChoices | undefined => (recipe.id === defaultRecipeId ? undefined : recipe)

/** An id that no recipe has yet. */
export const freeId = (recipes: readonly RecipeChoices[]): string => {
  const numbers = recipes.map((each) => Number(/^eigen-(\d+)$/.exec(each.id)?.[1] ?? 0))
  return `eigen-${Math.max(0, ...numbers) + 1}`
}

/** A title that no recipe has yet: "Titel", "Titel 2", "Titel 3" … */
export const freeTitle = (title: string, taken: readonly string[]): string => {
  let candidate = title
  for (let number = 2; taken.includes(candidate); number++) candidate = `${title} ${number}`
  return candidate
}

/** A copy of a recipe as the user's own, put at the end and made the active one. */
export const withCopy = (data: DataPackage, state: Recipes, recipe: RecipeChoices, title: string, change: Partial<RecipeChoices> = {}): Recipes => {
  const id = freeId(state.recipes)
  const copy = { ...recipe, ...change, id, title: freeTitle(title, allRecipes(data, state).map((each) => each.title)) }
  return { ...state, recipes: [...state.recipes, copy], recipeId: id }
}

/** The active recipe changed. A preset stays what it is: its change begins a recipe of one's own beside it. */
export const withEdit = (data: DataPackage, state: Recipes, change: Partial<RecipeChoices>): Recipes => {
  const active = recipeById(data, state, state.recipeId)
  if (isPreset(active.id)) return withCopy(data, state, active, `${active.title}, eigene Fassung`, change)
  return { ...state, recipes: state.recipes.map((each) => (each.id === active.id ? { ...each, ...change, id: each.id } : each)) }
}

/** Without the active recipe; what was compared with it is compared with the default. */
export const withoutActive = (state: Recipes): Recipes => ({
  recipes: state.recipes.filter((each) => each.id !== state.recipeId),
  recipeId: defaultRecipeId,
  compareId: state.compareId === state.recipeId ? defaultRecipeId : state.compareId,
})
