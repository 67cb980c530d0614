import type { AppState } from '../../../state/appState'
import { memoise } from '../../../state/memoise'
import type { FrozenData, Scene, SceneSet } from '../../../state/scenes/scene'
import type { SceneFault } from '../../../state/scenes/sceneAddress'
import { showScene, stageStore } from '../../../state/scenes/stage'
import { stageState } from '../../../state/scenes/stageState'
import type { AppStore } from '../../../state/store'
import { useApp, useAppStore } from '../../AppContext'
import { scenePicture, type ScenePicture } from './sceneThumbs'

/** What a scene shows with the data that apply to it. */
export interface SceneView {
  readonly picture: ScenePicture
  readonly faults: readonly SceneFault[]
  readonly state: AppState
}

/** What of a scene decides what it shows. */
type Looked = Pick<Scene, 'address' | 'stage'>

/** True where something else would be shown in place of what the scene asks for. */
export const isBroken = (view: SceneView | undefined): boolean => view?.faults.some(({ kind }) => kind === 'gone') === true

/** Looks scenes up on a stage of their own and keeps what it found. */
export const sceneLookUp = (app: AppStore, frozen: FrozenData | null, theme: AppState['theme']): ((scene: Looked) => SceneView) => {
  const stage = stageStore(app, { scenes: [], frozen })
  const known = new Map<string, SceneView>()
  return (scene) => {
    const key = `${scene.stage} ${scene.address}`
    const found = known.get(key)
    if (found !== undefined) return found
    const faults = showScene(stage, scene)
    const state = stageState(stage.getState(), scene.stage)
    const view = { faults, state, picture: scenePicture(state, theme) }
    known.set(key, view)
    return view
  }
}

type Others = Pick<AppState, 'data' | 'variants' | 'recipes'>

/** A look-up for each state of what scenes can show; the same state gives the identical one. */
const lookUpAt = memoise((app: AppStore, frozen: FrozenData | null, theme: AppState['theme'], data: Others['data'], variants: Others['variants'], recipes: Others['recipes']) => ({ of: sceneLookUp(app, frozen, theme), from: { data, variants, recipes } }), 2)

/**
 * Looks scenes up by address and kind of stage: with the frozen data where there are any,
 * else with the loaded ones. What was looked up once is kept until the data change.
 */
export const useSceneViews = ({ frozen }: Pick<SceneSet, 'frozen'>): ((scene: Looked) => SceneView) => {
  const app = useAppStore()
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const recipes = useApp((state) => state.recipes)
  const theme = useApp((state) => state.theme)
  return lookUpAt(app, frozen, theme, data, variants, recipes).of
}
