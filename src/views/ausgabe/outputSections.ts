import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { berichtAnsicht } from '../../i18n/de/berichtAnsicht'
import { dateien } from '../../i18n/de/dateien'
import { kartenblatt } from '../../i18n/de/kartenblatt'
import { steckbrief } from '../../i18n/de/steckbrief'
import type { OutputTab } from '../../state/appState'

/** One kind of output; each is loaded when it is looked at. */
export interface OutputSection {
  readonly id: OutputTab
  readonly label: string
  readonly Section: LazyExoticComponent<ComponentType>
}

/** The kinds of output in the order of their tabs. */
export const outputSections: readonly OutputSection[] = [
  { id: 'steckbrief', label: steckbrief.tab, Section: lazy(() => import('./steckbrief/SteckbriefSection')) },
  { id: 'karte', label: kartenblatt.tab, Section: lazy(() => import('./karte/KarteSection')) },
  { id: 'bericht', label: berichtAnsicht.tab, Section: lazy(() => import('./bericht/BerichtSection')) },
  { id: 'dateien', label: dateien.tab, Section: lazy(() => import('./dateien/DateienSection')) },
]
