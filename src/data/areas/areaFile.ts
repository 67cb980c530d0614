import { error } from '../../core/problem'
import { failure, type Result } from '../../core/result'
import { decode, type BinaryFormat } from '../csv/decode'
import { geoJsonAreas } from './geoJsonAreas'
import type { RawAreas } from './rawAreas'
import { shapefileAreas } from './shapefileAreas'
import { shapefileParts } from './shapefileParts'

/** Larger files are refused before they are read. */
export const maxAreaBytes = 50 * 1024 * 1024

const geoJsonOrZip = 'Wählen Sie eine GeoJSON-Datei oder ein Shapefile in einem ZIP-Archiv.'

const refusals: Partial<Readonly<Record<BinaryFormat, readonly [sentence: string, wayOut: string]>>> = {
  shapefile: ['Das ist nur ein Teil eines Shapefiles.', 'Packen Sie alle Teile (.shp, .dbf, .prj) in ein ZIP-Archiv und wählen Sie dieses.'],
  database: ['Das ist eine Datenbank (zum Beispiel GeoPackage).', 'Speichern Sie die Ebene im Geoinformationssystem als GeoJSON.'],
  gzip: ['Das ist ein gepacktes Archiv, aber kein ZIP.', 'Entpacken Sie es und wählen Sie die Datei daraus.'],
  excel: ['Das ist eine Excel-Datei, keine Karte.', geoJsonOrZip],
  pdf: ['Das ist eine PDF-Datei; aus ihr lassen sich keine Flächen lesen.', geoJsonOrZip],
  image: ['Das ist ein Bild; aus ihm lassen sich keine Flächen lesen.', geoJsonOrZip],
}

const fromText = (bytes: Uint8Array, file: string): Result<RawAreas> => {
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') {
    const [sentence, wayOut] = refusals[decoded.format] ?? ['Das ist keine Datei mit Flächen.', geoJsonOrZip]
    return failure(error(`binary-${decoded.format}`, sentence, wayOut, { file }))
  }
  const start = decoded.text.slice(0, 2000).replace(/^\ufeff/, '').trimStart().toLowerCase()
  if (start === '') return failure(error('empty-file', 'Die Datei ist leer.', geoJsonOrZip, { file }))
  if (/^<!doctype html|^<html/.test(start)) return failure(error('html', 'Das ist eine Internetseite; vermutlich wurde statt der Datei die Seite gespeichert.', 'Laden Sie die Datei noch einmal herunter.', { file }))
  if (start.startsWith('<')) return failure(error('xml', start.includes('<kml') ? 'Das ist eine KML-Datei.' : start.includes('gml') ? 'Das ist eine GML-Datei.' : 'Das ist eine XML-Datei, kein GeoJSON.', 'Speichern Sie die Flächen im Geoinformationssystem als GeoJSON.', { file }))
  return geoJsonAreas(decoded.text, file)
}

/** Features of a file in any of the formats that are read, told by their content, not by their name. */
export const areaFile = async (bytes: Uint8Array, file: string): Promise<Result<RawAreas>> => {
  if (bytes.length > maxAreaBytes) return failure(error('too-large', 'Die Datei ist größer als 50 MB.', 'Vereinfachen Sie die Grenzen vorher oder schneiden Sie die Stadt aus.', { file }))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fromText(bytes, file)
  const parts = await shapefileParts(bytes, file)
  if (!parts.ok) return parts
  return parts.value.json ? fromText(parts.value.json, file) : shapefileAreas(parts.value, file)
}
