import type { Table } from '../indicators/table'

/** What a recipe may need beside the table it is computed on. */
export interface IndexOptions {
  /** Tables of other years with the same column names, for `since` and `referenceYear`. */
  readonly years?: ReadonlyMap<number, Table>
}
