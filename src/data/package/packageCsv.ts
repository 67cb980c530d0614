import { dsvFormat } from 'd3-dsv'
import { fileText, type PackageFiles, type ProblemList } from './packageFiles'

/** Rows of one CSV file of the package; row numbers as a spreadsheet counts them. */
export interface CsvRows {
  readonly file: string
  readonly rows: readonly (readonly string[])[]
  /** Row number of rows[index]. */
  readonly rowNumber: (index: number) => number
  /** Position of a column; -1 for an optional one that is not there. */
  readonly column: (name: string) => number
}

const comma = dsvFormat(',')
const semicolon = dsvFormat(';')

/**
 * Reads one CSV file of a package: comma separated, or semicolon separated as
 * German spreadsheets save it. Blank rows at the end are passed over.
 * @returns undefined, with an error in the list, where the file or a required column is missing
 */
export const packageCsv = (files: PackageFiles, file: string, required: readonly string[], problems: ProblemList): CsvRows | undefined => {
  const text = fileText(files, file, problems)
  if (text === undefined) return undefined
  const end = text.indexOf('\n')
  const headerLine = end < 0 ? text : text.slice(0, end)
  const [header = [], ...rows] = (headerLine.includes(';') && !headerLine.includes(',') ? semicolon : comma).parseRows(text)
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell === '')) rows.pop()
  const absent = required.filter((name) => !header.includes(name))
  for (const column of absent) {
    problems.error('missing-column', { file, row: 1, column }, `In „${file}“ fehlt die Spalte „${column}“.`, `Ergänzen Sie die Spalte; gebraucht werden: ${required.join(', ')}.`)
  }
  if (absent.length > 0) return undefined
  return { file, rows, rowNumber: (index) => index + 2, column: (name) => header.indexOf(name) }
}
