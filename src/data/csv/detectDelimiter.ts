import { parseNumber } from './parseNumber'

export const delimiters = ['\t', ';', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]

const sampleRecords = 200

/** Fields per record as a CSV parser would cut them: quotes count only at the start of a field. */
const cut = (text: string, delimiter: string): string[][] => {
  const records: string[][] = []
  let fields: string[] = []
  let field = ''
  let quoted = false
  const endRecord = () => {
    fields.push(field)
    if (fields.length > 1 || field.trim() !== '') records.push(fields)
    fields = []
    field = ''
  }
  for (let i = 0; i < text.length && records.length < sampleRecords; i++) {
    const char = text[i]!
    if (quoted) {
      if (char !== '"') field += char
      else if (text[i + 1] === '"') i++
      else quoted = false
    } else if (char === '"' && field.trim() === '') quoted = true
    else if (char === delimiter) {
      fields.push(field)
      field = ''
    } else if (char === '\n') endRecord()
    else field += char
  }
  endRecord()
  return records
}

const isNumeric = (field: string): boolean => /\d/.test(field) && parseNumber(field).kind === 'value'
const isYear = (field: string): boolean => /^\s*(19|20)\d\d\s*$/.test(field)

/**
 * How much like one table the text looks when cut at this delimiter: share of
 * records with the most frequent width, inside the table and in the whole text,
 * halved if its first record is no header and if no cell is a number.
 */
const score = (text: string, delimiter: string): number => {
  const records = cut(text, delimiter)
  const widths = new Map<number, number>()
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const [length, times] of widths) if (times > most || (times === most && length > width)) [width, most] = [length, times]
  if (most === 0) return 0
  const first = records.findIndex((fields) => fields.length === width)
  const last = records.findLastIndex((fields) => fields.length === width)
  const table = records.slice(first, last + 1)
  const filled = table.filter((fields) => fields.length === width && fields.filter((field) => field.trim() !== '').length > 1)
  const header = filled[0]
  const headed = header !== undefined && !header.some((field) => isNumeric(field) && !isYear(field))
  const numeric = filled.slice(1).some((fields) => fields.some(isNumeric))
  return (most / table.length) * (most / records.length) * (headed ? 1 : 0.5) * (numeric ? 1 : 0.5)
}

/**
 * Finds the delimiter of a table in text. General parsers take the decimal
 * comma of small German tables for one, so this looks for the delimiter that
 * gives header and rows the same width; close calls go to tab, semicolon, pipe
 * and only then comma. A first line "sep=;" (Excel) decides.
 * @param text decoded text with line ends "\n"; only the first 200 records count
 * @returns undefined where no delimiter separates anything
 */
export const detectDelimiter = (text: string): Delimiter | undefined => {
  const told = /^sep=(.)\n/i.exec(text)?.[1]
  if (told) return delimiters.find((delimiter) => delimiter === told)
  const sample = text.slice(0, 200_000)
  const scores = delimiters.map((delimiter) => score(sample, delimiter))
  const best = Math.max(...scores)
  return best === 0 ? undefined : delimiters[scores.findIndex((value) => value >= best * 0.9)]
}
