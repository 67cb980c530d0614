import type { AppState } from '../../../state/appState'
import { bericht } from '../../../i18n/de/bericht'
import { memoise } from '../../../state/memoise'
import { chaptersOf } from '../../../state/report/editReport'
import { figuresMark } from '../../../state/report/figuresMark'
import type { Report, WrittenText } from '../../../state/report/report'
import type { Block, ChapterDefinition } from './blocks'
import { reportChapters } from './reportChapters'

export type TextBlock = Extract<Block, { kind: 'text' }>

/** A place for the writer's words, with what stands there. */
export interface Slot {
  /** Key in the report's texts. */
  readonly key: string
  readonly prompt: string
  readonly chapter: string
  readonly written: WrittenText | null
  /** Mark of the figures above it as they are now. */
  readonly mark: string
  /** The figures above are others than when it was written. */
  readonly changed: boolean
}

export type ComposedBlock =
  | { readonly key: string; readonly block: Exclude<Block, TextBlock>; /** "Abbildung 3", "2.1"; '' for what has no number. */ readonly label: string }
  | { readonly key: string; readonly slot: Slot }

export interface ComposedChapter {
  readonly id: string
  readonly title: string
  /** Not of chapters that nothing is printed of. */
  readonly number: number | null
  readonly blocks: readonly ComposedBlock[]
  readonly slots: readonly Slot[]
}

/** Everything a chapter says in words: for terms and for whoever looks for a word. */
export const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return [block.text]
        case 'list':
          return block.items
        case 'terms':
          return block.entries.flatMap(({ term, text }) => [term, text])
        case 'figure':
          return [block.caption, ...block.sources]
        case 'table':
          return [block.caption, block.note ?? '', ...block.columns.map(({ label }) => label), ...block.rows.flat(), ...block.sources]
        default:
          return []
      }
    })
    .join('\n')

interface Computed {
  readonly definition: ChapterDefinition
  readonly blocks: readonly Block[]
}

/** Blocks of the chosen chapters; the writer's texts are no part of it, so that writing computes nothing again. */
const computed = memoise((state: AppState, ids: string, report: Report): readonly Computed[] => {
  const definitions = ids === '' ? [] : ids.split('\n').map((id) => reportChapters.find((chapter) => chapter.id === id)!)
  const first = definitions.map((definition): Computed => ({ definition, blocks: definition.readsOthers === true ? [] : definition.blocks({ state, report, others: '' }) }))
  const others = first.map(({ definition, blocks }) => `${definition.title}\n${wordsOf(blocks)}`).join('\n')
  return first.map((each) => (each.definition.readsOthers === true ? { ...each, blocks: each.definition.blocks({ state, report, others }) } : each))
}, 2)

// Choices are compared by content: a change of a text makes new lists of the same ids.
let last: { key: string; report: Report } | null = null
const stableChoices = (report: Report): Report => {
  const key = JSON.stringify([report.zonings, report.profiles])
  if (last?.key !== key) last = { key, report }
  return last.report
}

const sentencesOf = (block: Block): readonly string[] => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : [])
const contentOf = (block: Block): readonly string[] => (block.kind === 'table' ? block.rows.map((row) => row.join('\u001e')) : block.kind === 'figure' ? [block.content] : [])

/** Chapters that the registry knows, as the report orders them. */
export const orderedChapters = (report: Report): readonly { readonly definition: ChapterDefinition; readonly on: boolean }[] =>
  chaptersOf(report, reportChapters).flatMap(({ id, on }) => {
    const definition = reportChapters.find((chapter) => chapter.id === id)
    return definition === undefined ? [] : [{ definition, on }]
  })

/**
 * The report's chapters with numbers of chapters, sections, figures and tables.
 * A chapter that only the writer fills counts once something is written; `writing`
 * is the slot that is just being written in.
 */
export const composeReport = (state: AppState, report: Report, writing: string | null = null): readonly ComposedChapter[] => {
  const ids = orderedChapters(report).flatMap(({ definition, on }) => (on ? [definition.id] : []))
  let chapters = 0
  let figures = 0
  let tables = 0
  return computed(state, ids.join('\n'), stableChoices(report)).map(({ definition, blocks }): ComposedChapter => {
    const slotOf = (block: TextBlock, at: number): Slot => {
      const key = `${definition.id}.${block.slot}`
      const above = blocks.slice(0, at)
      const mark = figuresMark({ sentences: above.flatMap(sentencesOf), others: above.flatMap(contentOf) })
      const written = Object.hasOwn(report.texts, key) ? report.texts[key]! : null
      return { key, prompt: block.prompt, chapter: definition.title, written, mark, changed: written !== null && written.mark !== mark }
    }
    const slots = blocks.flatMap((block, at) => (block.kind === 'text' ? [slotOf(block, at)] : []))
    const isPrinted = blocks.some(({ kind }) => kind !== 'text') || slots.some(({ key, written }) => written !== null || key === writing)
    const number = isPrinted ? ++chapters : null
    let sections = 0
    const composed = blocks.map((block, at): ComposedBlock => {
      const key = `${definition.id}-${String(at)}`
      if (block.kind === 'text') return { key, slot: slots.find((slot) => slot.key === `${definition.id}.${block.slot}`)! }
      const label =
        block.kind === 'heading' ? `${String(number)}.${String(++sections)}` : block.kind === 'figure' ? bericht.figure(++figures) : block.kind === 'table' ? bericht.table(++tables) : ''
      return { key, block, label }
    })
    return { id: definition.id, title: definition.title, number, blocks: composed, slots }
  })
}
