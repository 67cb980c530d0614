import type { RawFeature } from './rawAreas'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Collections in collections beyond this depth are not followed. */
const deepest = 8

interface Found {
  readonly polygons: unknown[]
  others: boolean
}

const collect = (geometry: unknown, found: Found, depth: number): void => {
  if (!isObject(geometry) || depth > deepest) return
  const { type, coordinates, geometries } = geometry
  if (type === 'Polygon' && Array.isArray(coordinates) && coordinates.length > 0) found.polygons.push(coordinates)
  else if (type === 'MultiPolygon' && Array.isArray(coordinates)) for (const polygon of coordinates) found.polygons.push(polygon)
  else if (type === 'GeometryCollection' && Array.isArray(geometries)) for (const part of geometries) collect(part, found, depth + 1)
  else if (type === 'Point' || type === 'MultiPoint' || type === 'LineString' || type === 'MultiLineString') found.others = true
}

/** Polygons of a geometry of any type, also in a collection; points and lines are noted. `null` and what is no geometry is empty. */
export const geometryPolygons = (geometry: unknown): Pick<RawFeature, 'polygons' | 'others'> => {
  const found: Found = { polygons: [], others: false }
  collect(geometry, found, 0)
  return { polygons: found.polygons, others: found.others ? 'points-or-lines' : found.polygons.length > 0 ? 'none' : 'empty' }
}
