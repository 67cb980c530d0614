import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { GeometryObject, Topology } from 'topojson-specification'

/** What a boundary file holds, in one of its two formats. */
export type BoundaryFile =
  | { readonly kind: 'geojson'; readonly features: readonly Feature[] }
  | { readonly kind: 'topojson'; readonly topology: Topology; readonly geometries: readonly GeometryObject<Record<string, unknown>>[] }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isFeature = (value: unknown): value is Feature => isObject(value) && value['type'] === 'Feature' && (value['geometry'] === null || isObject(value['geometry']))

/** Lists of arcs nested this deep, every reference inside the arc list (a negative one is an arc read backwards). */
const areArcs = (value: unknown, depth: number, count: number): boolean =>
  depth === 0
    ? typeof value === 'number' && Number.isInteger(value) && (value < 0 ? ~value : value) < count
    : Array.isArray(value) && value.length > 0 && value.every((item) => areArcs(item, depth - 1, count))

const hasSoundArcs = (geometry: GeometryObject, count: number): boolean => {
  if (geometry.type === 'Polygon') return areArcs(geometry.arcs, 2, count)
  return geometry.type !== 'MultiPolygon' || areArcs(geometry.arcs, 3, count)
}

/** Geometries of the object with the most areas: files often carry labels or a frame beside them. */
const areasOf = (topology: Topology): GeometryObject<Record<string, unknown>>[] => {
  const lists = Object.values(topology.objects).map((object) => {
    const list: unknown = object.type === 'GeometryCollection' ? object.geometries : [object]
    return (Array.isArray(list) ? list.filter(isObject) : []) as unknown as GeometryObject<Record<string, unknown>>[]
  })
  const areas = (list: readonly GeometryObject[]): number => list.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon').length
  return lists.reduce<GeometryObject<Record<string, unknown>>[]>((most, list) => (areas(list) > areas(most) ? list : most), [])
}

/** Parsed JSON as boundary file; undefined where it is neither GeoJSON with features nor TopoJSON with valid arcs. */
export const boundaryFile = (json: unknown): BoundaryFile | undefined => {
  if (!isObject(json)) return undefined
  if (json['type'] === 'FeatureCollection' && Array.isArray(json['features']) && json['features'].every(isFeature)) return { kind: 'geojson', features: json['features'] }
  if (isFeature(json)) return { kind: 'geojson', features: [json] }
  if (json['type'] !== 'Topology' || !isObject(json['objects']) || !Object.values(json['objects']).every(isObject)) return undefined
  const { arcs } = json
  if (!Array.isArray(arcs) || !arcs.every((arc) => isRing(arc, 2))) return undefined
  const topology = json as unknown as Topology
  const geometries = areasOf(topology)
  const isSound = geometries.every((geometry) => hasSoundArcs(geometry, arcs.length))
  return isSound ? { kind: 'topojson', topology, geometries } : undefined
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])
const isRing = (value: unknown, least: number): boolean => Array.isArray(value) && value.length >= least && value.every(isPosition)
const isPolygon = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((ring) => isRing(ring, 4))

/** True for a polygon or multipolygon whose rings have at least four finite positions. */
export const isArea = (geometry: unknown): geometry is Polygon | MultiPolygon => {
  if (!isObject(geometry)) return false
  const { type, coordinates } = geometry
  if (type === 'Polygon') return isPolygon(coordinates)
  return type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon)
}
