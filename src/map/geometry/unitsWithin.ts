import type { UnitId } from '../../core/units/unit'
import type { XY } from '../mercator'
import { containsPoint, type Rings } from './labelAnchor'
import type { MapGeometry } from './mapGeometry'

/** True where some border of the rings is at most `radius` from the point. */
const borderWithin = ([x, y]: XY, radius: number, rings: Rings): boolean => {
  const limit = radius * radius
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!
      const [bx, by] = ring[j]!
      // Most borders are far away: tell so before dividing.
      if ((ax < x - radius && bx < x - radius) || (ax > x + radius && bx > x + radius) || (ay < y - radius && by < y - radius) || (ay > y + radius && by > y + radius)) continue
      const [dx, dy, px, py] = [bx - ax, by - ay, x - ax, y - ay]
      const length = dx * dx + dy * dy
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
      if ((px - t * dx) ** 2 + (py - t * dy) ** 2 <= limit) return true
    }
  return false
}

/**
 * Units whose area comes as near as `radius` to a point, both in sheet pixels,
 * the unit that holds the point first and the others in the order of the
 * geometry. Radius 0 gives the one unit that holds the point. Nothing near
 * gives an empty list. `skip` spares units from being looked at.
 */
export const unitsWithin = (geometry: MapGeometry, point: XY, radius: number, skip?: ReadonlySet<UnitId>): readonly UnitId[] => {
  const [x, y] = point
  const found: UnitId[] = []
  let holder: UnitId | null = null
  for (const { id, box, rings } of geometry.units) {
    if (x < box.x0 - radius || x > box.x1 + radius || y < box.y0 - radius || y > box.y1 + radius || skip?.has(id) === true) continue
    if (holder === null && containsPoint(x, y, rings)) holder = id
    else if (radius > 0 && borderWithin(point, radius, rings)) found.push(id)
  }
  return holder === null ? found : [holder, ...found]
}
