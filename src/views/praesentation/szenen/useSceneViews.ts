import { useEffect, useState } from 'react'
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

const drawsLayers = ({ stage }: Looked): boolean => stage === 'karte' || stage === 'steckbrief'

/** Looks scenes up on a stage of their own and keeps what it found. */
export const sceneLookUp = (app: AppStore, frozen: FrozenData | null, theme: AppState['theme'], layers: ReadonlySet<string> | null = null): ((scene: Looked) => SceneView) => {
  const stage = stageStore(app, { scenes: [], frozen })
  const known = new Map<string, SceneView>()
  return (scene) => {
    const key = `${scene.stage} ${scene.address}`
    const found = known.get(key)
    if (found !== undefined) return found
    const faults = showScene(stage, scene, drawsLayers(scene) ? layers : null)
    const state = stageState(stage.getState(), scene.stage)
    const view = { faults, state, picture: scenePicture(state, theme) }
    known.set(key, view)
    return view
  }
}

type Others = Pick<AppState, 'data' | 'variants' | 'recipes'>

/** A look-up for each state of what scenes can show; the same state gives the identical one. */
const lookUpAt = memoise((app: AppStore, frozen: FrozenData | null, theme: AppState['theme'], data: Others['data'], variants: Others['variants'], recipes: Others['recipes'], layers: ReadonlySet<string> | null) => ({ of: sceneLookUp(app, frozen, theme, layers), from: { data, variants, recipes } }), 2)

/** The layers of places and lines of the package, null until they are known. */
const useLayerNames = (): ReadonlySet<string> | null => {
  const mark = useApp((state) => state.baseMark)
  const [found, setFound] = useState<{ readonly mark: string; readonly names: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    let isHere = true
    void import('../../shared/contextLayers').then(({ contextLayerNames }) => contextLayerNames(mark !== '')).then(
      (names) => {
        if (isHere) setFound({ mark, names: new Set(names) })
      },
      // Not to be known: then none is missed.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [mark])
  return found?.mark === mark ? found.names : null
}

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
  const layers = useLayerNames()
  return lookUpAt(app, frozen, theme, data, variants, recipes, layers).of
}
