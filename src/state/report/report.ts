/** A text of the writer's own, and what the figures above it were when it was written. */
export interface WrittenText {
  readonly text: string
  /** `figuresMark` of the chapter's figures at the time of writing; '' where there were none. */
  readonly mark: string
}

export interface ReportChapter {
  readonly id: string
  readonly on: boolean
}

/**
 * What a writer decides about the Sozialplanungsreport. Everything else in it is
 * computed from the state. Plain JSON: it is kept in the browser and in project files.
 */
export interface Report {
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly office: string
  /** As it is to be printed; '' for the day of printing. */
  readonly date: string
  /** In their order. Chapters not named here follow in the order of the registry; ids the registry does not know are kept. */
  readonly chapters: readonly ReportChapter[]
  /** By slot, `chapter.slot`. A text without letters is no entry. */
  readonly texts: Readonly<Record<string, WrittenText>>
  /** Ids of the zonings that are shown; null: all there are. */
  readonly zonings: readonly string[] | null
  /** Subjects of the Steckbriefe: `unit:05`, `zone:zoning:zone`, `city`. */
  readonly profiles: readonly string[]
}

export const emptyReport: Report = { title: 'Sozialplanungsreport', subtitle: '', author: '', office: '', date: '', chapters: [], texts: {}, zonings: null, profiles: [] }

/** The most that is kept of each; a longer one is refused when read and cannot be typed. */
export const reportLimits = { line: 200, text: 20_000, texts: 400, chapters: 200, zonings: 200, profiles: 200, id: 120 } as const
