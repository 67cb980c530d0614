import { error, info, warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import type { PeoplePoint } from '../../core/spatial/overlay/sharesByPoints'
import { formatNumber } from '../../i18n/format'
import { checksum } from '../csv/checksum'
import { decode } from '../csv/decode'
import { maxAreaBytes } from './areaFile'
import { declaredIn } from './geoJsonAreas'
import type { RawFeature } from './rawAreas'
import { toDegrees } from './toDegrees'

/** People at points, as a file of addresses or grid cells gives them. Plain data. */
export interface PeoplePoints {
  readonly id: string
  readonly fileName: string
  readonly points: readonly PeoplePoint[]
  readonly people: number
  /** Property with the number of people. */
  readonly property: string
  /** Properties that could be it instead. */
  readonly properties: readonly string[]
}

const mostPoints = 500_000
const wayOut = 'Wählen Sie eine GeoJSON-Datei mit Punkten und einer Spalte mit der Zahl der Menschen.'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Properties whose name speaks of people, the likeliest first. */
const usual = [/^(einwohner|menschen|bewohner|personen|bevoelkerung|bevölkerung|people|population|residents)$/i, /einw|mensch|bewohn|person|bev(oe|ö)lk|popul|people/i, /^(ew|anzahl|pop)$/i]

const numericProperties = (features: readonly RawFeature[]): string[] =>
  [...new Set(features.slice(0, 1000).flatMap(({ properties }) => Object.keys(properties)))].slice(0, 200).filter((key) => {
    const filled = features.filter(({ properties }) => isNumber(properties[key]))
    return filled.length >= 0.5 * features.length && filled.every(({ properties }) => (properties[key] as number) >= 0)
  })

const refused = (code: string, sentence: string, file: string, out = wayOut): Result<never> => failure(error(code, sentence, out, { file }))

/**
 * Reads points with a number of people from GeoJSON, in WGS 84 or ETRS89/UTM 32 (told by
 * range, as areas are). Points without a number of people are left out and counted. Never throws.
 *
 * Errors: more than 50 MB or 500,000 points, no GeoJSON, no points, no property of numbers, an
 * unknown coordinate system.
 * @param name property with the people; default the likeliest one
 */
export const readPoints = (bytes: Uint8Array, file: string, name?: string): Result<PeoplePoints> => {
  if (bytes.length > maxAreaBytes) return refused('too-large', `Die Datei ist ${formatNumber(bytes.length / 1024 / 1024)} MB groß; gelesen werden Punkte bis 50 MB.`, file, 'Fassen Sie die Punkte vorher zu Gitterzellen zusammen.')
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') return refused('no-geojson', 'Das ist keine GeoJSON-Datei mit Punkten.', file)
  let json: unknown
  try {
    json = JSON.parse(decoded.text.replace(/^\ufeff/, ''))
  } catch {
    return refused('bad-json', 'Die Datei ist kein gültiges JSON; vielleicht wurde sie nicht vollständig heruntergeladen.', file)
  }
  if (!isObject(json) || !Array.isArray(json['features'])) return refused('no-geojson', 'Die Datei ist JSON, aber kein GeoJSON mit Punkten.', file)
  const items = json['features'] as readonly unknown[]
  const found: RawFeature[] = []
  for (const item of items) {
    const { geometry, properties } = isObject(item) ? item : {}
    const at = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined
    if (Array.isArray(at) && isNumber(at[0]) && isNumber(at[1])) found.push({ properties: isObject(properties) ? properties : {}, polygons: [[at[0], at[1]]], others: 'none' })
  }
  if (found.length === 0) return refused('no-points', 'Die Datei enthält keine Punkte.', file)
  if (found.length > mostPoints) return refused('too-many-points', `Die Datei enthält ${formatNumber(found.length)} Punkte; das ist zu viel.`, file, 'Fassen Sie die Punkte vorher zu Gitterzellen zusammen.')
  const properties = numericProperties(found)
  const property = name ?? usual.flatMap((pattern) => properties.find((key) => pattern.test(key)) ?? [])[0] ?? properties[0]
  if (property === undefined) return refused('no-people', 'An den Punkten steht keine Zahl der Menschen.', file)
  const placed = toDegrees({ format: 'geojson', features: found, declared: declaredIn(json), notes: [] }, file)
  if (!placed.ok) return placed
  const points = placed.value.features.flatMap(({ properties: values, polygons }): PeoplePoint[] => {
    const [lon, lat] = polygons[0] as [number, number]
    const people = values[property]
    return isNumber(people) && people >= 0 ? [{ lon, lat, people }] : []
  })
  const people = points.reduce((sum, point) => sum + point.people, 0)
  if (!(people > 0)) return refused('no-people', `In der Spalte „${property}“ steht nirgends eine Zahl über 0.`, file)
  const others = items.length - found.length
  const without = found.length - points.length
  const notes: Problem[] = [
    ...placed.value.notes,
    ...(others > 0 ? [info('not-a-point', `${others === 1 ? 'Ein Eintrag ist kein Punkt und wurde' : `${formatNumber(others)} Einträge sind keine Punkte und wurden`} weggelassen.`, 'Zu tun ist nichts, wenn nur die Punkte gebraucht werden.', { file })] : []),
    ...(without > 0 ? [warning('point-without-people', `${without === 1 ? 'Ein Punkt' : `${formatNumber(without)} Punkte`} ohne Zahl der Menschen ${without === 1 ? 'wurde' : 'wurden'} weggelassen.`, 'Ergänzen Sie die Zahlen, wenn dort jemand wohnt.', { file, column: property })] : []),
  ]
  return success({ id: `points-${checksum(JSON.stringify(points))}`, fileName: file, points, people, property, properties }, notes)
}
