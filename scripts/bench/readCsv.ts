import { dsvFormat } from 'd3-dsv'
import Papa from 'papaparse'
import { tableFormats } from '../../src/data/csv/numberFormat'
import { parseNumber } from '../../src/data/csv/parseNumber'
import { readTable } from '../../src/data/csv/readTable'
import { median } from './measure'
import { seededRandom } from './random'
import { report } from './report'

const columns = 42

/** A table as an office saves it: semicolons, decimal commas, dots for thousands, some table signs. */
const makeCsv = (): Uint8Array => {
  const random = seededRandom(42)
  const header = ['Ortsteil', ...Array.from({ length: columns - 1 }, (_, i) => `Merkmal ${i + 1}`)]
  const rows = Array.from({ length: 53 }, (_, row) => [
    `Ortsteil ${row + 1}`,
    ...Array.from({ length: columns - 1 }, (_, i) => (random() < 0.02 ? '.' : (random() * 20000).toLocaleString('de-DE', { maximumFractionDigits: i % 3 }))),
  ])
  return new TextEncoder().encode([header, ...rows].map((cells) => cells.join(';')).join('\r\n'))
}

/** German number by the shortest way that knows the delimiter and the format beforehand. */
const plainNumber = (text: string): number | null => {
  const value = Number(text.replaceAll('.', '').replace(',', '.'))
  return Number.isNaN(value) ? null : value
}

/**
 * A table of 53 rows and 42 columns to numbers. Ours recognises encoding,
 * delimiter, header, number format and table signs; the rivals are told the delimiter and the
 * format, decode UTF-8 and convert every cell.
 */
export const benchCsv = (): string => {
  const bytes = makeCsv()
  const text = (): string => new TextDecoder().decode(bytes)
  const ours = () => {
    const read = readTable(bytes, 'bench.csv')
    if (!read.ok) throw new Error('The made-up table must be readable')
    const formats = tableFormats(read.value)
    return read.value.rows.map((row) => row.cells.slice(1).map((cell, i) => parseNumber(cell, formats[i + 1]!.format)))
  }
  const papa = () => Papa.parse<string[]>(text(), { delimiter: ';' }).data.slice(1).map((cells) => cells.slice(1).map(plainNumber))
  const d3 = () => dsvFormat(';').parseRows(text()).slice(1).map((cells) => cells.slice(1).map(plainNumber))
  return report(`CSV of 53 rows and ${columns} columns, from bytes to numbers`, [
    { name: 'readTable and parseNumber (recognising everything)', milliseconds: median(ours, 100) },
    { name: 'PapaParse, told the delimiter, numbers by hand', milliseconds: median(papa, 100) },
    { name: 'd3-dsv, told the delimiter, numbers by hand', milliseconds: median(d3, 100) },
  ])
}
