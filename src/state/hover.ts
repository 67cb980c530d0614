import { createStore } from 'zustand/vanilla'
import type { UnitId } from '../core/units/unit'

/** What the pointer or the keyboard focus is over, in any view; everything linked follows it. */
export interface Hover {
  readonly kind: 'unit' | 'zone'
  readonly id: string
  readonly unitIds: readonly UnitId[]
  /** Pointer position in the page, for the tooltip; null when it came from a list. */
  readonly point: { readonly x: number; readonly y: number } | null
}

/** Kept apart from the app's store: it changes with every pointer move and belongs in no address and no history. */
export const hoverStore = createStore<{ hover: Hover | null }>(() => ({ hover: null }))

export const setHover = (hover: Hover | null): void => {
  if (hover === null && hoverStore.getState().hover === null) return
  hoverStore.setState({ hover })
}

/**
 * The pointer has left a map. Browsers tell that after they have told that it is
 * over something else, so a hover that came from a list stays.
 */
export const leaveMap = (): void => {
  if (hoverStore.getState().hover?.point !== null) setHover(null)
}
