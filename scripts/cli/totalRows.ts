import type { RawRow } from '../../src/data/csv/readTable'

const totalWord = /(^|[\s(:–-])(gesamt|insgesamt|zusammen|summe|total|gesamtstadt|gesamtergebnis|stadtdurchschnitt|durchschnitt|mittelwert|σ)($|[\s):–-])/iu
const cityWord = /^(stadt|landeshauptstadt|kreis|landkreis|gemeinde|stadtgebiet)\b/iu

/** Numeric columns in which the last row is the sum of all rows above it. */
const summedColumns = (rows: readonly RawRow[], numberAt: (row: RawRow, column: number) => number | null): number => {
  const last = rows.at(-1)!
  let found = 0
  for (let column = 1; column < last.cells.length; column++) {
    const total = numberAt(last, column)
    if (total === null || total === 0) continue
    const parts = rows.slice(0, -1).map((row) => numberAt(row, column) ?? 0)
    if (Math.abs(parts.reduce((sum, value) => sum + value, 0) - total) < 1e-6 * Math.abs(total)) found++
  }
  return found
}

/** Whether a row is labelled unlike all the others: without id, or with a word where the others have numbers. */
const labelledApart = (row: RawRow, others: readonly RawRow[]): boolean => {
  const isNumber = (text: string): boolean => /^\d+$/.test(text)
  const id = row.cells[0] ?? ''
  return id === '' || (!isNumber(id) && others.every((other) => isNumber(other.cells[0] ?? '')))
}

/**
 * Rows that hold totals or means, not areas: named so in one of the first three
 * cells („Erfurt gesamt“, „Summe“), or a last row that sums up the rows above and
 * is labelled apart or with a city; with an inconspicuous label only where three
 * columns sum up, because dropping an area would be worse than keeping a total.
 */
export const totalRows = (rows: readonly RawRow[], numberAt: (row: RawRow, column: number) => number | null): Set<RawRow> => {
  const totals = new Set(rows.filter((row) => row.cells.slice(0, 3).some((cell) => totalWord.test(cell))))
  const rest = rows.filter((row) => !totals.has(row))
  const last = rest.at(-1)
  if (last === undefined || rest.length < 4) return totals
  const apart = labelledApart(last, rest.slice(0, -1)) || last.cells.slice(0, 2).some((cell) => cityWord.test(cell))
  if (summedColumns(rest, numberAt) >= (apart ? 1 : 3)) totals.add(last)
  return totals
}
