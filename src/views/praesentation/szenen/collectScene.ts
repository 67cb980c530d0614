import { szenen } from '../../../i18n/de/szenen'
import type { AppState } from '../../../state/appState'
import { zoningById } from '../../../state/derived/shown'
import { openScenes } from '../../../state/scenes/openScenes'
import { newSceneId, sceneLimits } from '../../../state/scenes/scene'
import { withoutScene, withScene } from '../../../state/scenes/sceneEdits'
import type { AppStore } from '../../../state/store'
import { fixedPairsOf } from '../../vergleich/useCompared'
import { openZoning } from './openZoning'
import { proposeScene } from './proposeScene'
import { followViews } from './sceneSelection'

/** Whether the comparison that is shown rests on pairs of rooms made by hand, which a scene does not keep. */
export const hasOwnPairs = (state: Pick<AppState, 'view' | 'data' | 'variants' | 'zoningA' | 'zoningB'>): boolean => {
  const [a, b] = [zoningById(state, state.zoningA), zoningById(state, state.zoningB)]
  return state.view === 'vergleich' && a !== null && b !== null && fixedPairsOf(a, b).length > 0
}

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
      sentence: `${szenen.collect.done(document.scenes.length + 1)}${hasOwnPairs(state) ? ` ${szenen.collect.withoutPairs}` : ''}`,
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
