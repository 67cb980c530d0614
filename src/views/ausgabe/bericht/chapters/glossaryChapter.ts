import { abbreviations, bericht } from '../../../../i18n/de/bericht'
import { glossary, type GlossaryEntry } from '../../../../i18n/de/glossar'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'

const collator = new Intl.Collator('de')
const entries: readonly GlossaryEntry[] = Object.values(glossary)

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Whole words only: "Rang" is not in "Vorrang". */
const occurs = (word: string, text: string): boolean => new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'u').test(text)

/** The terms and abbreviations that occur in the report, and no others. */
const blocks = ({ others }: ChapterContext): readonly Block[] => {
  const terms = entries.filter(({ words }) => words.some((word) => occurs(word, others))).sort((a, b) => collator.compare(a.name, b.name))
  const short = abbreviations.filter(({ term }) => occurs(term, others))
  return [
    ...(terms.length === 0 ? [] : [{ kind: 'terms', entries: terms.map(({ name, text }) => ({ term: name, text })) } as const]),
    ...(short.length === 0 ? [] : [{ kind: 'heading', text: bericht.abbreviations } as const, { kind: 'terms', entries: short } as const]),
  ]
}

export const glossaryChapter: ChapterDefinition = { id: 'glossar', ...bericht.chapters.glossar, standard: true, readsOthers: true, blocks }
