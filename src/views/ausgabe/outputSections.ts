import type { ComponentType, LazyExoticComponent } from 'react'
import type { OutputTab } from '../../state/appState'

/** One kind of output; each is loaded when it is looked at. */
export interface OutputSection {
  readonly id: OutputTab
  readonly label: string
  readonly Section: LazyExoticComponent<ComponentType>
}

/** The kinds of output in the order of their tabs. */
export const outputSections: readonly OutputSection[] = []
