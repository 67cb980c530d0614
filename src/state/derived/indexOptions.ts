import type { IndexOptions } from '../../core/index/indexOptions'
import type { IndexSpec } from '../../core/index/indexSpec'
import type { DataPackage } from '../../data/dataPackage'
import { yearTable } from './yearTable'

/** Tables of the other years a recipe asks for: the years changes are counted from, and the fixed reference year. Undefined where it asks for none. */
export const indexOptions = (data: DataPackage, spec: IndexSpec): IndexOptions | undefined => {
  const years = new Set([...spec.indicators.flatMap((term) => (term.since === undefined ? [] : [term.since])), ...(spec.referenceYear === undefined ? [] : [spec.referenceYear])])
  // A year the data do not have is left out: the core says so at the indicator.
  return years.size === 0 ? undefined : { years: new Map([...years].filter((year) => data.years.includes(year)).map((year) => [year, yearTable(data, year)])) }
}
