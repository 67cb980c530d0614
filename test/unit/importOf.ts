import { buildImport, type ImportChoices, type ImportedTable } from '../../src/data/csv/buildImport'
import { readTable } from '../../src/data/csv/readTable'
import { recogniseTable } from '../../src/data/csv/recogniseTable'
import type { DataPackage } from '../../src/data/dataPackage'

/** A table as a user would load it: read, recognised and built from its text; throws where it is refused. */
export const importOf = (text: string, onto: DataPackage, choices: Partial<ImportChoices> = {}): ImportedTable => {
  const raw = readTable(new TextEncoder().encode(text), 'tabelle.csv')
  if (!raw.ok) throw new Error(raw.problems[0]!.sentence)
  const recognition = recogniseTable(raw.value, onto)
  if (!recognition.ok) throw new Error(recognition.problems[0]!.sentence)
  const result = buildImport(raw.value, recognition.value, { status: 'amtlich', sourceTitle: 'Statistikstelle', year: null, now: new Date('2026-11-21T12:00:00Z'), ...choices }, onto, recognition.warnings)
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(' '))
  return result.value
}

/** A table with one row per unit: headings, and a cell by unit and heading. */
export const tableText = (data: DataPackage, headings: readonly string[], cell: (unit: number, heading: number) => string | number): string =>
  [['Nr', ...headings], ...data.units.map(({ id }, unit) => [id, ...headings.map((_, heading) => String(cell(unit, heading)))])].map((row) => `${row.join(';')}\n`).join('')
