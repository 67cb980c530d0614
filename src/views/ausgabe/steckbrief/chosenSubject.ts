import type { AppState } from '../../../state/appState'
import { unitsLevel } from '../../../state/appState'
import { zoningById } from '../../../state/derived/shown'
import type { ProfileSubject } from '../../../state/profile/subject'

/** What the sheet is about: the selection of the app, so that it goes with the address and from view to view; the city where nothing is selected. */
export const chosenSubject = (state: Pick<AppState, 'data' | 'variants' | 'selection' | 'level'>): ProfileSubject => {
  const { selection, level } = state
  if (selection === null) return { kind: 'city' }
  if (selection.kind === 'unit') return { kind: 'unit', id: selection.id }
  return level === unitsLevel ? { kind: 'city' } : { kind: 'zone', zoning: level, id: selection.id }
}

/** The zoning whose zones are offered: the one shown, else the first of the comparison. */
export const offeredZoning = (state: Pick<AppState, 'data' | 'variants' | 'level' | 'zoningA'>): string => {
  if (state.level !== unitsLevel && zoningById(state, state.level) !== null) return state.level
  return zoningById(state, state.zoningA) === null ? (state.data.zonings[0]?.id ?? state.variants[0]?.id ?? '') : state.zoningA
}
