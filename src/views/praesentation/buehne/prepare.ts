import type { AppState } from '../../../state/appState'
import type { Scene } from '../../../state/scenes/scene'
import type { SceneFault } from '../../../state/scenes/sceneAddress'
import { showScene } from '../../../state/scenes/stage'
import { stageState } from '../../../state/scenes/stageState'
import type { AppStore } from '../../../state/store'

/** A scene with everything it shows: a state that never changes any more, so that it may be drawn before it is wanted. */
export interface Prepared {
  readonly scene: Scene
  readonly state: AppState
  readonly faults: readonly SceneFault[]
}

/** What the store of the stage holds when it is at a scene, once per scene. Halls are bright: always in the colours of the projector. */
export const createPreparer = (stage: AppStore): ((scene: Scene) => Prepared) => {
  const known = new Map<Scene, Prepared>()
  return (scene) => {
    const before = known.get(scene)
    if (before !== undefined) return before
    const faults = showScene(stage, scene)
    const prepared: Prepared = { scene, faults, state: { ...stageState(stage.getState(), scene.stage), theme: 'projector', baseMap: false } }
    known.set(scene, prepared)
    return prepared
  }
}
