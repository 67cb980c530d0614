import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { CompareTab } from '../../state/appState'

/** One section below the maps; each is loaded when it is looked at. */
export interface CompareSection {
  readonly id: CompareTab
  readonly label: string
  readonly Section: LazyExoticComponent<ComponentType>
}

/** The sections in the order of their tabs. */
export const compareSections: readonly CompareSection[] = [
  { id: 'wechsel', label: 'Was wechselt?', Section: lazy(() => import('./WechselSection').then((module) => ({ default: module.WechselSection }))) },
  { id: 'bewertung', label: 'Bewertung', Section: lazy(() => import('./bewertung/BewertungSection').then((module) => ({ default: module.BewertungSection }))) },
  { id: 'zufall', label: 'Besser als Zufall?', Section: lazy(() => import('./zufall/ZufallSection').then((module) => ({ default: module.ZufallSection }))) },
  { id: 'zuschnitt', label: 'Formel oder Grenze?', Section: lazy(() => import('./zuschnitt/ZuschnittSection').then((module) => ({ default: module.ZuschnittSection }))) },
  { id: 'flaechen', label: 'Fremde Flächen', Section: lazy(() => import('./flaechen/FlaechenSection').then((module) => ({ default: module.FlaechenSection }))) },
]
