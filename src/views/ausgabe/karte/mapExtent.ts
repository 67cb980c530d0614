import type { Bounds } from '../../../map/mercator'
import { fromWorld, toWorld, worldSize } from '../../../map/mercator'
import { mapGeometry } from '../../../map/geometry/mapGeometry'
import type { UnitTopology } from '../../../data/dataPackage'
import type { UnitId } from '../../../core/units/unit'
import type { CameraState } from '../../../state/appState'

/** Room kept around a selection, as a share of its size, and the least there is to see, in degrees of longitude. */
const around = 0.9
const leastDegrees = 0.045
/** A map on the screen is about this large, in pixels. */
const screen = { width: 900, height: 700 }

/** Bounds around units, with some of what lies about them; the whole city for none of them. */
export const boundsAround = (topology: UnitTopology, units: ReadonlySet<UnitId>): Bounds => {
  const geometry = mapGeometry(topology)
  const boxes = geometry.units.filter(({ id }) => units.has(id)).map(({ box }) => box)
  if (boxes.length === 0) return geometry.bounds
  const [x0, y0] = [Math.min(...boxes.map((box) => box.x0)), Math.min(...boxes.map((box) => box.y0))]
  const [x1, y1] = [Math.max(...boxes.map((box) => box.x1)), Math.max(...boxes.map((box) => box.y1))]
  const margin = Math.max(x1 - x0, y1 - y0) * around
  const [west, north] = geometry.fromSheet([x0 - margin, y0 - margin])
  const [east, south] = geometry.fromSheet([x1 + margin, y1 + margin])
  const missing = Math.max(0, leastDegrees - (east - west)) / 2
  return { west: west - missing, east: east + missing, south: south - missing / 2, north: north + missing / 2 }
}

/** Bounds of what a map on the screen shows with this camera. */
export const boundsOnScreen = ({ lon, lat, zoom }: CameraState): Bounds => {
  const [x, y] = toWorld(lon, lat)
  const [dx, dy] = [screen.width / 2 / worldSize(zoom), screen.height / 2 / worldSize(zoom)]
  const [west, north] = fromWorld([x - dx, y - dy])
  const [east, south] = fromWorld([x + dx, y + dy])
  return { west, south, east, north }
}
