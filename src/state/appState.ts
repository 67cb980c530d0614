import type { Zoning } from '../core/zoning/zoning'
import type { ImportedTable } from '../data/csv/importedTable'
import type { DataPackage } from '../data/dataPackage'
import type { RecipesState } from './recipes/recipesState'

export const views = ['lage', 'vergleich', 'werkstatt', 'labor', 'ausgabe', 'praesentation', 'daten'] as const
export type ViewId = (typeof views)[number]

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

/** `units`, or the id of a zoning whose zones are shown. */
export type Level = string
export const unitsLevel: Level = 'units'

/** `index`, or the id of an indicator. */
export type MeasureId = string
export const indexMeasure: MeasureId = 'index'

/** Names and limits of the index classes. */
export const indexSchemes = ['bedarf', 'monitoring'] as const
export type IndexScheme = (typeof indexSchemes)[number]

/** How single indicators are cut into classes. */
export const indicatorMethods = ['quantile', 'ckmeans', 'equal', 'sd'] as const
export type IndicatorMethod = (typeof indicatorMethods)[number]

/** Class limits follow the year shown, or all years share one set. */
export const limitModes = ['jahr', 'alle'] as const
export type LimitMode = (typeof limitModes)[number]

export const sortKeys = ['rang', 'name', 'wert', 'menschen'] as const
export type SortKey = (typeof sortKeys)[number]

export const lageModes = ['karte', 'tabelle'] as const
export type LageMode = (typeof lageModes)[number]

/** What the index laboratory shows beside its map. */
export const laborTabs = ['ranking', 'compare', 'sure', 'small'] as const
export type LaborTab = (typeof laborTabs)[number]

/** How A and B are laid beside each other; `klein` shows up to six at once. */
export const compareModes = ['neben', 'wischen', 'wechseln', 'unterschied', 'klein'] as const
export type CompareMode = (typeof compareModes)[number]

/** What the comparison shows below its maps. */
export const compareTabs = ['wechsel', 'bewertung', 'zufall', 'zuschnitt', 'flaechen'] as const
export type CompareTab = (typeof compareTabs)[number]

/** What the view „Ausgabe“ makes: a profile sheet, a map sheet, the yearly report, files. */
export const outputTabs = ['steckbrief', 'karte', 'bericht', 'dateien'] as const
export type OutputTab = (typeof outputTabs)[number]

/** A, B and as many more zonings beside them. */
export const maxOthers = 4

export interface Selection {
  readonly kind: 'unit' | 'zone'
  readonly id: string
}

export interface CameraState {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** The part of the state that an address carries. */
export interface ViewState {
  readonly view: ViewId
  readonly level: Level
  readonly measure: MeasureId
  readonly year: number
  readonly indexScheme: IndexScheme
  readonly indicatorMethod: IndicatorMethod
  readonly classCount: number
  readonly limitMode: LimitMode
  /** Class indices shown; empty means all. */
  readonly classFilter: readonly number[]
  readonly selection: Selection | null
  readonly search: string
  readonly sort: SortKey
  readonly sortDescending: boolean
  readonly mode: LageMode
  /** Column the table twin is sorted by ("name", "rank", an indicator …). */
  readonly tableSort: string
  readonly tableDescending: boolean
  readonly zoningA: string
  readonly zoningB: string
  /** Further zonings of the comparison, at most `maxOthers`, without A and B. */
  readonly others: readonly string[]
  readonly compareMode: CompareMode
  readonly compareTab: CompareTab
  /** Zoning whose borders lie over the units, or '' for none. */
  readonly borders: string
  /** Context layers: place layer names, or "oepnv". */
  readonly layers: readonly string[]
  readonly baseMap: boolean
  readonly laborTab: LaborTab
  readonly outputTab: OutputTab
  /** Recipe the active one is compared with, where an address names it; without it the choice stays as it is. */
  readonly compareId?: string
  readonly theme: Theme
  /** Explanations in plain language (Einfache Sprache) on the public views; the reader's own choice, like the theme. */
  readonly plain: boolean
  /** null: whole city. */
  readonly camera: CameraState | null
}

export interface AppState extends ViewState, RecipesState {
  readonly compareId: string
  /** The package below the user's own tables. */
  readonly base: DataPackage
  /** Marks a package the user loaded; '' for the embedded one. */
  readonly baseMark: string
  /** Tables the user loaded, applied in order. */
  readonly imports: readonly ImportedTable[]
  /** `base` with `imports` applied: what everything is computed from. */
  readonly data: DataPackage
  /** The user's own drafts as zonings, newest change first; kept by the workshop, which loads when it is needed. */
  readonly variants: readonly Zoning[]
  /** A sentence to be spoken and shown once, e.g. after a load. */
  readonly notice: Notice | null
}

export interface Notice {
  readonly sentence: string
  readonly tone: 'info' | 'problem'
  /** Offers to take the step back. */
  readonly undo?: () => void
}
