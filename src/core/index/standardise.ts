import type { Moments } from './indexResult'
import { emptyColumn, type NumberColumn } from './numberColumn'

/** The aggregate standardised on the reference (z with its moments), or as it is where the recipe does not standardise. */
export const standardise = (aggregate: NumberColumn, { mean, sd }: Moments, wanted: boolean): NumberColumn => {
  if (!wanted) return aggregate
  const index = emptyColumn(aggregate.numbers.length)
  for (let row = 0; row < index.numbers.length; row++) {
    if (aggregate.present[row] === 0) continue
    index.numbers[row] = (aggregate.numbers[row]! - mean) / sd
    index.present[row] = 1
  }
  return index
}
