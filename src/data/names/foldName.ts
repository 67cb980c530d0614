const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
/** Words that only say what kind of thing is named, or in which city it lies. */
const frame = new Set(['ot', 'ortsteil', 'ortsteile', 'stadtteil', 'stadtbezirk', 'erfurt', 'ef'])

/** Words of a name in small letters without umlauts, accents and punctuation. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * Folds a name so that spellings of one name become equal: small letters, ä as
 * ae, ß as ss, no hyphens, blanks, brackets or dots, no "OT", "Ortsteil",
 * "Stadtteil" or "Erfurt" at either end. "OT Möbisburg - Rhoda" and
 * "Moebisburg-Rhoda" both give "moebisburgrhoda".
 * @returns '' for text without letters and digits; a name that consists only of
 *   such words keeps them ("Erfurt" gives "erfurt"). Folding twice changes nothing.
 */
export const foldName = (text: string): string => {
  const words = foldedWords(text)
  let from = 0
  let to = words.length
  while (from < to && frame.has(words[from]!)) from++
  while (to > from && frame.has(words[to - 1]!)) to--
  return (from < to ? words.slice(from, to) : words).join('')
}
