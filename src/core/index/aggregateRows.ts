import type { Aggregation } from './indexSpec'
import { emptyColumn, type NumberColumn } from './numberColumn'

/**
 * Weighted aggregate of the normalised indicators per rated row (OECD/JRC 2008,
 * step 6): `mean` Σwx / Σw, `sum` Σwx, `geometric` exp(Σ w ln x / Σw).
 *
 * A gap (missing rule `available`) leaves the row to its other indicators, whose
 * weights are scaled up to the whole; under `sum` too, so that rows with and
 * without gaps stay comparable. The geometric mean wants values above 0: a
 * value at or below gives a gap, which checkGeometric reports beforehand.
 */
export const aggregateRows = (method: Aggregation, columns: readonly NumberColumn[], weights: readonly number[], rated: Uint8Array): NumberColumn => {
  const aggregate = emptyColumn(rated.length)
  const sums = aggregate.numbers
  const weightOfRow = new Float64Array(rated.length)
  const whole = weights.reduce((total, weight) => total + weight, 0)
  columns.forEach(({ numbers, present }, i) => {
    const weight = weights[i]!
    if (weight === 0) return
    for (let row = 0; row < rated.length; row++) {
      if (present[row] === 0) continue
      sums[row]! += weight * (method === 'geometric' ? Math.log(numbers[row]!) : numbers[row]!)
      weightOfRow[row]! += weight
    }
  })
  for (let row = 0; row < rated.length; row++) {
    if (rated[row] === 0 || weightOfRow[row] === 0) continue
    const mean = sums[row]! / weightOfRow[row]!
    // Without gaps the plain sum is kept as it is, free of a division and its rounding.
    if (method === 'sum') sums[row] = weightOfRow[row] === whole ? sums[row]! : mean * whole
    else sums[row] = method === 'geometric' ? Math.exp(mean) : mean
    aggregate.present[row] = Number.isFinite(sums[row]) ? 1 : 0
  }
  return aggregate
}
