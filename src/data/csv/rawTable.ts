import type { Problem } from '../../core/result'

export interface RawRow {
  /** Row as a spreadsheet counts it, from 1. */
  readonly line: number
  /** As many trimmed cells as the header has. */
  readonly cells: string[]
}

/** A table as the file has it: text only, nothing interpreted. */
export interface RawTable {
  readonly fileName: string
  readonly header: string[]
  /** Row of the (last) header line; 0 where the file has none. */
  readonly headerLine: number
  readonly rows: RawRow[]
  readonly delimiter: string
  readonly encoding: string
  /** Lines above the header. */
  readonly titleLines: string[]
  /** Lines below the table. */
  readonly notes: string[]
  /** Warnings met while reading. */
  readonly problems: Problem[]
}
