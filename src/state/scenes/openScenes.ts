import { openDocument, type DocumentHandle } from '../documents/openDocument'
import { loadRecipeCodec } from '../recipes/recipeCodec'
import type { AppStore } from '../store'
import { variantsFlag } from '../variantKeys'
import { parseSceneSet } from './readScenes'
import { emptySceneSet, type SceneSet } from './scene'

export type ScenesDocument = DocumentHandle<SceneSet>

const hasVariants = (): boolean => {
  try {
    return window.localStorage.getItem(variantsFlag) === 'ja'
  } catch {
    return false
  }
}

/** The scenes of this browser. Waits for what scenes can name: recipes of one's own in addresses, and the variants. */
export const openScenes = async (app: AppStore): Promise<ScenesDocument> => {
  const variants = hasVariants() ? import('../workshop/workshop').then(({ openWorkshop }) => openWorkshop(app)) : Promise.resolve()
  const [scenes] = await Promise.all([openDocument({ key: 'szenen', initial: emptySceneSet, parse: parseSceneSet }), loadRecipeCodec(), variants.catch(() => undefined)])
  return scenes
}
