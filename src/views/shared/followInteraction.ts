import type { Interaction } from '../../map/interaction'
import { createLive, type Live } from '../../map/live'
import type { UnitId } from '../../core/units/unit'
import type { AppState } from '../../state/appState'
import { zoneMembersOf } from '../../state/derived/rows'
import { zoningById } from '../../state/derived/shown'
import { hoverStore } from '../../state/hover'
import type { AppStore } from '../../state/store'

const none: ReadonlySet<UnitId> = new Set()

const selectedUnits = (state: AppState): ReadonlySet<UnitId> => {
  const { selection } = state
  if (selection === null) return none
  if (selection.kind === 'unit') return new Set([selection.id])
  const zoning = zoningById(state, state.level)
  return zoning === null ? none : new Set(zoneMembersOf(state.data, zoning).get(selection.id) ?? [])
}

/** Hovered and selected units, the same for every map on the page. Ends with the returned function. */
export const followInteraction = (store: AppStore): { live: Live<Interaction>; stop: () => void } => {
  const now = (): Interaction => ({ hovered: new Set(hoverStore.getState().hover?.unitIds ?? []), selected: selectedUnits(store.getState()) })
  const live = createLive(now())
  const stopHover = hoverStore.subscribe(() => {
    live.set({ ...live.get(), hovered: new Set(hoverStore.getState().hover?.unitIds ?? []) })
  })
  const stopStore = store.subscribe((state, before) => {
    if (state.selection !== before.selection || state.level !== before.level || state.data !== before.data) live.set({ ...live.get(), selected: selectedUnits(state) })
  })
  return {
    live,
    stop: () => {
      stopHover()
      stopStore()
    },
  }
}
