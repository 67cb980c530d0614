import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { unitAreas, type UnitBoundaries } from '../unitTopology'
import { utm32 } from '../utm32'
import { shapeOf } from './edges'
import { isInside } from './pointsIn'
import type { PeoplePoint } from './sharesByPoints'

/**
 * People of points summed by unit, in the order of the topology's areas, so that they can be compared with a
 * table. Points without people, that are no numbers, or in no unit count nowhere; no points give zeros.
 */
export const peopleByUnit = (topology: UnitBoundaries, points: readonly PeoplePoint[]): readonly number[] => {
  const shapes = unitAreas(topology).map(({ area }) => shapeOf((feature(topology, area) as Feature<Polygon | MultiPolygon>).geometry))
  const sums = shapes.map(() => 0)
  for (const { lon, lat, people } of points) {
    if (!(people > 0) || !Number.isFinite(people) || !Number.isFinite(lon) || !Number.isFinite(lat)) continue
    const [x, y] = utm32(lon, lat)
    const unit = shapes.findIndex((shape) => isInside(x, y, shape))
    if (unit >= 0) sums[unit]! += people
  }
  return sums
}
