import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { GeometryObject } from 'topojson-specification'
import { failure, success, type Problem, type Result } from '../../core/result'
import type { UnitTopology } from '../dataPackage'
import { coordinateKind, type CoordinateKind } from './coordinateSystem'
import { boundaryFile, isArea } from './parseGeometry'

export const maxBoundaryBytes = 50 * 1024 * 1024

export interface BoundaryOptions {
  /** Property with the unit id; default the feature's own id. */
  readonly id?: string
  /** Property with the name; default `name`, else the id. */
  readonly name?: string
}

type Box = [number, number, number, number]

const systemSentence: Readonly<Record<Exclude<CoordinateKind, 'wgs84'>, string>> = {
  swapped: 'Die Koordinaten stehen in der Reihenfolge Breite, Länge; GeoJSON verlangt Länge, Breite.',
  utm: 'Die Koordinaten sind UTM-Koordinaten in Metern (ETRS89/UTM 32, EPSG:25832), gebraucht werden Grad (WGS 84).',
  'gauss-krueger': 'Die Koordinaten sind Gauß-Krüger-Koordinaten in Metern, gebraucht werden Grad (WGS 84).',
  'web-mercator': 'Die Koordinaten sind Web-Mercator-Koordinaten in Metern (EPSG:3857), gebraucht werden Grad (WGS 84).',
  unknown: 'Die Koordinaten sind keine Grad (WGS 84).',
}

const boxOf = (value: unknown, box: Box = [Infinity, Infinity, -Infinity, -Infinity]): Box => {
  if (!Array.isArray(value)) return box
  if (typeof value[0] === 'number') {
    const [x, y] = value as [number, number]
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  } else for (const item of value) boxOf(item, box)
  return box
}

/**
 * Reads boundaries of units from GeoJSON or TopoJSON text. Borders of GeoJSON
 * are shared where neighbours have exactly the same vertices; nothing is moved,
 * so areas keep their full precision. A TopoJSON keeps its arcs.
 *
 * Errors: no JSON of these kinds, more than 50 MB, no area at all, an area
 * without id, an id twice, coordinates that are not degrees in the order
 * longitude, latitude. Warnings: points and lines among the areas (left out),
 * areas that share no border with any other.
 * @returns geometry ids are text, leading zeros kept
 */
export const readBoundaries = async (text: string, fileName: string, options: BoundaryOptions = {}): Promise<Result<UnitTopology>> => {
  const problem = (severity: Problem['severity'], code: string, sentence: string, wayOut: string, value?: string): Problem => ({ code, severity, place: { file: fileName, ...(value === undefined ? {} : { value }) }, sentence, wayOut })
  if (text.length > maxBoundaryBytes) return failure(problem('error', 'too-large', 'Die Datei mit den Grenzen ist größer als 50 MB.', 'Vereinfachen Sie die Grenzen vorher, zum Beispiel mit mapshaper.'))
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return failure(problem('error', 'bad-json', 'Die Datei mit den Grenzen ist kein gültiges JSON.', 'Speichern Sie die Grenzen als GeoJSON oder TopoJSON.'))
  }
  const file = boundaryFile(json)
  if (!file) return failure(problem('error', 'no-boundaries', 'Die Datei ist weder GeoJSON (FeatureCollection) noch ein gültiges TopoJSON.', 'Speichern Sie die Grenzen als GeoJSON oder TopoJSON.'))

  const { feature, neighbors } = await import('topojson-client')
  const features: Feature[] = file.kind === 'geojson' ? [...file.features] : file.geometries.map((geometry) => asFeature(geometry, () => feature(file.topology, geometry) as Feature))
  const areas: { readonly id: string; readonly index: number; readonly properties: { name: string }; readonly geometry: Polygon | MultiPolygon }[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  let others = 0
  features.forEach((item, index) => {
    const isPolygonal = item.geometry?.type === 'Polygon' || item.geometry?.type === 'MultiPolygon'
    if (!isPolygonal) return void others++
    const properties = item.properties ?? {}
    const raw: unknown = options.id === undefined ? item.id : properties[options.id]
    const id = typeof raw === 'number' || typeof raw === 'string' ? String(raw).trim() : ''
    const label = id || `Fläche ${index + 1}`
    if (!isArea(item.geometry)) problems.push(problem('error', 'bad-geometry', `Die Umgrenzung von „${label}“ ist unvollständig oder enthält ungültige Zahlen.`, 'Reparieren Sie die Fläche im Geoinformationssystem.', label))
    else if (id === '') problems.push(problem('error', 'missing-id', `Die ${index + 1}. Fläche hat keine Nummer${options.id === undefined ? '' : ` in der Eigenschaft „${options.id}“`}.`, `Nennen Sie die Eigenschaft mit der Nummer. Vorhanden sind: ${Object.keys(properties).slice(0, 12).join(', ') || 'keine'}.`))
    else if (seen.has(id)) problems.push(problem('error', 'duplicate-unit', `Die Nummer „${id}“ kommt zweimal vor.`, 'Fassen Sie die Teile zu einer Fläche zusammen oder berichtigen Sie die Nummer.', id))
    else {
      seen.add(id)
      const name: unknown = properties[options.name ?? 'name']
      areas.push({ id, index, properties: { name: typeof name === 'string' && name !== '' ? name : id }, geometry: item.geometry })
    }
  })
  if (areas.length === 0 && problems.length === 0) return failure(problem('error', 'no-polygon', 'Die Datei enthält keine Flächen, nur Punkte oder Linien.', 'Wählen Sie die Datei mit den Grenzen der Ortsteile.'))
  const kind = coordinateKind(boxOf(areas.map(({ geometry }) => geometry.coordinates)))
  if (areas.length > 0 && kind !== 'wgs84') problems.unshift(problem('error', 'not-wgs84', systemSentence[kind], kind === 'swapped' ? 'Vertauschen Sie die Koordinaten.' : 'Rechnen Sie die Grenzen in WGS 84 (EPSG:4326) um.'))
  if (problems.length > 0) return failure(...problems)

  const topology = file.kind === 'geojson' ? await fromFeatures(areas) : fromTopology(file, areas)
  const warnings: Problem[] = []
  if (others > 0) warnings.push(problem('warning', 'not-an-area', `${others} Punkte oder Linien wurden weggelassen.`, 'Zu tun ist nichts, wenn nur die Flächen gebraucht werden.'))
  const alone = neighbors(topology.objects.units.geometries).flatMap((list, index) => (list.length === 0 ? [areas[index]!.properties.name] : []))
  if (alone.length > 0 && areas.length > 1) {
    warnings.push(problem('warning', 'no-shared-border', `${alone.length} Flächen haben mit keiner anderen eine Grenze genau gemeinsam: ${alone.slice(0, 5).join(', ')}${alone.length > 5 ? ' …' : ''}.`, 'Nachbarschaften fehlen dann. Bereinigen Sie die Grenzen, zum Beispiel mit mapshaper („-clean“).'))
  }
  return success(topology, warnings)
}

/** Only areas are converted; what else the file holds is counted and left out. */
const asFeature = (geometry: GeometryObject, convert: () => Feature): Feature =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? convert() : ({ type: 'Feature', geometry: null, properties: null } as unknown as Feature)

type Areas = readonly { readonly id: string; readonly index: number; readonly properties: { name: string }; readonly geometry: Polygon | MultiPolygon }[]

const fromFeatures = async (areas: Areas): Promise<UnitTopology> => {
  const { topology } = await import('topojson-server')
  const collection: FeatureCollection<Polygon | MultiPolygon, { name: string }> = {
    type: 'FeatureCollection',
    features: areas.map(({ id, properties, geometry }) => ({ type: 'Feature', id, properties, geometry })),
  }
  return topology({ units: collection }) as UnitTopology
}

const fromTopology = (file: { readonly topology: { readonly arcs: unknown }; readonly geometries: readonly GeometryObject<Record<string, unknown>>[] }, areas: Areas): UnitTopology => {
  const source = file.topology as UnitTopology
  const geometries = areas.map(({ id, index, properties }) => ({ ...file.geometries[index]!, id, properties })) as UnitTopology['objects']['units']['geometries']
  return { type: 'Topology', ...(source.bbox ? { bbox: source.bbox } : {}), ...(source.transform ? { transform: source.transform } : {}), objects: { units: { type: 'GeometryCollection', geometries } }, arcs: source.arcs }
}
