import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { UnitId } from '../units/unit'
import { shapeOf } from './overlay/edges'
import { isInside } from './overlay/pointsIn'
import { unitAreas, type UnitBoundaries } from './unitTopology'
import { utm32 } from './utm32'

/** A place in degrees, WGS 84. */
export interface GroundPoint {
  readonly lon: number
  readonly lat: number
}

/**
 * The unit each point lies in, null for points in none, parallel to `points`. By the even-odd
 * rule in ETRS89/UTM 32 (Shimrat 1962, CACM 5, algorithm 112); a point on a border belongs to
 * exactly one of its units. A topology without areas gives null for every point.
 */
export const unitsOfPoints = (topology: UnitBoundaries, points: readonly GroundPoint[]): (UnitId | null)[] => {
  const units = unitAreas(topology).map(({ id, area }) => ({ id, shape: shapeOf((feature(topology, area) as Feature<Polygon | MultiPolygon>).geometry) }))
  return points.map(({ lon, lat }) => {
    const [x, y] = utm32(lon, lat)
    return units.find(({ shape }) => isInside(x, y, shape))?.id ?? null
  })
}
