import fc from 'fast-check'
import { expect, it } from 'vitest'
import { glossary, termIds, termsIn } from '../i18n/de/glossar'
import { partsOf } from './WithTerms'

it('marks each term once, where it first stands', () => {
  const text = 'Die Stufen des Sozialindex gelten für Ortsteile; der Sozialindex selbst ist eine Annahme.'
  expect(partsOf(text, ['sozialindex', 'stufe'])).toEqual([
    { text: 'Die ', id: null },
    { text: 'Stufen', id: 'stufe' },
    { text: ' des ', id: null },
    { text: 'Sozialindex', id: 'sozialindex' },
    { text: ' gelten für Ortsteile; der Sozialindex selbst ist eine Annahme.', id: null },
  ])
})

it('takes the longer of two terms that begin at one place and leaves overlaps plain', () => {
  expect(partsOf('Abweichung von der Zielgröße', termIds).filter(({ id }) => id !== null)).toHaveLength(1)
})

it('never changes a text, whatever it holds', () => {
  const word = fc.constantFrom(...Object.values(glossary).flatMap(({ words }) => [...words]))
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      const parts = partsOf(text, termsIn(text))
      expect(parts.map((part) => part.text).join('')).toBe(text)
      const marked = parts.flatMap(({ id }) => (id === null ? [] : [id]))
      expect(new Set(marked).size).toBe(marked.length)
    }),
    { numRuns: 200 },
  )
})
