import { bericht } from '../../../../i18n/de/bericht'
import { masse } from '../../../../i18n/de/masse'
import { shell } from '../../../../i18n/de/shell'
import { vergleich } from '../../../../i18n/de/vergleich'
import { shownIndex } from '../../../../state/derived/shownIndex'
import { measures } from '../../../werkstatt/measures'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { recipeSentences } from './indexChapter'

const blocks = ({ state }: ChapterContext): readonly Block[] => {
  const shown = shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe)
  return [
    { kind: 'heading', text: bericht.methodHeads.counts },
    { kind: 'paragraph', text: bericht.methodCounts },
    { kind: 'heading', text: bericht.methodHeads.index },
    { kind: 'paragraph', text: recipeSentences(state, shown).join(' ') },
    { kind: 'paragraph', text: shell.localKnowledge },
    { kind: 'heading', text: bericht.methodHeads.zones },
    { kind: 'paragraph', text: `${vergleich.fromCounts} ${bericht.divisionsWhat}` },
    { kind: 'terms', entries: measures.map(({ id }) => ({ term: masse[id].label, text: `${masse[id].what} Werte: ${masse[id].range}.` })) },
    { kind: 'heading', text: bericht.methodHeads.comparison },
    { kind: 'paragraph', text: vergleich.whatIsMovedText },
    { kind: 'heading', text: bericht.methodHeads.segregation },
    { kind: 'paragraph', text: bericht.methodSegregation },
    { kind: 'heading', text: bericht.methodHeads.limits },
    { kind: 'paragraph', text: bericht.methodLimits },
    { kind: 'text', slot: 'text', prompt: bericht.prompts.methods },
  ]
}

/** How everything is computed, with references. */
export const methodsChapter: ChapterDefinition = { id: 'methode', ...bericht.chapters.methode, standard: true, blocks }
