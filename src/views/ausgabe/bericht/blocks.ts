import type { Status } from '../../../core/indicators/provenance'
import type { PaperLegendModel } from '../../../map/figure/legendModel'
import type { MapScene } from '../../../map/mapScene'
import type { AppState } from '../../../state/appState'
import type { ProfileSubject } from '../../../state/profile/subject'
import type { Report } from '../../../state/report/report'

/** What stands beside every figure and table: how far it can be trusted and where it comes from. */
export interface Provenance {
  /** undefined for what holds no values. */
  readonly status: Status | undefined
  /** Titles of sources with their licences. */
  readonly sources: readonly string[]
}

export interface TableColumn {
  readonly label: string
  readonly number?: true
  /** Share of the width; absent columns share what is left by their content. */
  readonly share?: number
}

/** One line of a line chart with its values by year; null where there is none. */
export interface TrendLine {
  readonly label: string
  readonly values: readonly (number | null)[]
  readonly format: (value: number) => string
}

export type Picture =
  | { readonly kind: 'map'; readonly scene: MapScene; readonly legend: PaperLegendModel }
  | { readonly kind: 'trends'; readonly years: readonly number[]; readonly lines: readonly TrendLine[] }

/** A part of a chapter, computed from the state. All texts are German and ready to be printed. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'fine' }
  | { readonly kind: 'list'; readonly items: readonly string[]; /** Of the figures in it, where no figure or table shows them. */ readonly status?: Status | undefined }
  | { readonly kind: 'terms'; readonly entries: readonly { readonly term: string; readonly text: string }[] }
  /** A place for the writer's own words; `slot` is unique within the chapter. */
  | { readonly kind: 'text'; readonly slot: string; readonly prompt: string }
  | ({ readonly kind: 'figure'; readonly id: string; readonly caption: string; readonly alt: string; readonly picture: Picture; /** Another text as soon as what is drawn changes. */ readonly content: string } & Provenance)
  | ({ readonly kind: 'table'; readonly id: string; readonly caption: string; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[]; readonly note?: string } & Provenance)
  /** A whole page: the Steckbrief of a place. Status and sources are those of the summary. */
  | ({ readonly kind: 'profile'; readonly subject: ProfileSubject; readonly name: string; /** The place in a sentence, where there is no page for it. */ readonly summary: string; /** Of everything on the page. */ readonly pageStatus: Status | undefined } & Provenance)

export interface ChapterContext {
  readonly state: AppState
  readonly report: Report
  /** Texts of all other chapters, for those that `readsOthers`; '' for the rest. */
  readonly others: string
}

/** A chapter of the report: one entry of the registry. */
export interface ChapterDefinition {
  /** Kept in reports: never to be given to another chapter. */
  readonly id: string
  readonly title: string
  /** What is in it, for whoever chooses. */
  readonly about: string
  /** In a report nobody has changed yet. */
  readonly standard: boolean
  readonly readsOthers?: true
  readonly blocks: (context: ChapterContext) => readonly Block[]
}
