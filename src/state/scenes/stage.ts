import { defaultRecipeId, isPreset, presetChoices } from '../recipes/presetChoices'
import { sameFormula } from '../recipes/recipeChoices'
import { settled } from '../recipes/recipeActions'
import { createAppStore, type AppStore } from '../store'
import { zoningOfFrozen } from './freeze'
import type { FrozenData, Scene, SceneSet } from './scene'
import { sceneFaults, type SceneFault } from './sceneAddress'

/** What the stage's store was made from. */
const frozenOf = new WeakMap<AppStore, FrozenData>()

/**
 * A store of its own for the stage, made of the live or the frozen data: what
 * is shown or asked there never touches the planner's own state. Nothing in it
 * is saved, and no address follows it. Where the frozen package is no longer
 * the loaded one, the loaded one is shown (`frozenChanges` says so).
 */
export const stageStore = (app: AppStore, { frozen }: SceneSet): AppStore => {
  const { base, baseMark, data, imports, recipes, theme, plain, variants } = app.getState()
  const tables = frozen === null ? imports : frozen.tables
  const isSame = tables.length === imports.length && tables.every((table, index) => table.checksum === imports[index]!.checksum)
  const stage = createAppStore(base, isSame ? [] : tables, '', { theme, plain, baseMark, recipes: frozen === null ? recipes : frozen.recipes.filter(({ id }) => !isPreset(id)) })
  // The identical data, so that what the app has computed already is not computed again.
  if (isSame) stage.setState({ imports, data })
  stage.getState().setVariants(frozen === null ? variants : frozen.variants.map(zoningOfFrozen))
  if (frozen !== null) frozenOf.set(stage, frozen)
  return stage
}

/** Where the app's own recipe changed after freezing, the frozen one takes its place under the same title. */
const bringFrozenRecipe = (stage: AppStore): void => {
  const state = stage.getState()
  const kept = isPreset(state.recipeId) ? frozenOf.get(stage)?.recipes.find(({ id }) => id === state.recipeId) : undefined
  const now = presetChoices(state.data).find(({ id }) => id === state.recipeId)
  if (kept === undefined || now === undefined || sameFormula(kept, now)) return
  const id = `eingefroren-${kept.id}`
  const recipes = state.recipes.some((recipe) => recipe.id === id) ? state.recipes : [...state.recipes, { ...kept, id }]
  stage.setState(settled(state, { recipes, recipeId: id, compareId: state.compareId }))
}

/**
 * Brings the stage to a scene and gives what it asks for and the stage does
 * not have; where one of these is `gone`, something else stands in its place, and
 * whoever presents must say so or leave the scene out. Theme and plain language
 * stay the stage's own.
 * @param layers as `sceneFaults` has it
 */
export const showScene = (stage: AppStore, scene: Pick<Scene, 'address'>, layers: ReadonlySet<string> | null = null): readonly SceneFault[] => {
  const { theme, plain } = stage.getState()
  const faults = sceneFaults(stage.getState(), scene.address, layers)
  stage.getState().compareWith(defaultRecipeId)
  stage.getState().readAddress(scene.address)
  stage.getState().show({ theme, plain })
  bringFrozenRecipe(stage)
  return faults
}
