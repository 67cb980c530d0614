/** A year, and the full date (ISO) where the text has one. */
export interface YearFinding {
  readonly year: number
  readonly date: string | null
}

const dates = /(?<!\d)(?:(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d)|((?:19|20)\d\d))(?!\d)/g

const iso = (year: string, month: string, day: string): string | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

/** All years from 1900 to 2099 a text names, in its order: "31.12.2017", "2017-12-31", "2017". */
export const yearsIn = (text: string): YearFinding[] =>
  [...text.matchAll(dates)].map((match) => {
    const [, day, month, germanYear, isoYear, isoMonth, isoDay, bare] = match
    if (germanYear !== undefined) return { year: Number(germanYear), date: iso(germanYear, month!, day!) }
    if (isoYear !== undefined) return { year: Number(isoYear), date: iso(isoYear, isoMonth!, isoDay!) }
    return { year: Number(bare), date: null }
  })

/**
 * The one year a text names. Two different years ("2012–2017") name a period,
 * not a date: then undefined, as without any year.
 */
export const yearIn = (text: string): YearFinding | undefined => {
  const found = yearsIn(text)
  const [first] = found
  if (!first || found.some(({ year }) => year !== first.year)) return undefined
  return found.find(({ date }) => date !== null) ?? first
}

/** The text without dates and years and the words that go with them. */
export const withoutYear = (text: string): string =>
  text
    .replace(dates, ' ')
    .replace(/\b(am|zum|stand|stichtag|per|im jahr|jahr)\b[\s:.]*(?=[\s,;)\]]*$)/gi, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/[\s,;:–-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
