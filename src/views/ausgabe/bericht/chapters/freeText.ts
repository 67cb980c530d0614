import { bericht } from '../../../../i18n/de/bericht'
import type { ChapterDefinition } from '../blocks'

/** Chapters that only the writer fills; empty ones are not printed. */
export const foreword: ChapterDefinition = { id: 'vorwort', ...bericht.chapters.vorwort, standard: true, blocks: () => [{ kind: 'text', slot: 'text', prompt: bericht.prompts.foreword }] }
export const measures: ChapterDefinition = { id: 'folgerungen', ...bericht.chapters.folgerungen, standard: true, blocks: () => [{ kind: 'text', slot: 'text', prompt: bericht.prompts.measures }] }
