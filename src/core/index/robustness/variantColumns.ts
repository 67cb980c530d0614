import { isPresent, type Value } from '../../indicators/missing'
import { isGeometric, type AggregatePlan, type SummableColumns } from './aggregatePlan'
import type { IndexResult } from '../indexResult'

/** The rated rows of an index and their indicators of weight, in an order of our own. */
export interface RowFrame {
  /** Row numbers in the result, by ascending id, so that the order of a table decides nothing. */
  readonly rows: readonly number[]
  /** Positions of the indicators that weigh. */
  readonly terms: readonly number[]
  readonly gaps: SummableColumns['gaps']
}

export const frameOf = ({ ids, rank, terms }: IndexResult, kept: readonly number[]): RowFrame => {
  const rows = rank.flatMap((value, row) => (value === null ? [] : [row])).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))
  return {
    rows,
    terms: kept,
    gaps: rows.flatMap((row, position) => {
      const has = kept.map((term) => isPresent(terms[term]!.normalised[row]!))
      return has.every(Boolean) ? [] : [{ row: position, has }]
    }),
  }
}

/** Whether another result has its gaps where the frame has them; else the two cannot be compared. */
export const fitsFrame = ({ terms }: IndexResult, frame: RowFrame): boolean => {
  const gapOf = new Map(frame.gaps.map(({ row, has }) => [row, has]))
  return frame.terms.every((term, i) => frame.rows.every((row, position) => isPresent(terms[term]!.normalised[row]!) === (gapOf.get(position)?.[i] ?? true)))
}

const numbersOf = (values: readonly Value[], rows: readonly number[]): Float64Array =>
  Float64Array.from(rows, (row) => {
    const value = values[row]!
    return isPresent(value) ? value : Number.NaN
  })

/** Range to map to 1 … 100, or null where nothing needs mapping. */
const mapping = (rows: Float64Array, reference: Float64Array): { min: number; range: number } | null => {
  let min = Infinity
  let max = -Infinity
  let least = Infinity
  for (const value of reference) {
    if (value < min) min = value
    if (value > max) max = value
  }
  for (const value of rows) if (value < least) least = value
  return Math.min(min, least) > 0 ? null : { min, range: max - min }
}

/**
 * Normalised columns of rows and of their reference, made summable.
 *
 * A geometric mean knows no values at or below 0: an indicator that has some is mapped to
 * 1 … 100 over the reference (min-max, as the OECD/JRC handbook 2008 and COINr prepare a geometric
 * mean); rows beyond the reference's low end count as 1. Indicators that are positive throughout stay as they
 * are, since the geometric mean does not see their scale. Gaps become 0.
 */
export const summableColumns = (plan: AggregatePlan, rows: IndexResult, frame: RowFrame, reference: IndexResult, referenceFrame: RowFrame): { rows: Float64Array[]; reference: Float64Array[] } => {
  const shared = rows === reference
  const made = frame.terms.map((term) => {
    const own = numbersOf(rows.terms[term]!.normalised, frame.rows)
    const base = shared ? own : numbersOf(reference.terms[term]!.normalised, referenceFrame.rows)
    const map = isGeometric(plan) ? mapping(own, base) : null
    const logs = plan.inner === 'geometric'
    const prepare = (value: number): number => {
      if (Number.isNaN(value)) return 0
      const positive = map === null ? value : Math.max(1, 1 + (map.range > 0 ? (99 * (value - map.min)) / map.range : 0))
      return logs ? Math.log(positive) : positive
    }
    const prepared = own.map(prepare)
    return { rows: prepared, reference: shared ? prepared : base.map(prepare) }
  })
  return { rows: made.map((column) => column.rows), reference: made.map((column) => column.reference) }
}
