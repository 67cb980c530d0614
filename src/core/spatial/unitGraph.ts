import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { UnitId } from '../units/unit'
import { sharedBorders } from './adjacency'
import { planarArea } from './planarArea'
import { unitAreas, type UnitBoundaries } from './unitTopology'
import { utm32, type Metres } from './utm32'

/**
 * The units as a graph with lengths and areas: all that measures and proposals
 * need of the boundaries. Plain data, so that it can go to a worker. Arrays have the
 * order of `ids`; a unit is named by its position in them.
 */
export interface UnitGraph {
  readonly ids: readonly UnitId[]
  /** Positions of the neighbours in the sense of the rook (a shared line, not just a point), ascending. */
  readonly neighbours: readonly (readonly number[])[]
  /** Length in m of the border shared with each neighbour, parallel to `neighbours`. */
  readonly borders: readonly (readonly number[])[]
  /** Length in m of all of a unit's border, holes included. */
  readonly perimeters: readonly number[]
  /** Areas in m². */
  readonly areas: readonly number[]
}

const lengthOf = (ring: readonly Position[]): number => {
  let length = 0
  let [x, y] = [NaN, NaN]
  for (const [longitude, latitude] of ring) {
    const [east, north]: Metres = utm32(longitude!, latitude!)
    if (!Number.isNaN(x)) length += Math.hypot(east - x, north - y)
    ;[x, y] = [east, north]
  }
  return length
}

/**
 * Graph of the units of a topology, measured in ETRS89/UTM 32. With `ids` in that
 * order, else in the topology's; a listed unit without an area has no neighbours
 * and the area 0.
 */
export const unitGraph = (topology: UnitBoundaries, ids: readonly UnitId[] = unitAreas(topology).map(({ id }) => id)): UnitGraph => {
  const position = new Map(ids.map((id, i) => [id, i]))
  const shared = sharedBorders(topology)
  const around = ids.map((id) =>
    [...(shared.get(id) ?? [])]
      .flatMap(([other, length]): [number, number][] => {
        const at = position.get(other)
        return at === undefined ? [] : [[at, length]]
      })
      .sort(([a], [b]) => a - b),
  )
  const shapes = new Map(
    unitAreas(topology).map(({ id, area }) => {
      const { geometry } = feature(topology, area) as Feature<Polygon | MultiPolygon>
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      return [id, { area: planarArea(geometry), perimeter: polygons.flat().reduce((sum, ring) => sum + lengthOf(ring), 0) }]
    }),
  )
  return {
    ids,
    neighbours: around.map((list) => list.map(([other]) => other)),
    borders: around.map((list) => list.map(([, length]) => length)),
    perimeters: ids.map((id) => shapes.get(id)?.perimeter ?? 0),
    areas: ids.map((id) => shapes.get(id)?.area ?? 0),
  }
}
