import type { Table } from '../indicators/table'
import type { IndexOptions } from './indexOptions'
import type { IndexSpec } from './indexSpec'

/** The table an index is fitted to: the reference year's where the recipe names one, else its own. Checked beforehand by checkYears. */
export const referenceTableOf = (spec: IndexSpec, table: Table, options: IndexOptions): Table => {
  if (spec.referenceYear === undefined) return table
  const reference = options.years?.get(spec.referenceYear)
  if (reference === undefined) throw new RangeError(`No table of the year ${spec.referenceYear}`)
  return reference
}
