import { feature } from 'topojson-client'
import type { Feature, FeatureCollection, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { error, germanList, info, warning } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'

/** What can be said about boundaries before they are used. */
export interface BoundariesReport {
  readonly ids: readonly string[]
  readonly areas: number
  readonly points: number
  readonly problems: readonly Problem[]
}

type Json = Readonly<Record<string, unknown>>

/** Features of GeoJSON, or of the object `units` or else the first object of TopoJSON. */
const featuresOf = (json: Json): Feature[] => {
  if (json['type'] === 'FeatureCollection') return (json as unknown as FeatureCollection).features
  if (json['type'] === 'Feature') return [json as unknown as Feature]
  const topology = json as unknown as Topology
  const object = topology.objects['units'] ?? Object.values(topology.objects)[0]
  if (object === undefined) return []
  const converted = feature(topology, object)
  return converted.type === 'FeatureCollection' ? converted.features : [converted]
}

const ringsOf = ({ geometry }: Feature): Position[][] => {
  if (geometry?.type === 'Polygon') return geometry.coordinates
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

const isOpen = (ring: readonly Position[]): boolean => ring.length < 4 || ring[0]![0] !== ring.at(-1)![0] || ring[0]![1] !== ring.at(-1)![1]
const isOutside = (ring: readonly Position[]): boolean => ring.some(([x, y]) => !(Math.abs(x!) <= 180 && Math.abs(y!) <= 90))

const idOf = (unit: Feature, property: string | undefined): string => {
  const id: unknown = property === undefined ? (unit.id ?? unit.properties?.['id']) : unit.properties?.[property]
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

const repeated = (list: readonly string[]): string[] => [...new Set(list.filter((item, i) => list.indexOf(item) !== i))]

/**
 * Checks GeoJSON or TopoJSON areas: ids (from the given property, else the
 * feature's id) present and single, every feature an area, rings closed,
 * coordinates in degrees.
 */
export const checkBoundaries = (json: Json, file: string, property?: string): BoundariesReport => {
  let features: Feature[]
  try {
    features = featuresOf(json)
  } catch {
    return { ids: [], areas: 0, points: 0, problems: [error('broken-topology', 'Die Topologie verweist auf Linien, die es nicht gibt.', 'Die Grenzen neu ausgeben lassen.', { file })] }
  }
  const problems: Problem[] = []
  const areas = features.filter((unit) => ringsOf(unit).length > 0)
  const others = features.length - areas.length
  if (features.length === 0) problems.push(error('no-areas', 'Die Datei enthält keine Flächen.', 'Prüfen, ob die richtige Datei ausgegeben wurde.', { file }))
  else if (areas.length === 0) problems.push(warning('no-areas', `Die Datei enthält ${features.length} Punkte oder Linien, aber keine Flächen.`, 'Als Grenzen taugen nur Flächen; als Orte sind Punkte in Ordnung.', { file }))
  else if (others > 0) problems.push(error('not-an-area', `${others} von ${features.length} Objekten sind keine Flächen.`, 'Punkte, Linien und leere Objekte entfernen.', { file }))

  const ids = areas.map((unit) => idOf(unit, property))
  const nameless = ids.filter((id) => id === '').length
  if (nameless > 0) {
    const known = Object.keys(areas[0]!.properties ?? {})
    problems.push(error('no-boundary-id', `${nameless} von ${areas.length} Flächen haben keine Kennung${property === undefined ? '' : ` in „${property}“`}.`, `Mit --boundary-id die Eigenschaft mit der Kennung angeben: ${germanList(known, 12)}.`, { file, ...(property === undefined ? {} : { column: property }) }))
  }
  for (const id of repeated(ids.filter((id) => id !== ''))) problems.push(error('duplicate-boundary-id', `Die Kennung „${id}“ haben mehrere Flächen.`, 'Kennungen berichtigen oder die Teile zu einer Fläche zusammenfassen.', { file, value: id }))
  areas.forEach((unit, i) => {
    const place = { file, value: ids[i]! }
    const rings = ringsOf(unit)
    if (rings.some(isOpen)) problems.push(error('open-ring', 'Die Umgrenzung ist nicht geschlossen.', 'Die Grenzen neu ausgeben lassen.', place))
    if (rings.some(isOutside)) problems.push(error('not-degrees', 'Die Koordinaten sind keine Grad (vermutlich Meter in UTM).', 'Die Grenzen in WGS 84 (EPSG:4326) ausgeben lassen.', place))
  })
  if (json['type'] !== 'Topology' && areas.length > 1) problems.push(info('not-topological', 'GeoJSON speichert gemeinsame Grenzen doppelt; kleine Abweichungen werden erst beim Aufbereiten bereinigt.', 'Für die Karte ein TopoJSON mit gemeinsamen Linien erzeugen.', { file }))
  return { ids, areas: areas.length, points: features.filter(({ geometry }) => geometry?.type === 'Point').length, problems }
}
