import { error, info, warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import { utm32Inverse } from '../../core/spatial/utm32Inverse'
import { coordinateKind } from '../boundaries/coordinateSystem'
import { deepestCoordinates, eachPosition, type RawAreas } from './rawAreas'

type Convert = (x: number, y: number) => [number, number]

const degreeCodes = new Set(['degrees', '4326', '4258', '4937', '4979'])
const utmCodes = new Set(['25832', '32632', '4647', '5972', '5649'])
const mercatorCodes = new Set(['3857', '900913', '102100'])

/** Web Mercator (EPSG:3857, sphere of radius 6378137 m) to degrees. */
const fromMercator: Convert = (x, y) => [(x / 6378137) * (180 / Math.PI), (2 * Math.atan(Math.exp(y / 6378137)) - Math.PI / 2) * (180 / Math.PI)]
/** UTM 32, the easting with or without the zone's number in front (EPSG:4647 or 25832). */
const fromUtm: Convert = (x, y) => utm32Inverse([x > 31_000_000 ? x - 32_000_000 : x, y])
const swap = (convert: Convert): Convert => (x, y) => convert(y, x)
const asIs: Convert = (x, y) => [x, y]

type Box = readonly [west: number, south: number, east: number, north: number]

const boxOf = (raw: RawAreas): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { polygons } of raw.features) {
    eachPosition(polygons, ([x, y]) => {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return
      west = Math.min(west, x!)
      south = Math.min(south, y!)
      east = Math.max(east, x!)
      north = Math.max(north, y!)
    })
  }
  return [west, south, east, north]
}

const wayOut = 'Speichern Sie die Flächen im Geoinformationssystem in WGS 84 (EPSG:4326) oder ETRS89/UTM 32 (EPSG:25832).'

/** How to read the coordinates: by their range, checked against what the file names. The range wins, for it cannot lie. */
const conversion = (box: Box, declared: string | undefined, file: string): { readonly convert: Convert; readonly notes: readonly Problem[] } | Problem => {
  const [west, south, east, north] = box
  const kind = coordinateKind(box)
  const turned: Box = [south, west, north, east]
  const swappedMetres = kind === 'unknown' && coordinateKind(turned) === 'utm'
  const isUtm = kind === 'utm' || swappedMetres
  const contradiction = (system: string): Problem[] =>
    [warning('crs-contradicts', `Die Datei nennt das Koordinatensystem „${declared === 'degrees' ? 'WGS 84' : `EPSG:${declared ?? ''}`}“, ihre Zahlen sind aber ${system}. Gelesen wurde nach den Zahlen.`, 'Prüfen Sie die Lage auf der Karte.', { file })]
  const swapped = info('swapped', 'Die Koordinaten standen in der Reihenfolge Breite, Länge und wurden vertauscht.', 'Zu tun ist nichts; prüfen Sie die Lage auf der Karte.', { file })
  if (kind === 'wgs84' || kind === 'swapped') {
    const notes = declared === undefined || degreeCodes.has(declared) ? [] : contradiction('Grad')
    return kind === 'wgs84' ? { convert: asIs, notes } : { convert: swap(asIs), notes: [...notes, swapped] }
  }
  if (isUtm) {
    const easting = swappedMetres ? [south, north] : [west, east]
    if (declared !== undefined && !utmCodes.has(declared) && !degreeCodes.has(declared)) return error('unknown-crs', `Das Koordinatensystem „EPSG:${declared}“ der Datei wird nicht gelesen.`, wayOut, { file, value: declared })
    if (easting[0]! > 31_000_000 && (easting[0]! < 32_000_000 || easting[1]! >= 33_000_000)) return error('other-zone', 'Die Koordinaten liegen nicht in der UTM-Zone 32.', wayOut, { file })
    const notes = declared !== undefined && degreeCodes.has(declared) ? contradiction('Meter in ETRS89/UTM 32') : []
    return swappedMetres ? { convert: swap(fromUtm), notes: [...notes, { ...swapped, sentence: 'Die Koordinaten standen in der Reihenfolge Hochwert, Rechtswert und wurden vertauscht.' }] } : { convert: fromUtm, notes }
  }
  if (kind === 'web-mercator') {
    if (declared !== undefined && !mercatorCodes.has(declared) && !degreeCodes.has(declared)) return error('unknown-crs', `Das Koordinatensystem „EPSG:${declared}“ der Datei wird nicht gelesen.`, wayOut, { file, value: declared })
    return { convert: fromMercator, notes: declared !== undefined && degreeCodes.has(declared) ? contradiction('Meter in Web-Mercator') : [] }
  }
  if (kind === 'gauss-krueger') return error('other-datum', 'Die Flächen liegen in Gauß-Krüger-Koordinaten; ohne Datumsübergang lägen sie über hundert Meter falsch.', wayOut, { file })
  return error('unknown-crs', 'Die Zahlen der Koordinaten passen zu keinem bekannten Koordinatensystem.', wayOut, { file, value: `${Math.round(west)}, ${Math.round(south)}` })
}

const converted = (value: unknown, convert: Convert, depth = 0): unknown => {
  if (!Array.isArray(value) || depth > deepestCoordinates) return value
  if (typeof value[0] === 'number' && typeof value[1] === 'number') return convert(value[0], value[1])
  return value.map((item) => converted(item, convert, depth + 1))
}

/**
 * Coordinates of all features as longitude and latitude in degrees. Degrees, degrees with latitude
 * first, UTM 32 (also with the zone's number, also northing first) and Web Mercator are told by their range; a
 * named system that says otherwise is reported, one that is not known refused. Heights go.
 */
export const toDegrees = (raw: RawAreas, file: string): Result<RawAreas> => {
  const box = boxOf(raw)
  if (!(box[0] <= box[2])) return success(raw)
  const found = conversion(box, raw.declared, file)
  if ('code' in found) return failure(found)
  const features = found.convert === asIs ? raw.features : raw.features.map((item) => ({ ...item, polygons: item.polygons.map((polygon) => converted(polygon, found.convert)) }))
  return success({ ...raw, features, notes: [...raw.notes, ...found.notes] })
}
