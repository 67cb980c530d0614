import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import { editDistance } from '../../../data/names/editDistance'
import { foldedWords, foldName } from '../../../data/names/foldName'
import type { Place } from './stageControl'

/** A place with the name it is shown under. */
export interface PlaceHit extends Place {
  readonly name: string
  /** Title of the zoning of a room, '' for an Ortsteil. */
  readonly zoningTitle: string
}

export const mostHits = 8
/** Shorter words are too near to too many others. */
const leastFuzzy = 4

/** „lob“ for Löbervorstadt: umlauts as bare vowels besides ä as ae. */
const bare = (text: string): string => foldName(text.normalize('NFC').toLowerCase().replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter]!))

const bareWords = (text: string): readonly string[] => foldedWords(text.replace(/[äöüÄÖÜ]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U' })[letter]!))

/** How well a spelling fits what was typed, 0 best; null where it does not. */
const fitOf = (name: string, typed: string): number | null => {
  for (const [fold, words] of [
    [foldName, foldedWords],
    [bare, bareWords],
  ] as const) {
    const wanted = fold(typed)
    const whole = fold(name)
    if (whole === wanted) return 0
    if (whole.startsWith(wanted)) return 1
    if (words(name).some((word) => word.startsWith(wanted))) return 2
  }
  const wanted = bare(typed)
  if (bare(name).includes(wanted)) return 4
  if (wanted.length < leastFuzzy) return null
  // Compared with a beginning of the same length, so that a slip in half a name is forgiven as well.
  const limit = Math.floor(wanted.length / leastFuzzy)
  return [bare(name), bare(name).slice(0, wanted.length)].some((spelling) => editDistance(spelling, wanted, limit) <= limit) ? 5 : null
}

/**
 * Places whose name fits what somebody types while people wait: whole names
 * first, then beginnings, beginnings of a word, synonyms, parts, slips of a
 * letter; Ortsteile before rooms, otherwise by name. At most eight; an empty
 * text gives the first Ortsteile.
 * @param zonings whose rooms may be meant as well
 */
export const findPlaces = (data: Pick<DataPackage, 'units' | 'synonyms'>, zonings: readonly Zoning[], typed: string): readonly PlaceHit[] => {
  const text = typed.trim()
  const bySynonym = new Map<string, number>()
  if (foldName(text) !== '')
    for (const [spelling, unit] of data.synonyms) {
      const fit = fitOf(spelling, text)
      if (fit !== null && fit < 3) bySynonym.set(unit, Math.min(fit + 1, bySynonym.get(unit) ?? Infinity))
    }
  const units = data.units.map(({ id, name }): PlaceHit & { fit: number | null } => ({
    kind: 'unit',
    id,
    zoning: '',
    name,
    zoningTitle: '',
    fit: Math.min(fitOf(name, text) ?? Infinity, bySynonym.get(id) ?? Infinity, /^\d+$/.test(text) && Number(id) === Number(text) ? 0 : Infinity),
  }))
  const rooms = text === '' ? [] : zonings.flatMap((zoning) => zoning.zones.map(({ id, name }): PlaceHit & { fit: number | null } => ({ kind: 'zone', id, zoning: zoning.id, name, zoningTitle: zoning.title, fit: name.trim() === '' ? null : fitOf(name, text) })))
  return [...units, ...rooms]
    .flatMap(({ fit, ...place }) => (fit === null || fit === Infinity ? [] : [{ place, fit: fit + (place.kind === 'zone' ? 0.5 : 0) }]))
    .sort((a, b) => a.fit - b.fit || a.place.name.localeCompare(b.place.name, 'de'))
    .slice(0, mostHits)
    .map(({ place }) => place)
}
