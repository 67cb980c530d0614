import { newSceneId, sceneLimits, type Scene, type SceneSet } from './scene'
import type { ScenesDocument } from './openScenes'
import { withZonings } from './sceneAddress'
import { szenen } from '../../i18n/de/szenen'

export interface TakenScenes {
  readonly added: number
  readonly known: number
  /** Scenes that found no room. */
  readonly left: number
  /** What became of a frozen data state: `left` where scenes of one's own were there already and it did not fit them. */
  readonly frozen: 'none' | 'taken' | 'known' | 'left'
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Takes the scenes of a project file in, behind the ones there are, as one step.
 * Nothing of the user's is written over: a scene with a known id and other content comes beside it.
 * @param ids zonings that bear another id here than in the file
 */
export const takeScenes = (document: ScenesDocument, set: SceneSet, ids: ReadonlyMap<string, string>): TakenScenes => {
  const own = document.getState().document
  const isEmpty = own.scenes.length === 0 && own.frozen === null
  const takesFrozen = isEmpty && set.frozen !== null
  const frozen = set.frozen === null ? 'none' : takesFrozen ? 'taken' : own.frozen?.mark === set.frozen.mark ? 'known' : 'left'
  // Under a frozen data state the scenes go on to mean the variants frozen with them.
  const moved = takesFrozen ? set.scenes : set.scenes.map((scene): Scene => ({ ...scene, address: withZonings(scene.address, ids) }))
  const fresh = moved.filter((scene) => !own.scenes.some((other) => same(other, scene)))
  const fitting = fresh.slice(0, Math.max(0, sceneLimits.scenes - own.scenes.length)).map((scene) => (own.scenes.some(({ id }) => id === scene.id) ? { ...scene, id: newSceneId() } : scene))
  document.getState().change(szenen.steps.taken, { scenes: [...own.scenes, ...fitting], frozen: takesFrozen ? set.frozen : own.frozen })
  return { added: fitting.length, known: moved.length - fresh.length, left: fresh.length - fitting.length, frozen }
}
