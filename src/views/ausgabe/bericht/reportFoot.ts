import { blatt } from '../../../i18n/de/blatt'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import { shownIndex } from '../../../state/derived/shownIndex'
import type { Shown } from '../../../state/derived/shownTypes'
import type { AppState } from '../../../state/appState'
import type { SheetFoot } from '../blatt/sheetFoot'
import type { Block } from './blocks'
import type { ComposedChapter } from './composeReport'
import { weakest } from './provenance'

type ReportState = Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>

/** What the map on the cover shows: the index by Ortsteil, whatever the chapters show. */
export const coverIndex = ({ data, year, indexScheme, shownRecipe }: ReportState): Shown => shownIndex(data, year, null, indexScheme, shownRecipe)

const statusOf = (block: Exclude<Block, { kind: 'text' }>) => (block.kind === 'profile' ? [block.status, block.pageStatus] : 'status' in block ? [block.status] : [])

/**
 * Foot of the report's pages. Its status is the weakest of everything in the
 * report: the map on the cover, figures, tables, sentences with figures and
 * Steckbriefe; undefined only where nothing of it has a value.
 */
export const reportFootOf = (state: ReportState, chapters: readonly ComposedChapter[]): SheetFoot => {
  const shown = chapters.flatMap(({ blocks }) => blocks.flatMap((composed) => ('block' in composed ? statusOf(composed.block) : [])))
  return { status: weakest([coverIndex(state).status, ...shown]), year: state.year, sources: [], note: berichtAnsicht.footNote, dataState: blatt.dataState(state.data.title, state.data.version) }
}
