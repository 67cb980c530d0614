import { szenen } from '../../../i18n/de/szenen'
import { withScenes } from '../../../state/scenes/sceneEdits'
import { sceneLimits } from '../../../state/scenes/scene'
import type { ScenesDocument } from '../../../state/scenes/openScenes'
import type { AppStore } from '../../../state/store'
import { chooseScene } from './sceneSelection'

/** Puts a presentation made from the loaded data behind the scenes there are, as one step. */
export const addStarter = async (app: AppStore, scenes: ScenesDocument): Promise<void> => {
  const { starterScenes } = await import('../../../state/scenes/starterScenes')
  const { document, change } = scenes.getState()
  const made = starterScenes(app.getState()).slice(0, sceneLimits.scenes - document.scenes.length)
  change(szenen.steps.starter, withScenes(made))
  chooseScene(made[0]?.id ?? null)
  app.getState().notify({ tone: 'info', sentence: szenen.head.starterDone(made.length), undo: () => { scenes.getState().change(szenen.steps.removed, (set) => ({ ...set, scenes: set.scenes.filter(({ id }) => !made.some((scene) => scene.id === id)) })) } })
}
