import type { Geometry } from 'geojson'
import { error, info, warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import { isSoundShp, soundDbfRecords } from './checkShapefile'
import { geometryPolygons } from './geometryPolygons'
import type { RawAreas } from './rawAreas'
import type { ShapefileParts } from './shapefileParts'

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Systems on another ellipsoid: without their datum shift, which a .prj does not hold, places would be wrong by some hundred metres. */
const otherDatum = /bessel|dhdn|hauptdreiecksnetz|gauss|krassow|pulkovo|potsdam/i
/** Degrees, or UTM 32 in the spellings of ESRI, PROJ and EPSG:4647 („zE-N“): read by range and converted here, so that one bad number costs one area only. */
const isRead = (prj: string): boolean => /^\s*GEOG(CS|CRS)/i.test(prj) || /UTM[_ ]zone[_ ]32(N|\b|_)/i.test(prj)

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Encoding of the attributes: as the .cpg says, else UTF-8 if every byte fits, else Windows-1252, which German offices use. */
const encodingOf = ({ cpg, dbf }: ShapefileParts): string => cpg ?? (isUtf8(dbf!.subarray(32)) ? 'utf-8' : 'windows-1252')

/**
 * Features of a Shapefile. Coordinates are transformed to degrees as the .prj says;
 * without one they stay as they are. A missing or damaged .dbf, or one that does not fit, only costs names.
 * Errors: damaged .shp, a kind of shape that is no area, Gauß-Krüger and other systems whose datum
 * shift is not known.
 */
export const shapefileAreas = async (parts: ShapefileParts, file: string): Promise<Result<RawAreas>> => {
  const place = { file, value: parts.layer }
  const damaged = (): Result<never> => failure(error('damaged-shp', 'Das Shapefile ist beschädigt oder abgeschnitten.', 'Laden Sie die Datei noch einmal herunter oder speichern Sie die Ebene neu.', place))
  if (parts.prj !== undefined && otherDatum.test(parts.prj)) {
    return failure(error('other-datum', 'Die Flächen liegen in Gauß-Krüger oder einem anderen alten Bezugssystem; ohne Datumsübergang lägen sie über hundert Meter falsch.', 'Rechnen Sie die Ebene im Geoinformationssystem in ETRS89/UTM 32 (EPSG:25832) oder WGS 84 (EPSG:4326) um.', place))
  }
  const shp = view(parts.shp!)
  if (!isSoundShp(shp)) return damaged()
  const { parseDbf, parseShp } = await import('shpjs')
  let shapes: (Geometry | null)[]
  try {
    shapes = parseShp(shp, parts.prj === undefined || isRead(parts.prj) ? undefined : parts.prj)
  } catch {
    return damaged()
  }
  const notes: Problem[] = []
  if (parts.prj === undefined) notes.push(info('no-prj', 'Das Shapefile nennt kein Koordinatensystem (die .prj-Datei fehlt); es wurde an den Zahlen erkannt.', 'Prüfen Sie die Lage auf der Karte.', place))
  let rows: Record<string, unknown>[] = []
  if (!parts.dbf) notes.push(warning('no-dbf', 'Dem Shapefile fehlt die .dbf-Datei mit den Namen; die Flächen werden nummeriert.', 'Packen Sie die .dbf-Datei mit ins Archiv, wenn Namen gebraucht werden.', place))
  else {
    const records = soundDbfRecords(view(parts.dbf))
    try {
      if (records === shapes.length) rows = parseDbf(view(parts.dbf), encodingOf(parts))
    } catch {
      rows = []
    }
    if (rows.length !== shapes.length) notes.push(warning('bad-dbf', 'Die .dbf-Datei mit den Namen ist beschädigt oder passt nicht zu den Flächen; die Flächen werden nummeriert.', 'Speichern Sie die Ebene neu und packen Sie alle Teile zusammen.', place))
  }
  return success({
    format: 'shapefile',
    features: shapes.map((shape, i) => ({ properties: rows.length === shapes.length ? rows[i]! : {}, ...geometryPolygons(shape) })),
    declared: undefined,
    notes,
  })
}
