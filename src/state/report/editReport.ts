import { reportLimits, type Report, type ReportChapter } from './report'

/** A chapter of the registry: whether it is in a new report. */
export interface KnownChapter {
  readonly id: string
  readonly standard: boolean
}

/**
 * The chapters in the order of the report: those it names, then those it does
 * not know yet. In a new report these are on as they are meant to be; a chapter
 * that came with a later version waits to be chosen.
 */
export const chaptersOf = (report: Report, known: readonly KnownChapter[]): readonly ReportChapter[] => {
  const named = new Set(report.chapters.map(({ id }) => id))
  const isNew = report.chapters.length === 0
  return [...report.chapters, ...known.filter(({ id }) => !named.has(id)).map(({ id, standard }) => ({ id, on: isNew && standard }))]
}

export const withChapter = (report: Report, known: readonly KnownChapter[], id: string, on: boolean): Report => ({ ...report, chapters: chaptersOf(report, known).map((chapter) => (chapter.id === id ? { id, on } : chapter)) })

/**
 * The chapter one place up (−1) or down (1) among the chapters that `known` has;
 * the same report where it is at the end already.
 */
export const withMoved = (report: Report, known: readonly KnownChapter[], id: string, by: -1 | 1): Report => {
  const all = [...chaptersOf(report, known)]
  const isKnown = new Set(known.map((chapter) => chapter.id))
  const from = all.findIndex((chapter) => chapter.id === id)
  let to = from + by
  while (all[to] !== undefined && !isKnown.has(all[to]!.id)) to += by
  if (from < 0 || all[to] === undefined) return report
  const [chapter] = all.splice(from, 1)
  all.splice(to, 0, chapter!)
  return { ...report, chapters: all }
}

/** The writer's own text in a slot; '' where nothing is written. */
export const writtenAt = ({ texts }: Pick<Report, 'texts'>, slot: string): string => (Object.hasOwn(texts, slot) ? texts[slot]!.text : '')

/** A text of the writer's own with the mark of the figures above it; a text without letters is taken out. */
export const withText = (report: Report, slot: string, text: string, mark: string): Report => {
  const { [slot]: before, ...others } = report.texts
  if (text.trim() === '') return before === undefined ? report : { ...report, texts: others }
  const kept = text.slice(0, reportLimits.text)
  return before?.text === kept && before.mark === mark ? report : { ...report, texts: { ...report.texts, [slot]: { text: kept, mark } } }
}

/** The figures have changed, the text has been read again and holds. */
export const withConfirmed = (report: Report, slot: string, mark: string): Report => {
  const written = report.texts[slot]
  return written === undefined ? report : withText(report, slot, written.text, mark)
}
