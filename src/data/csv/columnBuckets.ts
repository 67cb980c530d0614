import type { Problem } from '../../core/result'
import type { MatchedRows } from './matchRows'
import type { RawRow, RawTable } from './rawTable'
import type { TableLayout } from './tableLayout'
import { yearIn } from './yearIn'

/** One future series: the cells of one value column, for one component and year where the table mixes them. */
export interface Bucket {
  readonly key: string
  readonly header: string
  readonly column: number
  readonly year: number | null
  readonly rows: { readonly unit: string; readonly row: RawRow }[]
  total: RawRow | null
}

/**
 * Splits value columns by component and year columns, so that
 * every bucket has one value per unit. Buckets without a row of a unit are left out.
 */
export const bucketsOf = (raw: RawTable, layout: TableLayout, matched: MatchedRows): Bucket[] => {
  const isLong = layout.component !== undefined && layout.value !== undefined
  const parts = new Set([layout.name, layout.number, layout.year, layout.component, layout.status])
  const columns = isLong ? [layout.value!] : raw.header.map((_, column) => column).filter((column) => !parts.has(column))
  const buckets = new Map<string, Bucket>()
  const bucketFor = (column: number, row: RawRow): Bucket => {
    const header = isLong ? row.cells[layout.component!]! : raw.header[column]!
    const year = layout.year === undefined ? null : (yearIn(row.cells[layout.year]!)?.year ?? null)
    const key = `${column}|${isLong ? header : ''}|${year ?? ''}`
    const bucket = buckets.get(key) ?? { key, header, column, year, rows: [], total: null }
    buckets.set(key, bucket)
    return bucket
  }
  for (const column of columns) {
    for (const { unit, row } of matched.units) bucketFor(column, row).rows.push({ unit, row })
    for (const row of matched.totals) {
      const bucket = bucketFor(column, row)
      bucket.total ??= row
    }
  }
  return [...buckets.values()].filter(({ rows }) => rows.length > 0)
}

/** One error per pair of rows that name the same unit for the same component and year. */
export const duplicateProblems = (raw: RawTable, layout: TableLayout, buckets: readonly Bucket[], names: ReadonlyMap<string, string>): Problem[] => {
  const reported = new Set<string>()
  const problems: Problem[] = []
  for (const { rows } of buckets) {
    const first = new Map<string, number>()
    for (const { unit, row } of rows) {
      const earlier = first.get(unit)
      if (earlier === undefined) first.set(unit, row.line)
      else if (!reported.has(`${earlier}-${row.line}`)) {
        reported.add(`${earlier}-${row.line}`)
        const column = layout.name ?? layout.number ?? 0
        problems.push({
          code: 'duplicate-unit',
          severity: 'error',
          place: { file: raw.fileName, row: row.line, column: raw.header[column]!, value: row.cells[column]! },
          sentence: `${names.get(unit) ?? unit} (${unit}) steht in den Zeilen ${earlier} und ${row.line}.`,
          wayOut: 'Jeder Ortsteil darf nur einmal vorkommen: Löschen Sie eine der Zeilen oder berichtigen Sie den Namen.',
        })
      }
    }
  }
  return problems
}
