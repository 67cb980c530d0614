import { valuePhrase } from '../../i18n/de/statements'
import { counted, listed } from '../../i18n/format'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { lage } from '../../i18n/de/lage'

/** What a ranking was made from. */
export interface RankingState {
  readonly shown: Shown
  readonly search: string
  readonly classFilter: readonly number[]
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((value, i) => value === b[i])

/** What has changed, each in a few words; empty when nothing has. */
const changes = (before: RankingState, now: RankingState): readonly string[] => {
  const parts: string[] = []
  if (now.shown.title !== before.shown.title) parts.push(now.shown.title)
  if (now.shown.zoning?.id !== before.shown.zoning?.id) parts.push(now.shown.zoning?.title ?? lage.units)
  if (now.shown.year !== before.shown.year) parts.push(`Jahr ${now.shown.year}`)
  if (!sameNumbers(now.classFilter, before.classFilter)) parts.push(now.classFilter.length === 0 ? 'Alle Stufen' : `Nur ${listed(now.classFilter.map((index) => (now.shown.labels[index] === undefined ? `Klasse ${index + 1}` : `„${now.shown.labels[index]}“`)))}`)
  if (now.search.trim() !== before.search.trim()) parts.push(now.search.trim() === '' ? 'Suche geleert' : `Suche „${now.search.trim()}“`)
  return parts
}

/**
 * The sentence read aloud when the ranking has changed: what changed, how many
 * entries there are now, and the first of them. Empty when nothing has changed.
 */
export const rankingNews = (before: RankingState, now: RankingState, rows: readonly ShownRow[]): string => {
  const parts = changes(before, now)
  if (parts.length === 0) return ''
  const [first] = rows
  const found = first === undefined ? 'Kein Eintrag gefunden.' : `${counted(rows.length, 'Eintrag', 'Einträge')}, zuerst ${first.name}${first.rank === null ? ` (${lage.notRated})` : `: ${valuePhrase(now.shown, first)}`}.`
  return `${parts.join(', ')}. ${found}`
}
