import { parseNumber } from './parseNumber'

/** Where the table sits among the records of a file; indices into the records. */
export interface TableExtent {
  /** Header lines, one or two; empty where the table has none. */
  readonly header: readonly number[]
  readonly firstRow: number
  /** One past the last row of the table. */
  readonly end: number
  /** Number of columns. */
  readonly width: number
}

type Fields = readonly string[]

const unitHeader = /^(erfurter )?(ortsteile?|stadtteile?|stadtbezirke?|bezirke?|gebiet|gebietseinheit|raum|sozialraum|planungsraum|quartier|kreis|gemeinde|name|nr|nummer|id|unit|code|schlüssel|kennziffer|ot|lfd\.? ?nr)([ ._-]*(nr|nummer|name|id|schlüssel)?\.?)?$/i
const titleWords = /^(stand|quelle|datum|stichtag|erstellt|titel|hinweis|anmerkung|status|zeitraum|berichtsjahr|jahr|tabelle|herausgeber|bearbeit\w*|redaktion)\b/i
const noteWords = /^(quelle|hinweis|anmerkung|zeichenerklärung|legende|stand|©|\*|\d\)|¹|modellwerte|lizenz|datenlizenz|erstellt|fußnote|abweichung|differenz)/i
const lookAhead = 200

const isDate = (text: string): boolean => /^(\d{1,2}\.\d{1,2}\.)?(19|20)\d\d$/.test(text) || /^(19|20)\d\d-\d\d-\d\d$/.test(text)
const filled = (fields: Fields): number => fields.reduce((sum, field) => (field === '' ? sum : sum + 1), 0)
/** A number or a sign that is no word: a column may well be called "x". */
const hasValue = (field: string): boolean => /\d|^[-–—.…•/]+$/.test(field) && parseNumber(field).kind === 'value'
/** Values behind the first cell, all of them years or dates: a header such as "Ortsteil;2012;2017". */
const namesYears = (fields: Fields): boolean => {
  const values = fields.slice(1).filter(hasValue)
  return values.length > 0 && fields.slice(1).every((field) => !hasValue(field) || isDate(field))
}

/** Most frequent number of fields; columns that are empty in every record of that width are left out at the end. */
const columnCount = (records: readonly Fields[]): number => {
  const widths = new Map<number, number>()
  for (const record of records) if (filled(record) > 1) widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
  const [width] = [...widths].reduce((best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best), [0, 0])
  let used = 0
  for (const record of records) {
    if (record.length > width) continue
    for (let column = record.length; column > used; column--) {
      if (record[column - 1] !== '') {
        used = column
        break
      }
    }
  }
  return used
}

/** Two header lines complete each other where exactly one leaves the first cell open, as under merged cells. */
const complete = (upper: Fields, lower: Fields): boolean => {
  const open = (fields: Fields): boolean => (fields[0] ?? '') === ''
  const isHead = (fields: Fields): boolean => fields.every((field) => !hasValue(field) || isDate(field))
  return open(upper) !== open(lower) && isHead(upper) && isHead(lower) && filled(upper) > 0 && filled(lower) > 1
}

const findHeader = (records: readonly Fields[], width: number): number => {
  const enough = Math.max(2, Math.ceil(width / 2))
  let candidate = -1
  for (let i = 0; i < Math.min(records.length, lookAhead); i++) {
    const record = records[i]!
    const count = filled(record)
    if (count < 2) continue
    if (count <= 3 && titleWords.test(record[0]!) && !record.slice(1).some((field) => /\p{L}/u.test(field) && !titleWords.test(field))) {
      const later = records.slice(i + 1, i + 12).some((next) => next.some((field) => unitHeader.test(field)))
      if (later) continue
    }
    if (record.slice(0, 3).some((field) => unitHeader.test(field)) && !record.slice(1).some((field) => hasValue(field) && !isDate(field))) return i
    const values = record.slice(1).some(hasValue)
    const years = namesYears(record) && (candidate < 0 || (record[0] ?? '') === '')
    if (values && !years) {
      if (count >= enough || candidate >= 0) return candidate
      continue
    }
    if (count >= enough || (candidate < 0 && count > width / 3)) candidate = candidate < 0 || years ? i : candidate
  }
  return candidate
}

/**
 * Finds header, rows and end of the table among title block and footnotes.
 * The header is the line that names a unit column, else the first line with
 * enough words above the first line with numbers; a second header line is
 * recognised by the open first cell of one of the two.
 * @param records all records with trimmed fields, blank ones included
 * @returns undefined where no record has two filled fields
 */
export const findTable = (records: readonly (readonly string[])[]): TableExtent | undefined => {
  const width = columnCount(records)
  if (width < 2) return undefined
  const found = findHeader(records, width)
  const first = found < 0 ? records.findIndex((record) => filled(record) > 1) : found
  const header = found < 0 ? [] : [found]
  if (found >= 0) {
    const below = records[found + 1]
    const above = records[found - 1]
    if (below && complete(records[found]!, below)) header.push(found + 1)
    else if (above && filled(above) > 0 && above.length > 1 && (above[0] ?? '') === '' && complete(above, records[found]!)) header.unshift(found - 1)
  }
  const named = Math.max(...header.map((index) => records[index]!.length))
  const firstRow = found < 0 ? first : header[header.length - 1]! + 1
  let end = records.length
  for (; end > firstRow; end--) {
    const record = records[end - 1]!
    const count = filled(record)
    if (count === 0) continue
    const text = record.find((field) => field !== '')!
    const isNote = noteWords.test(text) || record.length < width || text.length > 60 || filled(records[end - 2] ?? []) === 0
    if (count > 1 && !(noteWords.test(record[0]!) && !record.slice(1).some(hasValue))) break
    if (!isNote) break
  }
  // Cells to the right of the last header cell belong to no column; the reader refuses them.
  return { header, firstRow, end, width: header.length > 0 ? Math.min(width, named) : width }
}
