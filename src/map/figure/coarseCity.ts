import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { UnitId } from '../../core/units/unit'
import { idOf, mapGeometry, pathThrough, type MapGeometry } from '../geometry/mapGeometry'
import type { UnitTopology } from '../../data/dataPackage'
import type { XY } from '../mercator'
import type { Box } from './tiles'

/** A city for small pictures: rough borders in whole sheet pixels. */
export interface CoarseCity {
  readonly box: Box
  /** Closed, so that it can also be filled as the ground. */
  readonly outline: string
  readonly innerBorders: string
  readonly unitPaths: ReadonlyMap<UnitId, string>
  readonly geometry: MapGeometry
}

/** Detail in sheet pixels (about 3 m each) that a picture of a few centimetres cannot show. */
const coarseness = 30
const cache = new WeakMap<UnitTopology, CoarseCity>()

/** Both ends stay, so that arcs still meet; an arc that is a whole ring keeps at least four points. */
const coarseArc = (points: readonly XY[]): readonly XY[] => {
  let last = points[0]
  const coarse = points.filter((point, i) => {
    if (last !== undefined && i > 0 && i < points.length - 1 && Math.hypot(point[0] - last[0], point[1] - last[1]) < coarseness) return false
    last = point
    return true
  })
  return (coarse.length < 4 ? points : coarse).map(([x, y]): XY => [Math.round(x), Math.round(y)])
}

/** The rough city of a topology; made once. Throws where the topology holds no areas. */
export const coarseCity = (topology: UnitTopology): CoarseCity => {
  const known = cache.get(topology)
  if (known) return known
  const geometry = mapGeometry(topology)
  const arcs = topology.arcs.map((_, index) => {
    const { coordinates } = feature(topology, { type: 'LineString', arcs: [index] }).geometry as GeoJSON.LineString
    return coarseArc(coordinates.map((point) => geometry.toSheet(point[0]!, point[1]!))).map((point) => [...point])
  })
  const ground: Topology<{ units: GeometryCollection<{ name: string }> }> = { type: 'Topology', arcs, objects: { units: topology.objects.units } }
  const line = (lines: readonly (readonly (readonly number[])[])[], close: boolean) => lines.map((points) => pathThrough(points as unknown as readonly XY[], close)).join('')
  const unitPaths = new Map(
    feature(ground, ground.objects.units).features.map((unit): [UnitId, string] => {
      const { geometry: shape } = unit
      const rings = shape.type === 'Polygon' ? shape.coordinates : shape.type === 'MultiPolygon' ? shape.coordinates.flat() : []
      return [idOf(unit), line(rings, true)]
    }),
  )
  const boxes = geometry.units.map(({ box }) => box)
  const city: CoarseCity = {
    geometry,
    box: { x0: Math.min(...boxes.map(({ x0 }) => x0)), y0: Math.min(...boxes.map(({ y0 }) => y0)), x1: Math.max(...boxes.map(({ x1 }) => x1)), y1: Math.max(...boxes.map(({ y1 }) => y1)) },
    outline: line(mesh(ground, ground.objects.units, (a, b) => a === b).coordinates, false),
    innerBorders: line(mesh(ground, ground.objects.units, (a, b) => a !== b).coordinates, false),
    unitPaths,
  }
  cache.set(topology, city)
  return city
}
