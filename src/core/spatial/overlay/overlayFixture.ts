import type { MultiPolygon, Polygon } from 'geojson'
import type { ForeignAreas } from '../../zoning/foreign/foreignAreas'
import type { UnitBoundaries } from '../unitTopology'
import { utm32Inverse } from '../utm32Inverse'

/** For specs: rings in metres east and north of a point in Erfurt, as a polygon in degrees; so areas are known exactly. */
export const metrePolygon = (...rings: readonly (readonly (readonly [number, number])[])[]): Polygon => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => utm32Inverse([640_000 + x, 5_650_000 + y]))),
})

/** A rectangle in metres. */
export const rectangle = (x: number, y: number, width: number, height = width): Polygon => metrePolygon([[x, y], [x + width, y], [x + width, y + height], [x, y + height]])

/** Point in metres as longitude and latitude. */
export const metrePoint = (x: number, y: number): { lon: number; lat: number } => {
  const [lon, lat] = utm32Inverse([640_000 + x, 5_650_000 + y])
  return { lon, lat }
}

/** Units "1", "2", … of the polygons, each with arcs of its own. */
export const unitsOf = (polygons: readonly Polygon[]): UnitBoundaries => {
  const arcs = polygons.flatMap(({ coordinates }) => coordinates as [number, number][][])
  let next = 0
  const geometries = polygons.map(({ coordinates }, i) => ({ type: 'Polygon' as const, id: String(i + 1), arcs: coordinates.map(() => [next++]) }))
  return { type: 'Topology', objects: { units: { type: 'GeometryCollection', geometries } }, arcs }
}

/** Areas "a", "b", … */
export const foreignOf = (geometries: readonly (Polygon | MultiPolygon)[]): ForeignAreas => ({
  id: 'areas-test',
  title: 'Test',
  fileName: 'test.geojson',
  areas: geometries.map((geometry, i) => ({ id: String.fromCharCode(97 + i), name: `Gebiet ${String.fromCharCode(65 + i)}`, geometry })),
  source: '',
  repaired: [],
  nameProperty: null,
  properties: [],
})

/** Squares of `size` metres, row by row from the south-west. */
export const metreGrid = (columns: number, rows: number, size = 1000): Polygon[] =>
  Array.from({ length: columns * rows }, (_, i) => rectangle((i % columns) * size, Math.floor(i / columns) * size, size))
