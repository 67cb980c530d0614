import { create } from 'zustand'
import type { ZoneMatch } from '../../core/zoning/matchZones'
import type { Zoning } from '../../core/zoning/zoning'
import { maxOthers, type AppState } from '../../state/appState'
import { zoningById } from '../../state/derived/shown'
import { useApp } from '../AppContext'

/** Pairs of rooms fixed by hand, by the two zonings they belong to; kept while the page is open. */
interface FixedPairs {
  readonly pairs: ReadonlyMap<string, readonly ZoneMatch[]>
}

const none: readonly ZoneMatch[] = []
const keyOf = (a: Zoning, b: Zoning): string => `${a.id} ${b.id}`

export const useFixedPairs = create<FixedPairs>()(() => ({ pairs: new Map() }))

export const fixedPairsOf = (a: Zoning, b: Zoning): readonly ZoneMatch[] => useFixedPairs.getState().pairs.get(keyOf(a, b)) ?? none

export const setFixedPairs = (a: Zoning, b: Zoning, pairs: readonly ZoneMatch[]): void => {
  useFixedPairs.setState((state) => ({ pairs: new Map([...state.pairs, [keyOf(a, b), pairs]]) }))
}

let last: readonly Zoning[] = []

/** A, B and the others, each once, in that order; those that no longer exist are left out. The same zonings give the identical list. */
export const comparedZonings = (state: Pick<AppState, 'data' | 'variants' | 'zoningA' | 'zoningB' | 'others'>): readonly Zoning[] => {
  const found = [state.zoningA, state.zoningB, ...state.others.slice(0, maxOthers)].flatMap((id) => zoningById(state, id) ?? [])
  const next = [...new Map(found.map((zoning) => [zoning.id, zoning])).values()]
  if (next.length !== last.length || next.some((zoning, i) => zoning !== last[i])) last = next
  return last
}

/** The two zonings side by side and all that are compared. */
export const useCompared = (): { readonly a: Zoning | null; readonly b: Zoning | null; readonly all: readonly Zoning[] } => {
  const a = useApp((state) => zoningById(state, state.zoningA))
  const b = useApp((state) => zoningById(state, state.zoningB))
  const all = useApp(comparedZonings)
  return { a, b, all }
}
