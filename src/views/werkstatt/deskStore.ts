import { create } from 'zustand'
import type { Problem } from '../../core/result'
import type { NoteSubject } from '../../core/zoning/draft/draft'
import type { UnitId } from '../../core/units/unit'

export const tools = ['pan', 'brush', 'lasso'] as const
export type Tool = (typeof tools)[number]

/** Brush radii in CSS pixels; 0 takes the Ortsteil under the pointer. */
export const brushRadii = [0, 24, 56] as const

export const colourModes = ['zones', 'index'] as const
export type ColourMode = (typeof colourModes)[number]

export const deskTabs = ['rooms', 'quality', 'proposals', 'notes', 'table'] as const
export type DeskTab = (typeof deskTabs)[number]

interface DeskState {
  readonly tool: Tool
  readonly radius: number
  readonly colours: ColourMode
  readonly tab: DeskTab
  /** Ortsteil the keyboard works on, null before it was used. */
  readonly cursor: UnitId | null
  /** What the next note is about, where somebody has said so. */
  readonly noteOn: NoteSubject | null
  /** Ortsteil the map should show, asked for anew with every object. */
  readonly lookAt: { readonly unit: UnitId } | null
  /** What there is to say about the file that was opened last. */
  readonly fileNotes: readonly Problem[]
  /** What was done last, for screen readers. */
  readonly spoken: string
}

/** What the desk remembers while other views are looked at; not part of any variant. */
export const useDesk = create<DeskState>()(() => ({ tool: 'brush', radius: 0, colours: 'zones', tab: 'rooms', cursor: null, noteOn: null, lookAt: null, fileNotes: [], spoken: '' }))

export const setDesk = (change: Partial<DeskState>): void => {
  useDesk.setState(change)
}

/** Has a sentence read aloud; the same sentence twice is read twice. */
export const say = (sentence: string): void => {
  // A trailing no-break space makes it a new text for screen readers.
  setDesk({ spoken: useDesk.getState().spoken === sentence ? `${sentence} ` : sentence })
}
