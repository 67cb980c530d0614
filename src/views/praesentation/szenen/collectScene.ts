import { szenen } from '../../../i18n/de/szenen'
import { openScenes } from '../../../state/scenes/openScenes'
import { newSceneId, sceneLimits } from '../../../state/scenes/scene'
import { withoutScene, withScene } from '../../../state/scenes/sceneEdits'
import type { AppStore } from '../../../state/store'
import { openZoning } from './openZoning'
import { proposeScene } from './proposeScene'
import { followViews } from './sceneSelection'

/** Keeps what is shown now as a scene at the end, and says so; the notice can take it back. */
export const collectScene = async (app: AppStore): Promise<void> => {
  // What is shown at the click, not what is shown when all is loaded.
  const state = app.getState()
  const { notify } = state
  followViews(app)
  try {
    const [scenes, draft] = await Promise.all([openScenes(app), openZoning(app)])
    const { change, document } = scenes.getState()
    if (document.scenes.length >= sceneLimits.scenes) {
      notify({ tone: 'problem', sentence: szenen.collect.full })
      return
    }
    const id = newSceneId()
    change(szenen.steps.added, withScene({ id, notes: '', hidden: false, ...proposeScene(state, draft) }))
    notify({
      tone: 'info',
      sentence: szenen.collect.done(document.scenes.length + 1),
      undo: () => {
        scenes.getState().change(szenen.steps.removed, withoutScene(id))
      },
    })
    const { problem } = scenes.getState()
    if (problem !== null) notify({ tone: 'problem', sentence: `${szenen.collect.done(document.scenes.length + 1)} ${problem.sentence} ${problem.wayOut}` })
  } catch {
    notify({ tone: 'problem', sentence: szenen.collect.failed })
  }
}
