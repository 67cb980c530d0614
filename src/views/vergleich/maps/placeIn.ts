import type { UnitId } from '../../../core/units/unit'
import { formatValue } from '../../../i18n/format'
import type { AppState } from '../../../state/appState'
import { shownAt } from '../../../state/derived/shown'
import { numbersAt } from './numbers'
import type { Panel } from './panels'

/** "2 City, 45,3": the room of a unit with its number on the maps and its value; null where it has none. */
export const placeIn = (state: AppState, { zoning }: Panel, unit: UnitId): string | null => {
  const shown = shownAt(state, zoning)
  const row = shown.rowOfUnit.get(unit)
  if (row === undefined) return null
  const number = numbersAt(state, zoning).get(row.id) ?? row.number
  return `${number ?? ''} ${row.name}, ${formatValue(row.value, shown.decimals, shown.unit)}`.trim()
}
