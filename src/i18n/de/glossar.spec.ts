import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { glossaryMarkdown } from '../../../scripts/build/glossaryPage'
import { headingId, methodSources } from '../../../scripts/build/methodPages'
import { firstUse, glossary, termIds, termsIn, type GlossaryEntry, type TermId } from './glossar'
import { labor } from './labor'

describe.each(termIds)('term %s', (id) => {
  const entry = glossary[id]

  it('is explained in two whole sentences that end', () => {
    expect(entry.text).toMatch(/\.$/)
    // A stop between two letters of a sentence: „… ist. Der …“; not the stop in „1.000“.
    expect(entry.text.split(/(?<=[.!?]) (?=[A-ZÄÖÜ0-9])/)).toHaveLength(2)
    expect(entry.text.length).toBeLessThan(320)
  })

  it('is found under every form it is written in, and at the heading of its page', () => {
    for (const word of entry.words) expect(termsIn(`Hier steht ${word}.`)).toContain(id)
    expect(headingId(entry.name)).toBe(id)
    if ('more' in entry) expect(methodSources.map(({ target }) => target)).toContain(entry.more)
  })
})

/** What the page must say where the term alone is not enough, or the page has other words for it. */
const otherWords: Partial<Record<TermId, string>> = { geheimhaltung: 'nicht selbst geheim', kompaktheit: 'Wie geschlossen ein Raum ist', segregation: 'Dissimilarität D' }

it.each(termIds.filter((id) => 'more' in glossary[id]))('%s: the page with more speaks of the term', (id) => {
  const entry: GlossaryEntry = glossary[id]
  const page = readFileSync(methodSources.find(({ target }) => target === entry.more)!.source, 'utf8').toLowerCase()
  const forms = [...(otherWords[id] === undefined ? [entry.name, ...entry.words] : [otherWords[id]])]
  expect(forms.filter((form) => page.includes(form.toLowerCase()))).not.toEqual([])
})

it('does not take the mean of the reference for that of the city', () => {
  for (const text of [glossary.schrumpfung.text, labor.missingRules.mean]) expect(text).not.toMatch(/der Stadt/)
  expect(glossary.sozialindex.text).not.toMatch(/0 ist/)
})

it('leaves no form to be read as another term alone', () => {
  const forms = termIds.flatMap((id) => glossary[id].words.map((word) => [word, id] as const))
  expect(new Set(forms.map(([word]) => word)).size).toBe(forms.length)
})

it('finds words, not parts of words', () => {
  expect(termsIn('')).toEqual([])
  expect(firstUse('Rangieren und Randindexe', 'rang')).toBeNull()
  expect(firstUse('Der Rang', 'rang')).toEqual({ start: 4, end: 8 })
  expect(firstUse('Stufenlos', 'stufe')).toBeNull()
})

it('keeps the page of the glossary equal to the list', () => {
  // Otherwise: npx tsx scripts/build/glossaryPage.ts
  expect(readFileSync('docs/glossar.md', 'utf8')).toBe(glossaryMarkdown())
})
