import { formatCsv } from '../files/csv'
import type { ModelRow } from './buildModel'

/** The table `components.csv`. */
export const formatModel = (rows: readonly ModelRow[]): string =>
  formatCsv(
    ['unit', 'component', 'year', 'value', 'status', 'source'],
    rows.map(({ unit, component, year, value, status, source }) => [unit, component, year, value, status, source]),
  )
