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
const mostFeatures = 50_000
/** Around the city, in degrees: about 2 km. */
const near = 0.02

type Box = [number, number, number, number]

const boxOf = (coordinates: unknown): Box => {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  eachPosition(coordinates, ([x, y]) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return
    box[0] = Math.min(box[0], x!)
    box[1] = Math.min(box[1], y!)
    box[2] = Math.max(box[2], x!)
    box[3] = Math.max(box[3], y!)
  })
  return box
}

/** All features of one name. */
interface Group {
  readonly name: string
  readonly polygons: readonly unknown[]
  readonly parts: number
}

/** Features with one name belong together (a postcode in several parts): one group per name; unnamed ones each for themselves. */
const grouped = (features: readonly RawFeature[], property: string | null): readonly Group[] => {
  const groups = new Map<string, { name: string; polygons: unknown[]; parts: number }>()
  features.forEach((item, i) => {
    const name = nameIn(item, property)
    const key = name === '' ? `#${i}` : `=${name}`
    const group = groups.get(key) ?? { name: name || `Fläche ${i + 1}`, polygons: [], parts: 0 }
    for (const polygon of item.polygons) group.polygons.push(polygon)
    group.parts++
    groups.set(key, group)
  })
  return [...groups.values()]
}

const farAway = (groups: readonly Group[], city: NonNullable<ReadAreasOptions['city']>, file: string): { readonly groups: readonly Group[]; readonly notes: readonly Problem[] } | Problem => {
  const comesNear = ({ polygons }: Group): boolean => {
    const [west, south, east, north] = boxOf(polygons)
    // What has no coordinates at all is told as such later.
    return west > east || (west <= city[2] + near && east >= city[0] - near && south <= city[3] + near && north >= city[1] - near)
  }
  const isNear = groups.map(comesNear)
  const kept = groups.filter((_, i) => isNear[i])
  const far = groups.filter((_, i) => !isNear[i])
  if (far.length === 0) return { groups, notes: [] }
  if (kept.length > 0) return { groups: kept, notes: [info('far-away', `${far.length === 1 ? 'Eine Fläche liegt' : `${far.length} Flächen liegen`} außerhalb der Stadt und ${far.length === 1 ? 'wurde' : 'wurden'} weggelassen: ${germanList(far.map(({ name }) => `„${name}“`), 6)}.`, 'Zu tun ist nichts.', { file, value: far[0]!.name })] }
  const [west, south, east, north] = boxOf(far.map(({ polygons }) => polygons))
  const place = `${formatNumber((south + north) / 2, 2)}° Breite, ${formatNumber((west + east) / 2, 2)}° Länge`
  return error('far-away', `Die Flächen liegen nicht bei der Stadt, sondern um ${place}.`, 'Prüfen Sie, ob es die richtige Datei ist und ob ihr Koordinatensystem stimmt (ETRS89/UTM 32 oder WGS 84).', { file, value: place })
}

/**
 * Reads areas that need not follow the units from GeoJSON or a zipped Shapefile, in
 * WGS 84 or ETRS89/UTM 32, and repairs what can be repaired. Everything that was repaired, left out or is odd
 * (overlaps, gaps) is in `repaired`, and in the result's warnings. Never throws.
 *
 * Errors: more than 50 MB (100 MB unpacked, 1,000,000 points near the city, 50,000 features), another or a damaged format, a
 * coordinate system that is not known, no area at all, all areas far from the city.
 * @param onProgress areas looked at and all areas
 */
export const readAreas = async (bytes: Uint8Array, fileName: string, options: ReadAreasOptions = {}, onProgress: (done: number, all: number) => void = () => undefined): Promise<Result<ForeignAreas>> => {
  const read = await areaFile(bytes, fileName)
  const raw = read.ok ? toDegrees(read.value, fileName) : read
  if (!raw.ok) return raw
  const tooMuch = (features: number, points: number): Result<never> =>
    failure(error('too-many-points', `Die Datei enthält ${formatNumber(features)} Flächen${points > 0 ? ` mit ${formatNumber(points)} Punkten` : ''}; das ist zu viel.`, 'Vereinfachen Sie die Grenzen vorher oder schneiden Sie die Stadt aus.', { file: fileName }))
  if (raw.value.features.length > mostFeatures) return tooMuch(raw.value.features.length, 0)

  const withArea = raw.value.features.filter(({ polygons }) => polygons.length > 0)
  const properties = namingProperties(withArea)
  const property = options.name ?? nameProperty(withArea, properties)
  const namesOf = (isMeant: (item: RawFeature) => boolean): string[] => raw.value.features.flatMap((item, i) => (isMeant(item) ? [nameIn(item, property) || `Eintrag ${i + 1}`] : []))
  const all = grouped(withArea, property)
  const close = options.city ? farAway(all, options.city, fileName) : { groups: all, notes: [] }
  if ('code' in close) return failure(close)
  const { groups } = close
  let points = 0
  for (const { polygons } of groups) eachPosition(polygons, () => points++)
  if (points > mostPoints) return tooMuch(groups.length, points)
  const joined = groups.filter(({ parts }) => parts > 1).map(({ name }) => name)
  const repairs = new Map<Repair, string[]>()
  const dropped = {
    empty: namesOf(({ polygons, others }) => polygons.length === 0 && others === 'empty'),
    pointsOrLines: namesOf(({ others }) => others === 'points-or-lines'),
    tangled: [] as string[],
  }
  const found: ForeignArea[] = []
  for (const [looked, { name, polygons }] of groups.entries()) {
    onProgress(looked, groups.length)
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
  const repaired = [
    ...notes,
    ...(joined.length > 0 ? [info('joined-parts', `Teile mit demselben Namen wurden zu einer Fläche zusammengefasst: ${germanList(joined.map((name) => `„${name}“`), 6)}.`, 'Zu tun ist nichts.', { file: fileName, value: joined[0]! })] : []),
    ...repairReport(repairs, fileName),
    ...close.notes,
    ...conflictReport(found, points, fileName),
  ]
  const value: ForeignAreas = {
    id: areasId(found),
    title: fileName.replace(/^.*[/\\]/, '').replace(/\.(zip|geojson|json|topojson)$/i, '') || 'Fremde Flächen',
    fileName,
    areas: found,
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
