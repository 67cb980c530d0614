import type { Camera } from './mapScene'

/**
 * Spherical Web Mercator (EPSG:3857) as MapLibre has it: at zoom z the world
 * is a square of 512 · 2^z pixels, y grows southwards. Both renderers and all
 * gestures go through these functions, so that their pictures coincide.
 */

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export type XY = readonly [x: number, y: number]

const tileSize = 512
/** Equator of WGS 84 in metres. */
const equator = 2 * Math.PI * 6_378_137

/** Pixels of the whole world at this zoom. */
export const worldSize = (zoom: number): number => tileSize * 2 ** zoom

/** Degrees to world coordinates, 0 to 1 on both axes. */
export const toWorld = (lon: number, lat: number): XY => [
  (lon + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
]

/** World coordinates back to degrees [lon, lat]. */
export const fromWorld = ([x, y]: XY): XY => [x * 360 - 180, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90]

/** Metres on the ground per pixel at this latitude and zoom. */
export const metresPerPixel = (lat: number, zoom: number): number => (equator * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom)

/** Position of a place in a viewport, in pixels from its top left corner. */
export const toScreen = (lon: number, lat: number, camera: Camera, size: Size): XY => {
  const [x, y] = toWorld(lon, lat)
  const [cx, cy] = toWorld(camera.lon, camera.lat)
  const scale = worldSize(camera.zoom)
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2]
}

/** Place [lon, lat] under a pixel of the viewport. */
export const fromScreen = (x: number, y: number, camera: Camera, size: Size): XY => {
  const [cx, cy] = toWorld(camera.lon, camera.lat)
  const scale = worldSize(camera.zoom)
  return fromWorld([cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale])
}
