import type { UnitId } from '../../../core/units/unit'
import type { CameraStore } from '../../../map/cameraStore'
import { sheetZoom, type MapGeometry } from '../../../map/geometry/mapGeometry'
import type { Camera } from '../../../map/mapScene'
import type { Size } from '../../../map/mercator'

/** What is brought near fills about this much of the map: its neighbours are to be seen, too. */
const share = 0.42
/** Never nearer than this many zooms beyond the whole city: a hall must still see where in the city it is. */
const nearest = 2
const flightMilliseconds = 420

/** The camera that shows some units with their surroundings. Without a known unit the whole city's zoom in the middle. */
export const cameraAround = ({ byId, fromSheet }: Pick<MapGeometry, 'byId' | 'fromSheet'>, units: ReadonlySet<UnitId>, { width, height }: Size, fitZoom: number): Camera => {
  const boxes = [...units].flatMap((id) => byId.get(id)?.box ?? [])
  if (boxes.length === 0) {
    const [lon, lat] = fromSheet([0, 0])
    return { lon, lat, zoom: fitZoom }
  }
  const x0 = Math.min(...boxes.map((box) => box.x0))
  const x1 = Math.max(...boxes.map((box) => box.x1))
  const y0 = Math.min(...boxes.map((box) => box.y0))
  const y1 = Math.max(...boxes.map((box) => box.y1))
  const scale = Math.min((width * share) / Math.max(1, x1 - x0), (height * share) / Math.max(1, y1 - y0))
  const [lon, lat] = fromSheet([(x0 + x1) / 2, (y0 + y1) / 2])
  return { lon, lat, zoom: Math.max(fitZoom, Math.min(fitZoom + nearest, sheetZoom + Math.log2(scale))) }
}

const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

/** A short flight to a camera; at once where reduced motion is asked for. Returns the function that ends it. */
export const fly = (camera: CameraStore, to: Camera): (() => void) => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    camera.set(to)
    return () => undefined
  }
  const from = camera.get()
  let frame = 0
  let begun: number | undefined
  const step = (now: number): void => {
    begun ??= now
    const t = easeInOut(Math.min(1, (now - begun) / flightMilliseconds))
    camera.set(t === 1 ? to : { lon: from.lon + t * (to.lon - from.lon), lat: from.lat + t * (to.lat - from.lat), zoom: from.zoom + t * (to.zoom - from.zoom) })
    if (t < 1) frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => {
    cancelAnimationFrame(frame)
  }
}
