import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { UnitId } from '../../core/units/unit'
import { labelAnchor, type LabelAnchor } from './labelAnchor'
import { idOf, largestPart, type MapGeometry } from './mapGeometry'
import { perUnitSet } from './unitSet'
import { zoneParts } from './zoneParts'

type Units = Topology<{ units: GeometryCollection<{ name: string }> }>
type UnitGeometry = Polygon<{ name: string }> | MultiPolygon<{ name: string }>

/** Detail of borders in sheet pixels (3 m each) that a badge does not need. */
const coarseness = 6

/** The topology in sheet pixels with coarse borders, on which a union costs a tenth. */
const grounds = new WeakMap<MapGeometry, Units>()

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

const groundOf = (geometry: MapGeometry): Units => {
  const made = grounds.get(geometry)
  if (made) return made
  const { topology, toSheet } = geometry
  const arcs = topology.arcs.map((_, index) => {
    const { coordinates } = feature(topology, { type: 'LineString', arcs: [index] }).geometry as GeoJSON.LineString
    return coarseArc(coordinates.map((point) => toSheet(point[0]!, point[1]!)))
  })
  const ground: Units = { type: 'Topology', arcs, objects: { units: topology.objects.units } }
  grounds.set(geometry, ground)
  return ground
}

const anchorOf = (units: Units, ids: ReadonlySet<UnitId>): LabelAnchor => {
  const isArea = (object: GeometryCollection['geometries'][number]): object is UnitGeometry => object.type === 'Polygon' || object.type === 'MultiPolygon'
  const members = units.objects.units.geometries.filter((object) => ids.has(idOf(object))).filter(isArea)
  return labelAnchor(largestPart(merge(units, members).coordinates as unknown as (readonly [number, number])[][][]), 1)
}

const partAnchor = perUnitSet((geometry, ids) => anchorOf(groundOf(geometry), ids))
const partAnchors = perUnitSet((geometry, ids) => zoneParts(geometry, ids).map((part) => partAnchor(geometry, part)))

/**
 * Where the badges of a group of units sit: one for each of its connected
 * parts, the largest part first, at the pole of inaccessibility of the part's
 * union, in sheet pixels. Remembered by the set, whatever its order. Empty where
 * none of the units is on the map.
 */
export const badgeAnchors = (geometry: MapGeometry, ids: Iterable<UnitId>): readonly LabelAnchor[] => partAnchors(geometry, new Set(ids))

/** Where the main badge of a group of units sits: on its largest part. Null where none of the units is on the map. */
export const badgeAnchor = (geometry: MapGeometry, ids: Iterable<UnitId>): LabelAnchor | null => badgeAnchors(geometry, ids)[0] ?? null
