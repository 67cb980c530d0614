import type { Scene, SceneSet } from './scene'

type Edit = (set: SceneSet) => SceneSet

const onScenes =
  (change: (scenes: readonly Scene[]) => readonly Scene[]): Edit =>
  (set) => ({ ...set, scenes: change(set.scenes) })

/** Puts a scene at the end, or after another one. */
export const withScene = (scene: Scene, after?: string): Edit =>
  onScenes((scenes) => {
    const place = after === undefined ? -1 : scenes.findIndex(({ id }) => id === after)
    return place < 0 ? [...scenes, scene] : scenes.toSpliced(place + 1, 0, scene)
  })

export const withScenes = (added: readonly Scene[]): Edit => onScenes((scenes) => [...scenes, ...added])

export const editedScene = (id: string, change: Partial<Omit<Scene, 'id'>>): Edit => onScenes((scenes) => scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)))

export const withoutScene = (id: string): Edit => onScenes((scenes) => scenes.filter((scene) => scene.id !== id))

/** Moves a scene to a place, counted from 0 in the list without it; places beyond the ends are the ends. */
export const movedScene = (id: string, place: number): Edit =>
  onScenes((scenes) => {
    const scene = scenes.find((each) => each.id === id)
    if (scene === undefined) return scenes
    const others = scenes.filter((each) => each !== scene)
    return others.toSpliced(Math.max(0, Math.min(others.length, place)), 0, scene)
  })
