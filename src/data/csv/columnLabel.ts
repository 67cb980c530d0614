import { foldedWords } from '../names/foldName'
import { withoutYear, yearIn } from './yearIn'

/** What a column header says: its label without year and unit, the year, whether it is a percentage. */
export interface ColumnLabel {
  readonly label: string
  readonly year: number | null
  readonly date: string | null
  readonly percent: boolean
  /** Spellings to look up, from the most to the least literal, folded. */
  readonly spellings: readonly string[]
}

const percentWords = /%|\bprozent\b|\bv\.\s?h\./i
const unitWords = /\(?\b(?:in\s+)?(?:%|prozent|v\.\s?h\.)\)?|\bin\s+%|%|[([]\s*(?:in\s+)?(?:anzahl|absolut|abs\.?|personen|haushalte|jahre|je [^)\]]*)\s*[)\]]/gi
const countWords = /^anzahl(?:\s+der)?\s+|[\s,;:]+(?:anzahl|absolut|abs\.)$/gi

/** Text folded for comparing labels: small letters, no umlauts, blanks and punctuation. */
export const foldLabel = (text: string): string => foldedWords(text).join('')

/** Reads a column header such as "Arbeitslose 31.12.2017" or "SGB-II-Quote 2017 (in %)". */
export const columnLabel = (header: string): ColumnLabel => {
  const found = yearIn(header)
  const dateless = withoutYear(header)
  const label = dateless.replace(unitWords, ' ').replace(/[([]\s*[)\]]/g, ' ').replace(/\s+/g, ' ').trim().replace(countWords, '').replace(/[\s,;:–-]+$/, '')
  const unbracketed = label.replace(/[([][^)\]]*[)\]]/g, ' ').trim()
  const spellings = [...new Set([header, dateless, label, unbracketed].map(foldLabel))].filter((text) => text !== '' && !/^\d+$/.test(text))
  return { label, year: found?.year ?? null, date: found?.date ?? null, percent: percentWords.test(header), spellings }
}
