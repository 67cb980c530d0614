import { failure, type Result } from '../../core/result'
import type { BinaryFormat } from './decode'

const names: Readonly<Record<BinaryFormat, string>> = {
  excel: 'Das ist eine Excel-Datei, keine CSV-Datei.',
  libreoffice: 'Das ist eine LibreOffice-Datei, keine CSV-Datei.',
  pdf: 'Das ist eine PDF-Datei; aus ihr lassen sich keine Werte lesen.',
  zip: 'Das ist ein ZIP-Archiv, keine CSV-Datei.',
  gzip: 'Das ist ein gepacktes Archiv, keine CSV-Datei.',
  image: 'Das ist ein Bild, keine CSV-Datei.',
  database: 'Das ist eine Datenbank (zum Beispiel GeoPackage), keine CSV-Datei.',
  shapefile: 'Das ist ein Shapefile, keine CSV-Datei.',
  unknown: 'Das ist keine Textdatei.',
}

const spreadsheet = 'Öffnen Sie die Datei in der Tabellenkalkulation und wählen Sie „Speichern unter“ und dort „CSV UTF-8“.'

/** Refuses a binary file by its German name; the way out depends on the format. */
export const refuseBinary = (format: BinaryFormat, fileName: string): Result<never> =>
  failure({
    code: `binary-${format}`,
    severity: 'error',
    place: { file: fileName },
    sentence: names[format],
    wayOut:
      format === 'excel' || format === 'libreoffice'
        ? spreadsheet
        : format === 'zip' || format === 'gzip'
          ? 'Entpacken Sie das Archiv und wählen Sie die CSV-Datei daraus.'
          : 'Wählen Sie eine Tabelle im Format CSV.',
  })

/**
 * Recognises text that is no table: a web page (often a sign-in page saved
 * under the name of the table), XML, JSON.
 * @returns undefined where nothing speaks against a table
 */
export const notATable = (text: string, fileName: string): Result<never> | undefined => {
  const start = text.slice(0, 2000).trimStart().toLowerCase()
  const refuse = (code: string, sentence: string, wayOut: string): Result<never> => failure({ code, severity: 'error', place: { file: fileName }, sentence, wayOut })
  if (/^<!doctype html|^<html|^<head|^<table|^<body/.test(start) || (start.startsWith('<') && start.includes('<html'))) {
    return refuse('html', 'Das ist eine Internetseite, keine Tabelle; vermutlich wurde statt der Tabelle die Seite gespeichert.', 'Laden Sie die Tabelle noch einmal herunter oder öffnen Sie die Datei in der Tabellenkalkulation und speichern Sie sie als CSV.')
  }
  if (/^<\?xml|^<[a-z]+[\s>:]/.test(start)) return refuse('xml', 'Das ist eine XML-Datei, keine Tabelle.', spreadsheet)
  if (/^\{\s*("|\})|^\[\s*[[{\]"]/.test(start)) return refuse('json', 'Das ist eine JSON-Datei (zum Beispiel GeoJSON), keine Tabelle.', 'Wählen Sie eine Tabelle im Format CSV.')
  return undefined
}
