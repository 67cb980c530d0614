import type { Indicator } from '../../core/indicators/indicator'
import type { Value } from '../../core/indicators/missing'
import type { Status } from '../../core/indicators/provenance'
import type { Problem } from '../../core/result'
import type { UnitId } from '../../core/units/unit'
import { checksum } from './checksum'

export interface ImportedSeries {
  readonly component: string
  readonly year: number
  /** Reference date (ISO) where the table names one. */
  readonly date: string | null
  /** Column of the file it came from. */
  readonly header: string
  readonly values: Readonly<Record<UnitId, Value>>
}

/** A table the user has loaded, as plain JSON: kept in IndexedDB and in project files, laid over a package by applyImport(). */
export interface ImportedTable {
  readonly version: 1
  /** Also the id of its source in the resulting package. */
  readonly id: string
  readonly fileName: string
  /** ISO time. */
  readonly importedAt: string
  readonly status: Status
  readonly sourceTitle: string
  readonly series: readonly ImportedSeries[]
  readonly newIndicators: readonly Indicator[]
  readonly checksum: string
  /** Warnings and infos of the import, for the report. */
  readonly problems: readonly Problem[]
}

/** Prefix of every import's id; tells imported sources from those of the package. */
export const importPrefix = 'import-'

/** Checksum over everything that decides what is shown. */
export const importChecksum = (table: Pick<ImportedTable, 'status' | 'sourceTitle' | 'series' | 'newIndicators'>): string =>
  checksum(JSON.stringify([table.status, table.sourceTitle, table.series, table.newIndicators]))

/** True for stored JSON that still is the table it was: known version, unchanged content. */
export const isIntactImport = (stored: unknown): stored is ImportedTable => {
  if (typeof stored !== 'object' || stored === null) return false
  const table = stored as Partial<ImportedTable>
  return table.version === 1 && Array.isArray(table.series) && Array.isArray(table.newIndicators) && Array.isArray(table.problems) && table.checksum === importChecksum(table as ImportedTable)
}
