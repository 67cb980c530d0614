import { fromWorld, metresPerPixel, toWorld, worldSize, type Bounds } from '../../../map/mercator'
import type { Camera } from '../../../map/mapScene'
import { mmPerPx } from '../blatt/paperFormat'

/** Blank kept around the land inside a map's frame, in mm on A4; below lies the scale bar. */
const padding = { top: 3, right: 4, bottom: 9, left: 4 }

/** Scales a map may have, 1 : these times a power of ten. Close enough that rounding costs little of the picture. */
const roundSteps = [1, 1.1, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.75, 1.8, 2, 2.2, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9, 10] as const

/** The next round scale that shows at least as much: 1 : 73,412 becomes 1 : 75,000. Throws for what is not positive. */
export const roundScale = (denominator: number): number => {
  if (!(denominator > 0) || !Number.isFinite(denominator)) throw new Error(`A scale needs a positive number (${denominator})`)
  const power = 10 ** Math.floor(Math.log10(denominator))
  const step = roundSteps.find((each) => each * power >= denominator * (1 - 1e-9))!
  return Math.round(step * power)
}

/** Metres on the ground of a whole Mercator world at this latitude. */
const worldMetres = (lat: number): number => metresPerPixel(lat, 0) * worldSize(0)

const middle = ({ west, south, east, north }: Bounds) => {
  const [x0, y0] = toWorld(west, north)
  const [x1, y1] = toWorld(east, south)
  const [lon, lat] = fromWorld([(x0 + x1) / 2, (y0 + y1) / 2])
  return { lon, lat, x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 }
}

/**
 * The round scale at which bounds in degrees fit a frame in mm. Reckoned at the
 * latitude of their middle: Web Mercator stretches with 1 / cos(latitude), which
 * over a city of 20 km is less than 0.4 % from edge to edge.
 * @param enlarge how much larger type and blanks are than on A4
 * @returns the number after „1 :“; Infinity for a frame that has no room
 */
export const scaleFor = (bounds: Bounds, widthMm: number, heightMm: number, enlarge = 1): number => {
  const across = widthMm - (padding.left + padding.right) * enlarge
  const down = heightMm - (padding.top + padding.bottom) * enlarge
  if (!(across > 0) || !(down > 0)) return Infinity
  const { lat, width, height } = middle(bounds)
  const millimetres = worldMetres(lat) * 1000
  const least = Math.max((width * millimetres) / across, (height * millimetres) / down)
  return least > 0 ? roundScale(least) : 1000
}

/** Camera that shows the middle of the bounds at 1 : denominator on paper, where a pixel of the drawing is `enlarge` CSS pixels large. */
export const cameraAt = (bounds: Bounds, denominator: number, enlarge = 1): Camera => {
  const { lat, x, y } = middle(bounds)
  const metres = (denominator * mmPerPx * enlarge) / 1000
  const zoom = Math.log2(metresPerPixel(lat, 0) / metres)
  // The land stands a little higher than the middle of the frame, because the scale bar is below.
  const shift = (pixelsMm: number): number => pixelsMm / mmPerPx / worldSize(zoom)
  const [lon, centreLat] = fromWorld([x + shift((padding.right - padding.left) / 2), y + shift((padding.bottom - padding.top) / 2)])
  return { lon, lat: centreLat, zoom }
}
