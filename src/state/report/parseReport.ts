import { failure, success, type Problem, type Result } from '../../core/result'
import { error } from '../../core/problem'
import { emptyReport, reportLimits, type Report, type ReportChapter, type WrittenText } from './report'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Path of what does not fit, for a sentence. */
class Misfit extends Error {
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

const text = (value: unknown, path: string, most: number): string => {
  if (typeof value !== 'string' || value.length > most) throw new Misfit(path)
  return value
}
/** Absent in a report that an older version wrote. */
const line = (value: unknown, path: string, standard: string): string => (value === undefined ? standard : text(value, path, reportLimits.line))
const list = <T>(value: unknown, path: string, most: number, read: (entry: unknown, path: string) => T): readonly T[] => {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > most) throw new Misfit(path)
  return value.map((entry, i) => read(entry, `${path}[${String(i)}]`))
}
const id = (value: unknown, path: string): string => {
  const read = text(value, path, reportLimits.id)
  if (read === '') throw new Misfit(path)
  return read
}
const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

const readChapter = (value: unknown, path: string): ReportChapter => {
  if (!isRecord(value) || typeof value.on !== 'boolean') throw new Misfit(path)
  return { id: id(value.id, `${path}.id`), on: value.on }
}

const readTexts = (value: unknown): Readonly<Record<string, WrittenText>> => {
  if (value === undefined) return {}
  if (!isRecord(value) || Object.keys(value).length > reportLimits.texts) throw new Misfit('texts')
  return Object.fromEntries(
    Object.entries(value).map(([slot, written]) => {
      const path = `texts.${slot.slice(0, 40)}`
      if (slot === '' || slot === '__proto__' || slot.length > reportLimits.id || !isRecord(written)) throw new Misfit(path)
      return [slot, { text: text(written.text, path, reportLimits.text), mark: line(written.mark, `${path}.mark`, '') }]
    }),
  )
}

const read = (json: unknown): Report => {
  if (!isRecord(json)) throw new Misfit('')
  const chapters = list(json.chapters, 'chapters', reportLimits.chapters, readChapter)
  return {
    title: line(json.title, 'title', emptyReport.title),
    subtitle: line(json.subtitle, 'subtitle', ''),
    author: line(json.author, 'author', ''),
    office: line(json.office, 'office', ''),
    date: line(json.date, 'date', ''),
    chapters: chapters.filter((chapter, i) => chapters.findIndex((other) => other.id === chapter.id) === i),
    texts: readTexts(json.texts),
    zonings: json.zonings === undefined || json.zonings === null ? null : once(list(json.zonings, 'zonings', reportLimits.zonings, id)),
    profiles: once(list(json.profiles, 'profiles', reportLimits.profiles, id)),
  }
}

const misfit = (path: string): Problem =>
  error('report-damaged', 'Der Text des Sozialplanungsreports ist beschädigt und lässt sich nicht lesen.', 'Bitte eine andere Fassung der Datei nehmen.', path === '' ? {} : { value: path })

/**
 * A report from JSON of unknown origin: kept in the browser, or out of a project
 * file. Strict about shape and lengths, all or nothing: half a text is not what
 * somebody wrote. Chapters this version does not know are kept, absent fields
 * are empty, unknown fields are left out; doubled ids count once.
 *
 * @returns the report, or one problem that names the field
 */
export const readReport = (json: unknown): Result<Report> => {
  try {
    return success(read(json))
  } catch (thrown) {
    if (thrown instanceof Misfit) return failure(misfit(thrown.path))
    throw thrown
  }
}

/** As `readReport`, null where it cannot be read. */
export const parseReport = (json: unknown): Report | null => {
  const result = readReport(json)
  return result.ok ? result.value : null
}
