/** Rows of a table or lines of a paragraph: what may be parted between two pages. Heights in millimetres. */
export interface FlowRows {
  /** Stands above every part: caption and head of a table. */
  readonly head: number
  readonly heights: readonly number[]
  /** Stands below the last row only: sources of a table. */
  readonly foot: number
  /** At least this many rows stay together at either side of a break. */
  readonly least: number
  /** Goes to the next page as a whole rather than being parted, as long as one page holds it. */
  readonly together: boolean
}

/** One block of a text that flows over pages. Heights in millimetres, without the space above. */
export interface FlowItem {
  readonly id: string
  /** Height as a whole; for an item of rows the sum of its parts. */
  readonly height: number
  /** Space above; none at the top of a page. */
  readonly gap: number
  /** Never the last on a page: a heading. */
  readonly keepWithNext?: boolean
  /** Begins a page. */
  readonly breakBefore?: boolean
  /** Absent for what is never parted. */
  readonly rows?: FlowRows
}

/** An item, or some rows of it, on a page. */
export interface Piece {
  readonly id: string
  /** First row and the one after the last; 0 and 0 for what has no rows. */
  readonly from: number
  readonly to: number
  /** True for the last part of an item, and for what is not parted. */
  readonly isLast: boolean
  /** Space above on this page. */
  readonly gap: number
  /** Height on this page, scaled. */
  readonly height: number
  /** Below 1 only for what is taller than a page and cannot be parted. */
  readonly scale: number
}

export type Page = readonly Piece[]

/** Height of an item of these rows as a whole. */
export const heightOfRows = ({ head, heights, foot }: Pick<FlowRows, 'head' | 'heights' | 'foot'>): number => head + foot + heights.reduce((sum, height) => sum + height, 0)
