import type { UnitId } from '../../core/units/unit'
import type { Interaction } from '../../map/interaction'
import type { Live } from '../../map/live'
import type { AppState } from '../../state/appState'
import { zoneMembersOf } from '../../state/derived/rows'
import { zoningById } from '../../state/derived/shown'
import { hoverStore, type Hover } from '../../state/hover'
import { memoise } from '../../state/memoise'
import type { AppStore } from '../../state/store'

const none: ReadonlySet<UnitId> = new Set()

const selectedUnits = memoise((data: AppState['data'], variants: AppState['variants'], level: string, selection: AppState['selection']): ReadonlySet<UnitId> => {
  if (selection === null) return none
  if (selection.kind === 'unit') return new Set([selection.id])
  const zoning = zoningById({ data, variants }, level)
  return zoning === null ? none : new Set(zoneMembersOf(data, zoning).get(selection.id) ?? [])
})

const combined = memoise((hover: Hover | null, selected: ReadonlySet<UnitId>): Interaction => ({ hovered: hover === null ? none : new Set(hover.unitIds), selected }))

/** Hovered and selected units, the same for every map on the page; follows both stores only while somebody listens. */
export const interactionOf = (store: AppStore): Live<Interaction> => {
  const now = (): Interaction => {
    const { data, variants, level, selection } = store.getState()
    return combined(hoverStore.getState().hover, selectedUnits(data, variants, level, selection))
  }
  return {
    get: now,
    subscribe: (listener) => {
      let last = now()
      const tell = (): void => {
        const next = now()
        if (next === last) return
        last = next
        listener()
      }
      const ends = [hoverStore.subscribe(tell), store.subscribe(tell)]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}
