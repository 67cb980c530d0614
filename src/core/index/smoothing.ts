import { isPresent, type Value } from '../indicators/missing'
import { empiricalBayes } from '../statistics/intervals/empiricalBayes'
import type { TermRows } from './indexRows'

/** One indicator's smoothing, fitted to reference rows and applicable to other ones. */
export type Smoother = (rows: TermRows) => readonly Value[]

type Counts = NonNullable<TermRows['counts']>[number]

const usable = ({ numerator, denominator }: Counts, row: number): boolean => {
  const base = denominator[row]!
  return isPresent(numerator[row]!) && isPresent(base) && base > 0
}

/** Smoothed rate per row; where a row has no rate of its own it keeps its missing value. */
const smoothCounts = (reference: Counts, rated: Uint8Array): ((counts: Counts, row: number) => number) => {
  const rows = [...rated.keys()].filter((row) => rated[row] === 1 && usable(reference, row))
  const { rate, variance } = empiricalBayes(rows.map((row) => reference.numerator[row] as number), rows.map((row) => reference.denominator[row] as number))
  return ({ numerator, denominator, per }, row) => {
    const base = denominator[row] as number
    const weight = variance > 0 ? variance / (variance + rate / base) : 0
    return per * ((weight * (numerator[row] as number)) / base + (1 - weight) * rate)
  }
}

/**
 * Empirical Bayes smoothing of one indicator (Marshall 1991, see
 * empiricalBayes): rate and variance come from the rated reference rows and are
 * applied to any rows, so that a zone of one unit is smoothed like that unit.
 * A change since a year is the difference of two smoothed rates. Null for
 * ready values, whose counts are not known. Counts must not be negative (see checkSmoothing).
 */
export const fitSmoother = (reference: TermRows, rated: Uint8Array): Smoother | null => {
  if (reference.counts === undefined) return null
  const [now, then] = reference.counts.map((counts) => smoothCounts(counts, rated))
  return ({ values, counts = [] }) =>
    values.map((value, row) => {
      if (!isPresent(value)) return value
      return now!(counts[0]!, row) - (then === undefined ? 0 : then(counts[1]!, row))
    })
}
