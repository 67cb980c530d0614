import type { UnitId } from '../../core/units/unit'
import type { FormatFinding } from './numberFormat'

/** What a column of the table becomes. `year` null: nothing in the table says it, the user is asked. */
export type ColumnTarget =
  | { readonly kind: 'component'; readonly id: string; readonly year: number | null }
  /** A rate of a known indicator, without its counts. */
  | { readonly kind: 'indicator'; readonly id: string; readonly year: number | null }
  /** An indicator of the user's own, as ready values. */
  | { readonly kind: 'new'; readonly id: string; readonly label: string; readonly year: number | null; readonly percent: boolean }
  | { readonly kind: 'ignore'; readonly why: string }

/** One cell that belongs to a unit. */
export interface Entry {
  readonly unit: UnitId
  readonly line: number
  readonly text: string
}

export interface RecognisedColumn {
  /** Unique in the table; overrides of the user refer to it. */
  readonly key: string
  readonly header: string
  readonly target: ColumnTarget
  /** Reference date (ISO) where the header names one. */
  readonly date: string | null
  readonly format: FormatFinding
  readonly entries: readonly Entry[]
  /** Cell of the city's total row. */
  readonly total: { readonly line: number; readonly text: string } | null
}

/** What recogniseTable() found; shown to the user before anything is imported. */
export interface Recognition {
  readonly layout: 'wide' | 'long'
  /** Header of the column the units were found in. */
  readonly unitColumn: string
  readonly columns: readonly RecognisedColumn[]
  readonly units: readonly UnitId[]
  readonly missingUnits: readonly UnitId[]
  /** Labels of rows set aside as totals or subtotals. */
  readonly setAside: readonly { readonly line: number; readonly label: string }[]
  /** Year the title block names, if exactly one. */
  readonly titleYear: number | null
  /** The file itself says that it holds model values. */
  readonly modelMarker: boolean
}
