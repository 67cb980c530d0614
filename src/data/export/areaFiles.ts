import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { mergeArcs } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { dissolve } from '../../core/spatial/dissolve'
import { unitAreas, type UnitArea } from '../../core/spatial/unitTopology'
import type { UnitTopology } from '../dataPackage'
import { rewound } from './rewind'

/** What is written beside an area: plain values, null where there is none. */
export type AreaProperties = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** One area of the file: the units it is made of and what is said of it. */
export interface AreaEntry {
  readonly id: string
  readonly unitIds: readonly string[]
  readonly properties: AreaProperties
}

export interface AreaFileRequest {
  /** Title of the whole, e.g. "Sechs soziale Planungsräume 2017". */
  readonly title: string
  readonly boundaries: UnitTopology
  /** Units, or rooms made of them; areas without a unit in the boundaries are left out. */
  readonly areas: readonly AreaEntry[]
  /** Said of the whole file: status with the model sentence, sources, licence, date. */
  readonly about: Readonly<Record<string, string | readonly string[]>>
}

/** Smallest box around all positions: west, south, east, north; undefined without any. */
const boxOf = (features: readonly Feature<Polygon | MultiPolygon>[]): [number, number, number, number] | undefined => {
  const positions = features.flatMap(({ geometry }): Position[] => (geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)))
  if (positions.length === 0) return undefined
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x!)
    box[1] = Math.min(box[1], y!)
    box[2] = Math.max(box[2], x!)
    box[3] = Math.max(box[3], y!)
  }
  return box
}

/**
 * Areas as GeoJSON in WGS 84: one feature per unit or room with its id and
 * properties. Rooms are dissolved along shared arcs, so neighbours share their
 * borders exactly. What is said of the whole stands in `name` and `about`
 * (foreign members, which readers ignore).
 * @source RFC 7946 (2016)
 */
export const areasGeoJson = ({ title, boundaries, areas, about }: AreaFileRequest): string => {
  const areaOf = new Map(areas.flatMap(({ id, unitIds }) => unitIds.map((unit) => [unit, id] as const)))
  const merged = dissolve(boundaries, areaOf)
  const features = areas.flatMap(({ id, properties }): Feature<Polygon | MultiPolygon>[] => {
    const geometry = merged.get(id)
    const area = geometry === undefined ? null : rewound(geometry)
    return area === null ? [] : [{ type: 'Feature', id, properties: { ...properties }, geometry: area }]
  })
  const bbox = boxOf(features)
  const collection: FeatureCollection<Polygon | MultiPolygon> & { readonly name: string; readonly about: AreaFileRequest['about'] } = { type: 'FeatureCollection', name: title, about, ...(bbox === undefined ? {} : { bbox }), features }
  return `${JSON.stringify(collection)}\n`
}

/**
 * The same areas as TopoJSON, object `flaechen`: borders stay shared, so the
 * file can be simplified without gaps. Arcs inside rooms stay in it, unused.
 * @source Bostock & Metcalf, The TopoJSON Format Specification (2017)
 */
export const areasTopoJson = ({ title, boundaries, areas, about }: AreaFileRequest): string => {
  const areaOf = new Map(unitAreas(boundaries).map(({ id, area }) => [id, area]))
  const geometries = areas.flatMap(({ id, unitIds, properties }) => {
    const members = unitIds.map((unit) => areaOf.get(unit)).filter((area): area is UnitArea => area !== undefined)
    if (members.length === 0) return []
    const [only] = members
    const { type, arcs } = members.length === 1 ? only! : mergeArcs(boundaries as Topology, members as never)
    return [{ type, arcs, id, properties: { ...properties } }]
  })
  return `${JSON.stringify({ ...boundaries, name: title, about, objects: { flaechen: { type: 'GeometryCollection', geometries } } })}\n`
}

