import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DocumentActions, DocumentState } from '../../../state/documents/openDocument'
import type { ScenesDocument } from '../../../state/scenes/openScenes'
import type { SceneSet } from '../../../state/scenes/scene'

const ScenesStore = createContext<ScenesDocument | null>(null)
export const ScenesProvider = ScenesStore.Provider

export const useScenesStore = (): ScenesDocument => {
  const scenes = useContext(ScenesStore)
  if (scenes === null) throw new Error('ScenesProvider is missing')
  return scenes
}

export const useScenes = <T,>(selector: (state: DocumentState<SceneSet> & DocumentActions<SceneSet>) => T): T => useStore(useScenesStore(), selector)
