import { isPresent } from '../../indicators/missing'
import { empiricalBayes } from '../../statistics/intervals/empiricalBayes'
import type { IndexResult } from '../indexResult'
import { createCountNoise, type CountNoise } from './countNoise'
import { ascending, fitCurve, type Curve, type CurveLimits } from './curve'
import type { RowFrame } from './variantColumns'

/** One indicator's counts with what a case more changes, in the order of a frame's rows. */
export interface NoisyCounts {
  readonly noise: CountNoise
  /** The value before treatment, in the indicator's own unit; NaN at gaps. */
  readonly values: Float64Array
  /** Positions by ascending value, gaps left out; sorted once for the curves of all variants. */
  readonly order: Uint32Array
  /** Change of that value by one case more in the numerator; 0 where no counts are known and at gaps. */
  readonly steps: Float64Array
}

/** How far smoothing lets a rate count, by its denominator; 1 without smoothing. */
const shrinkage = (smoothing: boolean, reference: IndexResult, term: number): ((base: number) => number) => {
  const { numerator, denominator } = reference.terms[term]!
  if (!smoothing || !numerator || !denominator) return () => 1
  const counts: number[] = []
  const bases: number[] = []
  numerator.forEach((count, row) => {
    const base = denominator[row]!
    if (reference.excluded[row] !== null || !isPresent(count) || !isPresent(base) || base <= 0) return
    counts.push(count)
    bases.push(base)
  })
  const { rate, variance } = empiricalBayes(counts, bases)
  return (base) => (variance > 0 ? variance / (variance + rate / base) : 0)
}

/**
 * Noise of the indicators of a frame; null for an indicator that is a ready value, whose
 * counts are not known. Of a change since a year the present count is noisy, the
 * earlier one is held.
 */
export const noisyCounts = (rows: IndexResult, frame: RowFrame, reference: IndexResult): (NoisyCounts | null)[] =>
  frame.terms.map((term) => {
    const { numerator, denominator, values, smoothed } = rows.terms[term]!
    if (!numerator || !denominator) return null
    const indicator = rows.spec.indicators[term]!
    const per = 'value' in indicator ? 1 : (indicator.per ?? 1)
    const weightOf = shrinkage(rows.spec.smoothing === 'empirical-bayes', reference, term)
    const number = (column: typeof values, row: number, otherwise: number): number => {
      const value = column[row]!
      return isPresent(value) ? value : otherwise
    }
    const counts = frame.rows.map((row) => number(numerator, row, 0))
    const bases = frame.rows.map((row) => number(denominator, row, 0))
    const valuesBefore = Float64Array.from(frame.rows, (row) => number(smoothed ?? values, row, Number.NaN))
    return {
      noise: createCountNoise(counts, bases),
      values: valuesBefore,
      order: ascending(valuesBefore),
      steps: Float64Array.from(bases, (base, position) => (base > 0 && !Number.isNaN(valuesBefore[position]!) ? (per * weightOf(base)) / base : 0)),
    }
  })

/** An indicator's curve from value to summable column in one variant, with the column's own points on it. */
export interface NoisyColumn {
  readonly curve: Curve
  readonly atValue: Float64Array
}

/** Limits of a curve by the points that it goes through. */
const limitsOf = (ys: ArrayLike<number>, order: Uint32Array, bounded: 'both' | 'below' | 'no'): CurveLimits => {
  let least = Infinity
  let most = -Infinity
  for (const i of order) {
    if (ys[i]! < least) least = ys[i]!
    if (ys[i]! > most) most = ys[i]!
  }
  return { least: bounded === 'no' ? -Infinity : least, most: bounded === 'both' ? most : Infinity }
}

const joined = (one: Float64Array, other: Float64Array): Float64Array => {
  const both = new Float64Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** Curves of one variant, fitted to its rows and their reference. */
export const noisyColumn = (counts: NoisyCounts, column: Float64Array, reference: { values: Float64Array; column: Float64Array }, bounded: 'both' | 'below' | 'no'): NoisyColumn => {
  const shared = reference.column === column
  const xs = shared ? counts.values : joined(counts.values, reference.values)
  const ys = shared ? column : joined(column, reference.column)
  const order = shared ? counts.order : ascending(xs)
  const curve = fitCurve(xs, ys, limitsOf(ys, order, bounded), order)
  return { curve, atValue: counts.values.map((value) => (Number.isNaN(value) ? 0 : curve.at(value))) }
}
