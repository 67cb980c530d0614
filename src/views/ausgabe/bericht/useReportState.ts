import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { AppState } from '../../../state/appState'
import { useApp, useAppStore } from '../../AppContext'
import { settingsStore } from '../../vergleich/bewertung/useScorecard'
import { useFixedPairs } from '../../vergleich/useCompared'

/** The state as the report sees it: another object only when something it prints has changed, so that nothing is computed for a pointer that moves. */
export const useReportState = (): AppState => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const imports = useApp((state) => state.imports)
  const year = useApp((state) => state.year)
  const indexScheme = useApp((state) => state.indexScheme)
  const shownRecipe = useApp((state) => state.shownRecipe)
  const zoningA = useApp((state) => state.zoningA)
  const zoningB = useApp((state) => state.zoningB)
  const others = useApp((state) => state.others)
  const borders = useApp((state) => state.borders)
  const settings = useStore(settingsStore, (state) => state.settings)
  const pairs = useFixedPairs((state) => state.pairs)
  // Weights and pairs made by hand live beside the store, and the report prints them.
  return useMemo(() => ({ ...store.getState(), data, variants, imports, year, indexScheme, shownRecipe, zoningA, zoningB, others, borders }), [store, data, variants, imports, year, indexScheme, shownRecipe, zoningA, zoningB, others, borders, settings, pairs]) // eslint-disable-line react-hooks/exhaustive-deps
}
