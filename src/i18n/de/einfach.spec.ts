import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainClasses, plainComparison, plainIndex, plainLocal, plainMap, plainModel, plainPlace, plainRecipe, plainRoom, roundly, type Sentences } from './einfach'

/** Words that readers of Einfache Sprache cannot be expected to know. */
const technical = /Indikator|Gliederung|Variante|Perzentil|Median|Standardabweichung|Streuung|Normierung|z-Wert|Koeffizient|Segregation|Aggregat|Unterstützungsbedarf|Planungsraum|statistisch|signifikant|Quantil|Rezept|Parameter|Methodik|Zuordnung|bzw\.|u\. ?a\.|z\. ?B\./
/** Words that may stand where a sentence before or in the text says what they are. */
const explained: readonly (readonly [RegExp, RegExp])[] = [
  [/Sozialindex/, /Der Sozialindex ist eine Zahl/],
  [/Sozialraum/, /Ein Sozialraum besteht aus/],
  [/Modellwerte/, /ausgerechnet\. Sie heißen Modellwerte/],
]

/** Titles and names are not ours to shorten. */
const sentencesOf = (texts: Sentences): string[] =>
  texts
    .join(' ')
    .replaceAll(/„[^“]*“/g, '„Name“')
    .split(/(?<=[.!?:]) /)
const words = (sentence: string): number => sentence.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length

const map = { city: 'Erfurt', units: 53, rooms: null, indicator: null, isDark: false, high: { label: 'hoch', count: 6, people: 41_234 } } as const
const standing = { label: 'hoch', position: 4, classes: 5, rank: 3, rated: 48 } as const
const place = { name: 'Rieth', members: null, people: 5821, standing, isIndex: true } as const

const texts: Readonly<Record<string, Sentences>> = {
  map: plainMap(map),
  rooms: plainMap({ ...map, rooms: 6, isDark: true }),
  indicator: plainMap({ ...map, indicator: 'Anteil der Arbeitslosen', high: null }),
  index: plainIndex,
  classes: plainClasses(['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch']),
  unnamed: plainClasses([]),
  status: plainClasses(['hoch', 'mittel', 'niedrig', 'sehr niedrig'], true),
  room: plainRoom,
  model: plainModel,
  local: plainLocal,
  place: plainPlace(place),
  small: plainPlace({ ...place, name: 'Rohda (Haarberg)', people: 287, standing: null }),
  zone: plainPlace({ ...place, name: 'Großwohnsiedlungen Südost', members: 9, isIndex: false }),
  comparison: plainComparison('Sechs soziale Planungsräume', 'Siedlungsstrukturtyp', { units: 12, people: 48_100 }),
  recipe: plainRecipe,
}

describe.each(Object.entries(texts))('plain text %s', (_, text) => {
  it('has short sentences without brackets and nested clauses', () => {
    for (const sentence of sentencesOf(text)) {
      expect(words(sentence), sentence).toBeLessThanOrEqual(15)
      expect(sentence.match(/,/g)?.length ?? 0, sentence).toBeLessThanOrEqual(1)
      expect(sentence, sentence).toMatch(/[.!?:]$/)
      expect(sentence.replace('Rohda (Haarberg)', ''), sentence).not.toMatch(/[();–]/)
    }
  })

  it('uses no technical word that it does not explain', () => {
    const whole = text.join(' ').replaceAll(/„[^“]*“/g, '')
    expect(whole).not.toMatch(technical)
    for (const [word, explanation] of explained) if (word.test(whole)) expect(whole).toMatch(explanation)
  })

  it('says nothing twice', () => {
    expect(new Set(text).size).toBe(text.length)
  })
})

it('does not say where an index of 0 lies, which depends on the recipe and is nowhere the city as a whole', () => {
  for (const text of [plainIndex, plainRecipe]) expect(text.join(' ')).not.toMatch(/Wert 0|Mitte der Stadt|Mittel der Stadt/)
})

it('rounds people to two figures, and small numbers not at all', () => {
  expect([0, 7, 23, 287, 5821, 41_234, 213_699].map(roundly)).toEqual(['0', '7', 'etwa 20', 'etwa 290', 'etwa 5.800', 'etwa 41.000', 'etwa 210.000'])
})

it('never leaves a gap or speaks of nothing, whatever the place', () => {
  const count = fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: null })
  const where = fc.option(
    fc.integer({ min: 1, max: 60 }).chain((rated) => fc.record({ label: fc.constantFrom('', 'gering', 'hoch'), position: fc.integer({ min: 0, max: 6 }), classes: fc.constant(7), rank: fc.integer({ min: 1, max: rated }), rated: fc.constant(rated) })),
    { nil: null },
  )
  fc.assert(
    fc.property(fc.record({ name: fc.constant('Moskauer Platz'), members: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }), people: count, standing: where, isIndex: fc.boolean() }), (each) => {
      const text = plainPlace(each)
      expect(text.join(' ')).not.toMatch(/NaN|undefined|null|-\d| {2}/)
      for (const sentence of sentencesOf(text)) expect(words(sentence)).toBeLessThanOrEqual(15)
    }),
    { numRuns: 150 },
  )
})
