import type { MultiPolygon, Polygon } from 'geojson'
import { error, germanList, info } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import { repairArea, type Repair } from '../../core/spatial/overlay/repairArea'
import type { ForeignArea, ForeignAreas } from '../../core/zoning/foreign/foreignAreas'
import { formatNumber } from '../../i18n/format'
import { checksum } from '../csv/checksum'
import { areaFile } from './areaFile'
import { conflictReport, droppedReport, repairReport } from './areaReport'
import { nameIn, nameProperty, namingProperties } from './nameProperty'
import { eachPosition, type RawFeature } from './rawAreas'
import { toDegrees } from './toDegrees'

export interface ReadAreasOptions {
  /** Property with the names; default the likeliest one. */
  readonly name?: string
  /** West, south, east, north of the city in degrees: areas that do not come near it are left out; if none does, that is an error. */
  readonly city?: readonly [west: number, south: number, east: number, north: number]
}

const mostPoints = 1_000_000
const mostAreas = 5000
/** Around the city, in degrees: about 2 km. */
const near = 0.02

type Box = [number, number, number, number]

const boxOf = (coordinates: unknown): Box => {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  eachPosition(coordinates, ([x, y]) => {
    box[0] = Math.min(box[0], x!)
    box[1] = Math.min(box[1], y!)
    box[2] = Math.max(box[2], x!)
    box[3] = Math.max(box[3], y!)
  })
  return box
}

/** Features with one name belong together (a postcode in several parts): one group per name; unnamed ones each for themselves. */
const grouped = (features: readonly RawFeature[], property: string | null): { readonly groups: readonly { readonly name: string; readonly polygons: readonly unknown[] }[]; readonly joined: readonly string[] } => {
  const groups = new Map<string, { name: string; polygons: unknown[]; parts: number }>()
  features.forEach((item, i) => {
    const name = nameIn(item, property)
    const key = name === '' ? `#${i}` : `=${name}`
    const group = groups.get(key) ?? { name: name || `Fläche ${i + 1}`, polygons: [], parts: 0 }
    group.polygons.push(...item.polygons)
    group.parts++
    groups.set(key, group)
  })
  return { groups: [...groups.values()], joined: [...groups.values()].filter(({ parts }) => parts > 1).map(({ name }) => name) }
}

const farAway = (areas: readonly ForeignArea[], city: NonNullable<ReadAreasOptions['city']>, file: string): { readonly areas: readonly ForeignArea[]; readonly notes: readonly Problem[] } | Problem => {
  const comesNear = ({ geometry }: ForeignArea): boolean => {
    const [west, south, east, north] = boxOf(geometry.coordinates)
    return west <= city[2] + near && east >= city[0] - near && south <= city[3] + near && north >= city[1] - near
  }
  const kept = areas.filter(comesNear)
  const far = areas.filter((area) => !comesNear(area))
  if (far.length === 0) return { areas, notes: [] }
  if (kept.length > 0) return { areas: kept, notes: [info('far-away', `${far.length === 1 ? 'Eine Fläche liegt' : `${far.length} Flächen liegen`} außerhalb der Stadt und ${far.length === 1 ? 'wurde' : 'wurden'} weggelassen: ${germanList(far.map(({ name }) => `„${name}“`), 6)}.`, 'Zu tun ist nichts.', { file, value: far[0]!.name })] }
  const [west, south, east, north] = boxOf(areas.map(({ geometry }) => geometry.coordinates))
  const place = `${formatNumber((south + north) / 2, 2)}° Breite, ${formatNumber((west + east) / 2, 2)}° Länge`
  return error('far-away', `Die Flächen liegen nicht bei der Stadt, sondern um ${place}.`, 'Prüfen Sie, ob es die richtige Datei ist und ob ihr Koordinatensystem stimmt (ETRS89/UTM 32 oder WGS 84).', { file, value: place })
}

/**
 * Reads areas that need not follow the units from GeoJSON or a zipped Shapefile, in
 * WGS 84 or ETRS89/UTM 32, and repairs what can be repaired. Everything that was repaired, left out or is odd
 * (overlaps, gaps) is in `repaired`, and in the result's warnings. Never throws.
 *
 * Errors: more than 50 MB (100 MB unpacked, 1,000,000 points, 5,000 areas), another or a damaged format, a
 * coordinate system that is not known, no area at all, all areas far from the city.
 */
export const readAreas = async (bytes: Uint8Array, fileName: string, options: ReadAreasOptions = {}): Promise<Result<ForeignAreas>> => {
  const read = await areaFile(bytes, fileName)
  const raw = read.ok ? toDegrees(read.value, fileName) : read
  if (!raw.ok) return raw
  let points = 0
  for (const { polygons } of raw.value.features) eachPosition(polygons, () => points++)
  if (points > mostPoints || raw.value.features.length > mostAreas) return failure(error('too-many-points', `Die Datei enthält ${formatNumber(raw.value.features.length)} Flächen mit ${formatNumber(points)} Punkten; das ist zu viel.`, 'Vereinfachen Sie die Grenzen vorher oder schneiden Sie die Stadt aus.', { file: fileName }))

  const withArea = raw.value.features.filter(({ polygons }) => polygons.length > 0)
  const properties = namingProperties(withArea)
  const property = options.name ?? nameProperty(withArea, properties)
  const nameOf = (item: RawFeature): string => nameIn(item, property) || `Eintrag ${raw.value.features.indexOf(item) + 1}`
  const { groups, joined } = grouped(withArea, property)
  const repairs = new Map<Repair, string[]>()
  const dropped = {
    empty: raw.value.features.filter(({ polygons, others }) => polygons.length === 0 && others === 'empty').map(nameOf),
    pointsOrLines: raw.value.features.filter(({ others }) => others === 'points-or-lines').map(nameOf),
    tangled: [] as string[],
  }
  const found: ForeignArea[] = []
  for (const { name, polygons } of groups) {
    const { geometry, repairs: done, reason } = await repairArea(polygons)
    if (geometry === null) (reason === 'tangled' ? dropped.tangled : dropped.empty).push(name)
    else {
      // Outer rings run clockwise in Shapefile and TopoJSON: that is no mistake of their author.
      for (const kind of done) if (kind !== 'direction' || raw.value.format === 'geojson') repairs.set(kind, [...(repairs.get(kind) ?? []), name])
      found.push({ id: String(found.length + 1), name, geometry })
    }
  }
  const notes = [...raw.value.notes, ...droppedReport(dropped, fileName)]
  if (found.length === 0) return failure(error('no-area', 'Die Datei enthält keine brauchbare Fläche.', 'Wählen Sie eine Datei mit Flächen (Polygonen), nicht mit Punkten oder Linien.', { file: fileName }), ...notes)
  const close = options.city ? farAway(found, options.city, fileName) : { areas: found, notes: [] }
  if ('code' in close) return failure(close, ...notes)
  const repaired = [
    ...notes,
    ...(joined.length > 0 ? [info('joined-parts', `Teile mit demselben Namen wurden zu einer Fläche zusammengefasst: ${germanList(joined.map((name) => `„${name}“`), 6)}.`, 'Zu tun ist nichts.', { file: fileName, value: joined[0]! })] : []),
    ...repairReport(repairs, fileName),
    ...close.notes,
    ...conflictReport(close.areas, points, fileName),
  ]
  const value: ForeignAreas = {
    id: areasId(close.areas),
    title: fileName.replace(/^.*[/\\]/, '').replace(/\.(zip|geojson|json|topojson)$/i, '') || 'Fremde Flächen',
    fileName,
    areas: close.areas,
    source: `Eigene Datei „${fileName}“`,
    repaired,
    nameProperty: property,
    properties,
  }
  return success(value, repaired)
}

/** Id by content: the same names and outlines, the same id. */
export const areasId = (areas: readonly { readonly name: string; readonly geometry: Polygon | MultiPolygon }[]): string =>
  `areas-${checksum(JSON.stringify(areas.map(({ name, geometry }) => [name, geometry.coordinates])))}`
