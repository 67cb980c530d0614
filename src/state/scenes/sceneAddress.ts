import type { Zoning } from '../../core/zoning/zoning'
import { unitsLevel, type AppState } from '../appState'
import { comparableZonings } from '../derived/shown'
import { addressOf, importsMark } from '../address'
import { presetChoices } from '../recipes/presetChoices'
import { readRecipe, recipeKey } from '../recipes/recipeAddress'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { recipeById } from '../recipes/recipesState'
import { readFragment } from '../urlFragment'
import { lage } from '../../i18n/de/lage'
import { placeLayerNames } from '../../i18n/de/places'
import { szenen } from '../../i18n/de/szenen'

/** What depends on the loaded data where an address leaves it out. */
const pinned = ['raeume', 'wert', 'jahr', 'grenzlinien'] as const
const pinnedInComparison = ['jahr', 'a', 'b'] as const

/**
 * The address a scene keeps. Unlike that of the window it names year, rooms and
 * zonings even where they are the default: with a further year or another package
 * the default is another, and the scene would change under its headline. What was
 * typed into the search of a list is left out; no scene shows it.
 */
export const sceneAddressOf = (state: AppState): string => addressOf({ ...state, search: '' }, state.view === 'vergleich' ? pinnedInComparison : pinned)

const queryOf = (address: string): URLSearchParams => new URLSearchParams(address.split('?').slice(1).join('?'))

/** Keys of an address that name zonings. */
const zoningKeys = ['raeume', 'a', 'b', 'weitere', 'grenzlinien'] as const

/** Ids of the zonings an address names, each once; what it leaves to the defaults is not among them. */
export const zoningIdsOf = (address: string): readonly string[] => {
  const query = queryOf(address)
  const ids = zoningKeys.flatMap((key) => (key === 'weitere' ? (query.get(key) ?? '').split('.') : [query.get(key) ?? '']))
  return [...new Set(ids)].filter((id) => id !== '' && id !== unitsLevel && id !== 'keine')
}

/** The address with other zonings in place of some: ids of variants change where a project file meets variants of the same id. */
export const withZonings = (address: string, ids: ReadonlyMap<string, string>): string => {
  if (![...ids.keys()].some((id) => address.includes(id))) return address
  const query = queryOf(address)
  for (const key of zoningKeys) {
    const value = query.get(key)
    if (value !== null) query.set(key, key === 'weitere' ? value.split('.').map((id) => ids.get(id) ?? id).join('.') : (ids.get(value) ?? value))
  }
  return `${address.split('?')[0]!}?${query.toString()}`
}

type WithRecipes = Pick<AppState, 'data' | 'recipes' | 'recipeId' | 'compareId'>

/** The recipe an address is shown with, null where it cannot be read or does not fit the data. */
export const recipeOfAddress = (state: WithRecipes, address: string): RecipeChoices | null => {
  const { recipes, understood } = readRecipe(address, state.data, { recipes: state.recipes, recipeId: state.recipeId, compareId: state.compareId })
  return understood ? recipeById(state.data, recipes, recipes.recipeId) : null
}

const layerName = (layer: string): string => (layer === 'oepnv' ? lage.transit : (Object.entries(placeLayerNames).find(([id]) => id === layer)?.[1] ?? layer))

/** What an address asks for and the state does not have; the sentence says it to whoever prepares the evening. */
export interface SceneFault {
  readonly key: string
  readonly sentence: string
  /** `gone`: something else would be shown in its place. `other`: the same is shown, from other data. `less`: the same is shown without some of its dots or lines. */
  readonly kind: 'gone' | 'other' | 'less'
}

/**
 * What is missing for a scene to be what it was; empty where nothing is. Changes nothing.
 * Recipes of one's own are only understood after `loadRecipeCodec`.
 * @param layers the layers of places and lines the package has; null where that is not known (yet), then none is missed
 */
export const sceneFaults = (state: Pick<AppState, 'data' | 'variants' | 'imports' | 'baseMark' | 'recipes' | 'recipeId' | 'compareId'>, address: string, layers: ReadonlySet<string> | null = null): readonly SceneFault[] => {
  const zonings: readonly Zoning[] = comparableZonings(state)
  const { state: asked, unknown } = readFragment(address, state.data, 'light', zonings)
  const gone = unknown.map((key): SceneFault => ({ key, kind: 'gone', sentence: szenen.faults[key as keyof typeof szenen.faults] ?? szenen.faults.other }))
  const query = queryOf(address)
  const recipe = recipeOfAddress(state, address) === null ? [{ key: recipeKey, kind: 'gone' as const, sentence: szenen.faults.rezept }] : []
  const mark = query.get('daten') ?? ''
  const data = mark === importsMark(state) ? [] : [{ key: 'daten', kind: 'other' as const, sentence: mark === '' ? szenen.otherData : szenen.otherTables }]
  const absent = layers === null ? [] : asked.layers.filter((layer) => !layers.has(layer))
  const less = absent.length === 0 ? [] : [{ key: 'ebenen', kind: 'less' as const, sentence: szenen.layersGone(absent.map((layer) => layerName(layer))) }]
  return [...gone, ...recipe, ...data, ...less]
}

/** The recipes that addresses are shown with, each once; presets as they are now. */
export const recipesOfAddresses = (state: WithRecipes, addresses: readonly string[]): readonly RecipeChoices[] => {
  const used: RecipeChoices[] = []
  for (const address of addresses) {
    const recipe = recipeOfAddress(state, address)
    if (recipe !== null && !used.some((other) => other === recipe || JSON.stringify({ ...other, id: '' }) === JSON.stringify({ ...recipe, id: '' }))) used.push(recipe)
  }
  const isOfData = (recipe: RecipeChoices): boolean => presetChoices(state.data).includes(recipe)
  return [...used.filter(isOfData), ...used.filter((recipe) => !isOfData(recipe))]
}
