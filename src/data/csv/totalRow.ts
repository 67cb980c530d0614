import type { DataPackage } from '../dataPackage'
import { foldedWords, foldName } from '../names/foldName'

const totalWords = new Set(['gesamt', 'insgesamt', 'summe', 'total', 'zusammen', 'gesamtstadt', 'gesamtsumme', 'stadtgesamt', 'gesamtergebnis'])
const neutralWords = new Set(['stadt', 'landeshauptstadt', 'lhs', 'kreisfreie', 'alle', 'ortsteile', 'stadtteile', 'stadtbezirke', 'gebiete', 'der', 'die', 'in', 'bevoelkerung', 'und'])
const areaWords = new Set(['ortsteile', 'stadtteile', 'bezirke', 'gebiete', 'karte', 'sozialraumkarte'])

/** Words of the package's title that can name the city as a whole. */
export const cityWords = (pkg: Pick<DataPackage, 'title'>): Set<string> => new Set(foldedWords(pkg.title).filter((word) => !areaWords.has(word) && /^\p{L}{3,}$/u.test(word)))

/** True for labels of a row with the city's total: „Insgesamt“, „Erfurt gesamt“, „Stadt Erfurt“, „Summe“. */
export const isTotalLabel = (text: string, cities: ReadonlySet<string>): boolean => {
  const words = foldedWords(text)
  if (words.length === 0 || !words.every((word) => totalWords.has(word) || neutralWords.has(word) || cities.has(word))) return false
  return words.some((word) => totalWords.has(word) || cities.has(word) || word === 'stadt')
}

/** Makes a test for labels of rows that sum several units: zones and settlement types of the package, or „… zusammen“. */
export const subtotalTest = (pkg: Pick<DataPackage, 'units' | 'zonings'>): ((text: string) => boolean) => {
  const names = new Set([...pkg.units.map(({ type }) => type), ...pkg.zonings.flatMap(({ zones }) => zones.map(({ name }) => name))].filter((name) => name !== '').map(foldName))
  return (text) => {
    const words = foldedWords(text)
    return words.some((word) => totalWords.has(word)) || names.has(foldName(words.filter((word) => !neutralWords.has(word)).join(' ')))
  }
}
