import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState } from '../state/appState'
import type { Actions, AppStore } from '../state/store'

const StoreContext = createContext<AppStore | null>(null)
export const StoreProvider = StoreContext.Provider

/** The store itself, for subscriptions outside React. */
export const useAppStore = (): AppStore => {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('StoreProvider is missing')
  return store
}

/** A value derived from the store; selectors are memoised, so equal input gives the identical object. */
export const useApp = <T,>(selector: (state: AppState & Actions) => T): T => useStore(useAppStore(), selector)
