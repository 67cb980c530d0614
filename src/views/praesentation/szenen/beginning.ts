import { shownScenes, type Scene } from '../../../state/scenes/scene'

/** The scenes of a presentation and where it begins. */
export interface Beginning {
  readonly scenes: readonly Scene[]
  /** Place among the scenes that are shown, from 0. */
  readonly start: number
}

/**
 * A presentation that begins at a scene. Scenes that would show something else
 * than they say are hidden. The place is counted among the shown scenes, as the
 * stage counts; a scene that is not shown leaves its place to the next shown
 * one. null, or an id that is not there: the first.
 */
export const beginningAt = (scenes: readonly Scene[], isBroken: (scene: Scene) => boolean, firstId: string | null): Beginning => {
  const whole = scenes.map((scene) => (isBroken(scene) ? { ...scene, hidden: true } : scene))
  const before = whole.slice(0, Math.max(0, whole.findIndex(({ id }) => id === firstId)))
  const last = shownScenes({ scenes: whole }).length - 1
  return { scenes: whole, start: Math.max(0, Math.min(last, shownScenes({ scenes: before }).length)) }
}
