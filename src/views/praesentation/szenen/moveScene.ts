import { szenen } from '../../../i18n/de/szenen'
import type { ScenesDocument } from '../../../state/scenes/openScenes'
import { movedScene } from '../../../state/scenes/sceneEdits'
import { sayOfScenes } from './sceneSelection'

/** Moves a scene to a place of the list, counted from 0, and says where it is now. Beyond the ends nothing moves. */
export const moveScene = (scenes: ScenesDocument, id: string, place: number): void => {
  const { document, change } = scenes.getState()
  const scene = document.scenes.find((each) => each.id === id)
  if (scene === undefined || place < 0 || place >= document.scenes.length || document.scenes[place] === scene) return
  change(szenen.steps.moved, movedScene(id, place))
  sayOfScenes(szenen.list.moved(scene.headline || szenen.list.untitled, place + 1, document.scenes.length))
}
