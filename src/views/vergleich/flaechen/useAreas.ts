import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Areas, AreasActions, AreasState } from '../../../state/areas/areas'

const AreasContext = createContext<Areas | null>(null)
export const AreasProvider = AreasContext.Provider

export const useAreasStore = (): Areas => {
  const areas = useContext(AreasContext)
  if (areas === null) throw new Error('AreasProvider is missing')
  return areas
}

export const useAreas = <T>(selector: (state: AreasState & AreasActions) => T): T => useStore(useAreasStore(), selector)
