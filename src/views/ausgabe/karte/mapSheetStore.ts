import { create } from 'zustand'
import type { PaperFormat } from '../blatt/paperFormat'
import type { DeskZoom } from '../blatt/SheetDesk'

export const sheetKinds = ['karte', 'vergleich'] as const
export type SheetKind = (typeof sheetKinds)[number]
export const sheetNames = ['ortsteile', 'raeume', 'keine'] as const
export type SheetNames = (typeof sheetNames)[number]
export const sheetExtents = ['stadt', 'wahl', 'ansicht'] as const
export type SheetExtent = (typeof sheetExtents)[number]

/** What the planner chooses for the sheet beyond what the map shows anyway. */
export interface MapSheetChoices {
  readonly kind: SheetKind
  readonly format: PaperFormat
  /** null: the proposal, which follows what is shown. */
  readonly title: string | null
  readonly subtitle: string | null
  /** null: what suits the level shown. */
  readonly names: SheetNames | null
  readonly extent: SheetExtent
  readonly table: boolean
  readonly lead: boolean
  readonly highlight: boolean
  readonly notes: string
}

interface MapSheetState extends MapSheetChoices {
  readonly zoom: DeskZoom
}

/** Longest texts that a sheet takes. */
export const maxTitle = 160
export const maxSubtitle = 240
export const maxNotes = 800

export const defaultChoices: MapSheetChoices = { kind: 'karte', format: 'a4-quer', title: null, subtitle: null, names: null, extent: 'stadt', table: true, lead: true, highlight: true, notes: '' }

/** What the map sheet remembers while other views are looked at; in no address. */
export const useMapSheet = create<MapSheetState>()(() => ({ ...defaultChoices, zoom: 'seite' }))

export const setMapSheet = (change: Partial<MapSheetState>): void => {
  useMapSheet.setState(change)
}
