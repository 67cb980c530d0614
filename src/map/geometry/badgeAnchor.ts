import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { UnitId } from '../../core/units/unit'
import { labelAnchor, type LabelAnchor } from './labelAnchor'
import { idOf, largestPart, type MapGeometry } from './mapGeometry'

type Units = Topology<{ units: GeometryCollection<{ name: string }> }>
type UnitGeometry = Polygon<{ name: string }> | MultiPolygon<{ name: string }>

/** Detail of borders in sheet pixels (3 m each) that a badge does not need. */
const coarseness = 6
/** Places kept; strokes make thousands of sets in the long run. */
const kept = 500

interface BadgeGround {
  /** The topology in sheet pixels with coarse borders, on which a union costs a tenth. */
  readonly units: Units
  readonly known: Map<string, LabelAnchor | null>
}
const grounds = new WeakMap<MapGeometry, BadgeGround>()

/** An arc without points closer than `coarseness` to the one before; both ends stay, so arcs still meet. */
const coarseArc = (points: readonly (readonly [number, number])[]): number[][] => {
  let last = points[0]
  const coarse = points.filter((point, i) => {
    if (last !== undefined && i > 0 && i < points.length - 1 && Math.hypot(point[0] - last[0], point[1] - last[1]) < coarseness) return false
    last = point
    return true
  })
  // A ring that is a single arc must stay a ring.
  return (coarse.length < 4 ? points : coarse).map((point) => [...point])
}

const groundOf = (geometry: MapGeometry): BadgeGround => {
  const made = grounds.get(geometry)
  if (made) return made
  const { topology, toSheet } = geometry
  const arcs = topology.arcs.map((_, index) => {
    const { coordinates } = feature(topology, { type: 'LineString', arcs: [index] }).geometry as GeoJSON.LineString
    return coarseArc(coordinates.map((point) => toSheet(point[0]!, point[1]!)))
  })
  const ground: BadgeGround = { units: { type: 'Topology', arcs, objects: { units: topology.objects.units } }, known: new Map() }
  grounds.set(geometry, ground)
  return ground
}

const computed = ({ units }: BadgeGround, ids: ReadonlySet<UnitId>): LabelAnchor | null => {
  const isArea = (object: GeometryCollection['geometries'][number]): object is UnitGeometry => object.type === 'Polygon' || object.type === 'MultiPolygon'
  const members = units.objects.units.geometries.filter((object) => ids.has(idOf(object))).filter(isArea)
  if (members.length === 0) return null
  const parts = merge(units, members).coordinates as unknown as (readonly [number, number])[][][]
  return parts.length === 0 ? null : labelAnchor(largestPart(parts), 1)
}

/**
 * Where the badge of a group of units sits: the pole of inaccessibility of the
 * largest part of their union, in sheet pixels. Remembered by the set, whatever
 * its order. Null where none of the units is on the map.
 */
export const badgeAnchor = (geometry: MapGeometry, ids: Iterable<UnitId>): LabelAnchor | null => {
  const ground = groundOf(geometry)
  const set = new Set(ids)
  const key = [...set].sort().join('|')
  let anchor = ground.known.get(key)
  if (anchor === undefined) {
    if (ground.known.size >= kept) ground.known.clear()
    anchor = computed(ground, set)
    ground.known.set(key, anchor)
  }
  return anchor
}
