import type { Value } from '../indicators/missing'
import type { TermRows } from './indexRows'
import { emptyColumn, toNumberColumn, toValues, type NumberColumn } from './numberColumn'
import type { Smoother } from './smoothing'
import type { FittedTreatment } from './treatment'

/** One indicator before it is normalised, step by step. */
export interface TreatedTerm {
  readonly smoothed?: readonly Value[]
  /** What is normalised. */
  readonly column: NumberColumn
  readonly treated: readonly Value[]
  /** Rows whose value the treatment drew in. */
  readonly changed: readonly number[]
}

/** Rates after smoothing: values for the reader, numbers for the steps that follow. */
export const smoothTerm = (rows: TermRows, smoother: Smoother | null): Pick<TreatedTerm, 'smoothed' | 'column'> => {
  if (smoother === null) return { column: rows.column }
  const smoothed = smoother(rows)
  return { smoothed, column: toNumberColumn(smoothed) }
}

/** Smoothed rates after the treatment of outliers. Arrays are shared with the step before where nothing changes. */
export const treatTerm = (rows: TermRows, { smoothed, column }: Pick<TreatedTerm, 'smoothed' | 'column'>, { kind, of }: FittedTreatment): TreatedTerm => {
  const before = smoothed ?? rows.values
  const kept = smoothed === undefined ? {} : { smoothed }
  if (kind === 'none') return { ...kept, column, treated: before, changed: [] }
  const treated = emptyColumn(before.length)
  const changed: number[] = []
  for (let row = 0; row < before.length; row++) {
    if (column.present[row] === 0) continue
    treated.numbers[row] = of(column.numbers[row]!)
    treated.present[row] = 1
    if (kind === 'winsorise' && treated.numbers[row] !== column.numbers[row]) changed.push(row)
  }
  return { ...kept, column: treated, treated: toValues(treated, (row) => before[row]!), changed }
}
