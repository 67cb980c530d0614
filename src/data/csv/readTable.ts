import Papa from 'papaparse'
import { failure, success, type Problem, type Result } from '../../core/result'
import { decode } from './decode'
import { detectDelimiter } from './detectDelimiter'
import { findTable } from './findTable'
import { notATable, refuseBinary } from './refuseFile'
import type { RawRow, RawTable } from './rawTable'

export type { RawRow, RawTable } from './rawTable'

export const maxTableBytes = 20 * 1024 * 1024

const parse = (text: string, delimiter: string, quoteChar: string) =>
  Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n', header: false, dynamicTyping: false, skipEmptyLines: false })

/** Records with trimmed fields. Where quotes do not close, they are taken as letters, else the rest of the file would be one cell. */
const toRecords = (text: string, delimiter: string, fileName: string, problems: Problem[]): string[][] => {
  let parsed = parse(text, delimiter, '"')
  const broken = parsed.errors.find((error) => error.type === 'Quotes')
  if (broken) {
    const place = { file: fileName, ...(broken.row === undefined ? {} : { row: broken.row + 1 }) }
    problems.push({
      code: 'broken-quotes',
      severity: 'warning',
      place,
      sentence: 'Ein Anführungszeichen wird geöffnet, aber nicht richtig geschlossen; alle Anführungszeichen werden als gewöhnliche Zeichen gelesen.',
      wayOut: 'Prüfen Sie die genannte Zeile und speichern Sie die Tabelle neu als CSV.',
    })
    parsed = parse(text, delimiter, '\u0000')
  }
  return parsed.data.map((record) => record.map((field) => field.trim()))
}

const columnNames = (lines: readonly (readonly string[])[], width: number): string[] => {
  let spanning = ''
  return Array.from({ length: width }, (_, column) => {
    const upper = lines[0]?.[column] ?? ''
    // A merged cell is filled only at its left end, so the name carries on to the right.
    if (lines.length > 1 && upper !== '') spanning = upper
    const name = lines.length > 1 ? [upper || (column > 0 ? spanning : ''), lines[1]?.[column] ?? ''].filter((part) => part !== '').join(' ') : upper
    return name.replace(/\s+/g, ' ') || `Spalte ${column + 1}`
  })
}

const lineText = (record: readonly string[]): string => record.filter((field) => field !== '').join(' ')

/**
 * Reads a table of text: finds encoding, delimiter, title block, header (one or
 * two lines), rows and footnotes. Nothing is interpreted; cells stay text, so
 * leading zeros and table signs are kept.
 *
 * Error for more than 20 MB (refused before decoding), an empty file, a known
 * or unknown binary format, a web page, JSON, text without columns, rows with
 * more cells than the header. Warnings for broken quotes, doubtful letters, a
 * missing header, double column names.
 * @param bytes the whole file
 * @param fileName for the place of problems
 */
export const readTable = (bytes: Uint8Array, fileName: string): Result<RawTable> => {
  const fail = (code: string, sentence: string, wayOut: string): Result<never> => failure({ code, severity: 'error', place: { file: fileName }, sentence, wayOut })
  if (bytes.length > maxTableBytes) {
    const size = Math.ceil(bytes.length / 1024 / 1024).toLocaleString('de-DE')
    return fail('too-large', `Die Datei ist ${size} MB groß; gelesen werden Tabellen bis 20 MB.`, 'Speichern Sie nur das Blatt mit den Werten der Ortsteile als CSV.')
  }
  if (bytes.length === 0) return fail('empty-file', 'Die Datei ist leer (0 Byte).', 'Speichern Sie die Tabelle noch einmal und wählen Sie die neue Datei.')
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') return refuseBinary(decoded.format, fileName)
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (text.trim() === '') return fail('empty-file', 'Die Datei enthält keinen Text.', 'Speichern Sie die Tabelle noch einmal und wählen Sie die neue Datei.')
  const foreign = notATable(text, fileName)
  if (foreign) return foreign
  const delimiter = detectDelimiter(text)
  if (delimiter === undefined) {
    return fail('no-columns', 'In der Datei ist kein Trennzeichen zu finden (Semikolon, Tabulator, Komma oder senkrechter Strich).', 'Speichern Sie die Tabelle als „CSV (Trennzeichen-getrennt)“.')
  }

  const problems: Problem[] = []
  if (decoded.doubtful) {
    problems.push({
      code: 'encoding-doubtful',
      severity: 'warning',
      place: { file: fileName },
      sentence: 'Die Umlaute der Datei sind vermutlich falsch gespeichert.',
      wayOut: 'Speichern Sie die Tabelle als „CSV UTF-8“.',
    })
  }
  const told = /^sep=.\n/i.exec(text)?.[0].length ?? 0
  const offset = told > 0 ? 1 : 0
  const records = toRecords(text.slice(told), delimiter, fileName, problems)
  const extent = findTable(records)
  if (!extent) return fail('no-columns', 'Die Datei hat nur eine Spalte.', 'Die Tabelle braucht eine Spalte mit den Ortsteilen und mindestens eine mit Werten.')

  const header = columnNames(extent.header.map((index) => records[index]!), extent.width)
  const rows: RawRow[] = []
  const tooLong: Problem[] = []
  for (let index = extent.firstRow; index < extent.end; index++) {
    const record = records[index]!
    if (record.every((field) => field === '')) continue
    const surplus = record.slice(extent.width).filter((field) => field !== '')
    if (surplus.length > 0) tooLong.push(rowTooLong(fileName, index + 1 + offset, surplus[0]!, delimiter))
    rows.push({ line: index + 1 + offset, cells: Array.from({ length: extent.width }, (_, column) => record[column] ?? '') })
  }
  if (tooLong.length > 0) return failure(...tooLong.slice(0, 100))
  if (rows.length === 0) return fail('no-rows', 'Unter der Kopfzeile stehen keine Werte.', 'Speichern Sie die Tabelle mit ihren Zeilen.')

  problems.push(...headerProblems(header, extent.header.length === 0, fileName))
  return success(
    {
      fileName,
      header,
      headerLine: extent.header.length === 0 ? 0 : extent.header[extent.header.length - 1]! + 1 + offset,
      rows,
      delimiter,
      encoding: decoded.encoding,
      titleLines: records.slice(0, extent.header[0] ?? extent.firstRow).map(lineText).filter((line) => line !== ''),
      notes: records.slice(extent.end).map(lineText).filter((line) => line !== ''),
      problems,
    },
    problems,
  )
}

const rowTooLong = (file: string, row: number, value: string, delimiter: string): Problem => ({
  code: 'row-too-long',
  severity: 'error',
  place: { file, row, value },
  sentence: 'Die Zeile hat mehr Zellen als die Kopfzeile; die Werte lassen sich den Spalten nicht sicher zuordnen.',
  wayOut: delimiter === ',' ? 'Das Komma trennt hier Spalten und Dezimalstellen zugleich: Speichern Sie die Tabelle mit Semikolon als Trennzeichen.' : 'Ergänzen Sie die Kopfzeile oder löschen Sie die überzähligen Zellen.',
})

const headerProblems = (header: readonly string[], absent: boolean, file: string): Problem[] => {
  if (absent) {
    return [
      {
        code: 'no-header',
        severity: 'warning',
        place: { file, row: 1 },
        sentence: 'Die Tabelle hat keine Kopfzeile; die Spalten heißen „Spalte 1“, „Spalte 2“ und so weiter.',
        wayOut: 'Ordnen Sie die Spalten von Hand zu oder ergänzen Sie eine Kopfzeile.',
      },
    ]
  }
  const twice = [...new Set(header.filter((name, index) => header.indexOf(name) !== index))]
  return twice.map((name) => ({
    code: 'duplicate-column',
    severity: 'warning',
    place: { file, column: name },
    sentence: `Der Spaltenname „${name}“ kommt mehrmals vor.`,
    wayOut: 'Geben Sie den Spalten verschiedene Namen, damit die richtige gewählt wird.',
  }))
}
