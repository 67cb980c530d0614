import type { MapScene, ScenePoint } from './mapScene'

/** Look of one layer of places. Layers differ in shape of dot, not by colour alone. */
export interface PointStyle {
  /** Diameter in pixels. */
  readonly size: number
  /** Hollow dots have a ground-coloured middle. */
  readonly hollow: boolean
}

const pointStyles: readonly PointStyle[] = [
  { size: 7, hollow: false },
  { size: 8, hollow: true },
  { size: 4.5, hollow: false },
  { size: 5.5, hollow: true },
]

/** Style of the n-th point layer of a scene (from 0); more than four layers begin again. */
export const pointStyle = (layerIndex: number): PointStyle => pointStyles[layerIndex % pointStyles.length]!

/** Points of a scene by layer, layers in order of first appearance. */
export const pointLayers = (scene: Pick<MapScene, 'points'>): ReadonlyMap<string, readonly ScenePoint[]> => {
  const layers = new Map<string, ScenePoint[]>()
  for (const point of scene.points) {
    const layer = layers.get(point.layer)
    if (layer) layer.push(point)
    else layers.set(point.layer, [point])
  }
  return layers
}
