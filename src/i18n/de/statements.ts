import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { counted, formatNumber, formatValue } from '../format'
import type { KnownPeople } from '../../state/derived/knownPeople'
import { livingThere } from './menschen'

/** What one row of a list is called: "Ortsteil" or "Raum". */
export const spaceWord = (shown: Shown, many = false): string => (shown.zoning === null ? (many ? 'Ortsteilen' : 'Ortsteil') : many ? 'Räumen' : 'Raum')

/** "Hoher Unterstützungsbedarf" from the class name "hoch"; names that cannot be bent stand in quotation marks. */
const needPhrase = (label: string): string => {
  const bent: Record<string, string> = { 'sehr gering': 'Sehr geringer', gering: 'Geringer', mittel: 'Mittlerer', erhöht: 'Erhöhter', hoch: 'Hoher' }
  return bent[label] === undefined ? `Stufe „${label}“` : `${bent[label]} Unterstützungsbedarf`
}

/** "Mittlerer sozialer Status" from the class name "mittel". */
const statusPhrase = (label: string): string => {
  const bent: Record<string, string> = { hoch: 'Hoher', mittel: 'Mittlerer', niedrig: 'Niedriger', 'sehr niedrig': 'Sehr niedriger' }
  return bent[label] === undefined ? `Stufe „${label}“` : `${bent[label]} sozialer Status`
}

/** Name of a row's class for the index, as a sentence opener. */
export const classPhrase = (shown: Shown, classIndex: number, monitoring: boolean): string => {
  const label = shown.labels[classIndex] ?? ''
  return monitoring ? statusPhrase(label) : needPhrase(label)
}

/** "Rang 1 von 48 Ortsteilen". */
export const rankPhrase = (shown: Shown, row: ShownRow): string => `Rang ${formatNumber(row.rank ?? 0)} von ${formatNumber(shown.ratedCount)} ${spaceWord(shown, true)}`

export const valuePhrase = (shown: Shown, row: ShownRow): string =>
  shown.measure === 'index' ? `Index ${formatValue(row.value, shown.decimals)}` : formatValue(row.value, shown.decimals, shown.unit)

/** One sentence about the whole map: how many are in the class of most need, and how many people live there, as far as that is known. */
export const overviewSentence = (shown: Shown, people: KnownPeople, highCount: number, highLabel: string): string => {
  const spaces = shown.zoning === null ? counted(highCount, 'Ortsteil', 'Ortsteile') : counted(highCount, 'Raum', 'Räume')
  const verb = highCount === 1 ? 'steht' : 'stehen'
  if (highCount === 0) return `Kein ${spaceWord(shown)} liegt in der Stufe „${highLabel}“.`
  const living = livingThere(people)
  return `${spaces} von ${formatNumber(shown.ratedCount)} ${verb} in der Stufe „${highLabel}“.${living === '' ? '' : ` ${living}`}`
}
