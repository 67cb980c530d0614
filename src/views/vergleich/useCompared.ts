import { createContext, useContext, useMemo } from 'react'
import { create } from 'zustand'
import type { ZoneMatch } from '../../core/zoning/matchZones'
import type { Zoning } from '../../core/zoning/zoning'
import { maxOthers, type AppState } from '../../state/appState'
import { zoningById } from '../../state/derived/shown'
import { memoise } from '../../state/memoise'
import { useApp } from '../AppContext'

/** Pairs of rooms fixed by hand, by the two zonings they belong to; kept while the page is open. */
interface FixedPairs {
  readonly pairs: ReadonlyMap<string, readonly ZoneMatch[]>
}

export const noPairs: readonly ZoneMatch[] = []

/** The same whichever of the two is A: a swap keeps the pairs. */
const keyOf = (a: Zoning, b: Zoning): string => [a.id, b.id].sort().join(' ')
const isTurned = (a: Zoning, b: Zoning): boolean => b.id < a.id

const turned = memoise((pairs: readonly ZoneMatch[]): readonly ZoneMatch[] => pairs.map(({ a, b }) => ({ ...(b === undefined ? {} : { a: b }), ...(a === undefined ? {} : { b: a }) })), 12)

export const useFixedPairs = create<FixedPairs>()(() => ({ pairs: new Map() }))

/** Pairs made by hand from a to b; unchanged pairs give the identical list. */
export const pairsIn = ({ pairs }: FixedPairs, a: Zoning, b: Zoning): readonly ZoneMatch[] => {
  const kept = a.id === b.id ? noPairs : (pairs.get(keyOf(a, b)) ?? noPairs)
  return kept.length > 0 && isTurned(a, b) ? turned(kept) : kept
}

export const fixedPairsOf = (a: Zoning, b: Zoning): readonly ZoneMatch[] => pairsIn(useFixedPairs.getState(), a, b)

export const setFixedPairs = (a: Zoning, b: Zoning, pairs: readonly ZoneMatch[]): void => {
  useFixedPairs.setState((state) => ({ pairs: new Map([...state.pairs, [keyOf(a, b), isTurned(a, b) ? turned(pairs) : pairs]]) }))
}

let last: readonly Zoning[] = []

/** A, B and the others, each once, in that order; those that no longer exist are left out. The same zonings give the identical list. */
export const comparedZonings = (state: Pick<AppState, 'data' | 'variants' | 'zoningA' | 'zoningB' | 'others'>): readonly Zoning[] => {
  const found = [state.zoningA, state.zoningB, ...state.others.slice(0, maxOthers)].flatMap((id) => zoningById(state, id) ?? [])
  const next = [...new Map(found.map((zoning) => [zoning.id, zoning])).values()]
  if (next.length !== last.length || next.some((zoning, i) => zoning !== last[i])) last = next
  return last
}

export interface Compared {
  readonly a: Zoning | null
  readonly b: Zoning | null
  readonly all: readonly Zoning[]
}

/** What is compared, as far as the parts below the maps have got: another A or B reaches them after the maps. */
const SettledCompared = createContext<Compared | null>(null)
export const SettledComparedProvider = SettledCompared.Provider

/** The two zonings side by side and all that are compared, as the state has them now. */
export const useComparedNow = (): Compared => {
  const a = useApp((state) => zoningById(state, state.zoningA))
  const b = useApp((state) => zoningById(state, state.zoningB))
  const all = useApp(comparedZonings)
  return useMemo(() => ({ a, b, all }), [a, b, all])
}

/** The same for the parts around the maps, a moment later while these are busy. They must not follow the state besides. */
export const useCompared = (): Compared => {
  const compared = useContext(SettledCompared)
  if (compared === null) throw new Error('SettledComparedProvider is missing')
  return compared
}
