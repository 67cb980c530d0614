import type { UnitId } from '../../core/units/unit'
import type { XY } from '../mercator'
import type { MapGeometry } from './mapGeometry'

/**
 * How often a closed loop winds around a point; 0 outside (winding number,
 * Sunday, "Inclusion of a Point in a Polygon", 2001).
 */
const windings = (x: number, y: number, loop: readonly XY[]): number => {
  let count = 0
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [ax, ay] = loop[j]!
    const [bx, by] = loop[i]!
    if (ay > y === by > y) continue
    const left = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
    if (by > ay && left > 0) count++
    if (by < ay && left < 0) count--
  }
  return count
}

/**
 * Units whose label anchor lies in a loop of sheet coordinates, in the order of
 * the geometry. The loop closes by itself from its last to its first point.
 * What a hand has gone around twice is still inside. Fewer than three points
 * enclose nothing.
 */
export const unitsInLoop = (geometry: MapGeometry, loop: readonly XY[]): readonly UnitId[] =>
  loop.length < 3 ? [] : geometry.units.filter(({ anchor }) => windings(anchor.x, anchor.y, loop) !== 0).map(({ id }) => id)
