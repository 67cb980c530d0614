import { valueComponent, type Indicator } from '../../core/indicators/indicator'
import type { IndexTerm } from '../../core/index/indexSpec'
import type { DataPackage } from '../../data/dataPackage'
import { seriesKey } from '../../data/dataPackage'
import { areaColumn } from './yearTable'

const has = (data: DataPackage, component: string, year: number): boolean => component === areaColumn || data.series.has(seriesKey(component, year))

/**
 * How an indicator is computed in one year: from ready values where a table
 * brought them, else from counts. Null where the year has neither.
 */
export const indicatorTerm = (indicator: Indicator, data: DataPackage, year: number): IndexTerm | null => {
  // A context indicator never enters an index; the sign only orders its ranking.
  const direction = indicator.direction === 0 ? 1 : indicator.direction
  const ready = valueComponent(indicator.id)
  if (has(data, ready, year)) return { id: indicator.id, direction, value: ready }
  if ('value' in indicator) return has(data, indicator.value, year) ? { id: indicator.id, direction, value: indicator.value } : null
  const { numerator, denominator, per } = indicator
  return has(data, numerator, year) && has(data, denominator, year) ? { id: indicator.id, direction, numerator, denominator, per } : null
}

/** Components a term reads. */
export const termComponents = (term: IndexTerm): readonly string[] => ('value' in term ? [term.value] : [term.numerator, term.denominator])
