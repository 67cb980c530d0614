import type { IndexSpec } from './indexSpec'
import type { Normaliser } from './normaliser'
import { emptyColumn, type NumberColumn } from './numberColumn'

/**
 * Normalised columns of the rated rows, one per treated indicator. Under the missing
 * rule `mean` a gap takes the reference mean of its indicator; otherwise it
 * stays a gap.
 */
export const normaliseRows = (spec: IndexSpec, columns: readonly NumberColumn[], rated: Uint8Array, normalisers: readonly Normaliser[]): NumberColumn[] =>
  columns.map((column, i) => {
    const normaliser = normalisers[i]!
    const normalised = emptyColumn(rated.length)
    const imputed = spec.missing === 'mean' && normaliser.reference.n > 0 ? normaliser.of(normaliser.reference.mean) : undefined
    for (let row = 0; row < rated.length; row++) {
      if (rated[row] === 0) continue
      const value = column.present[row] === 1 ? normaliser.of(column.numbers[row]!) : imputed
      // A constant indicator of weight 0 has no z value; it is shown as a gap.
      if (value === undefined || !Number.isFinite(value)) continue
      normalised.numbers[row] = value
      normalised.present[row] = 1
    }
    return normalised
  })
