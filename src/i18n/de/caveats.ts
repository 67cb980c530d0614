import type { ShownRow } from '../../state/derived/shownTypes'
import { formatNumber } from '../format'

/** What restricts a row's value, in a few words each; empty for most rows. */
export const caveats = (row: Pick<ShownRow, 'unitIds' | 'membersWithout' | 'estimated'>): readonly string[] => [
  ...(row.estimated ? ['geschätzt'] : []),
  ...(row.membersWithout.length > 0 ? [`aus ${formatNumber(row.unitIds.length - row.membersWithout.length)} von ${formatNumber(row.unitIds.length)} Ortsteilen`] : []),
]

/** What restricts the number of people of a row. */
export const peopleCaveat = (row: Pick<ShownRow, 'unitIds' | 'peopleWithout'>): string =>
  row.peopleWithout.length === 0 ? '' : `Menschen nur aus ${formatNumber(row.unitIds.length - row.peopleWithout.length)} von ${formatNumber(row.unitIds.length)} Ortsteilen`

/** What restricts the city's value. */
export const cityCaveats = (units: number, without: number, estimated: boolean): readonly string[] => [
  ...(estimated ? ['geschätzt'] : []),
  ...(without > 0 ? [`aus ${formatNumber(units - without)} von ${formatNumber(units)} Ortsteilen`] : []),
]
