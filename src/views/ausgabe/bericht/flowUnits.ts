import type { ProfileSubject } from '../../../state/profile/subject'
import { textParts } from '../../../state/report/textParts'
import type { Block, Provenance } from './blocks'
import type { ComposedChapter, Slot } from './composeReport'

/** An entry of the table of contents; `target` is the unit it leads to. */
export interface ContentsEntry {
  readonly level: 1 | 2
  readonly number: string
  readonly title: string
  readonly target: string
}

/** What flows over the pages, in its order. */
export type FlowUnit = { readonly key: string } & (
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'chapter'; readonly id: string; readonly number: string; readonly text: string }
  | { readonly kind: 'section'; readonly number: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'lead' | 'fine' | 'plain' | 'written' }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered: boolean; readonly written: boolean }
  | { readonly kind: 'terms'; readonly entries: Extract<Block, { kind: 'terms' }>['entries'] }
  | { readonly kind: 'figure'; readonly block: Extract<Block, { kind: 'figure' }>; readonly label: string }
  | { readonly kind: 'table'; readonly block: Extract<Block, { kind: 'table' }>; readonly label: string }
  | ({ readonly kind: 'profile'; readonly subject: ProfileSubject; readonly name: string; readonly summary: string } & Provenance)
  | { readonly kind: 'editor'; readonly slot: Slot }
)

/** Where on the pages the writer's hand is offered. */
export interface SlotPlace {
  readonly slot: Slot
  /** The unit beside which it stands: the text's first, or for an empty one what is above it. null before everything. */
  readonly beside: string | null
  /** Below that unit rather than at its top. */
  readonly below: boolean
}

export interface Flow {
  readonly units: readonly FlowUnit[]
  readonly places: readonly SlotPlace[]
}

const unitOf = (key: string, block: Exclude<Block, { kind: 'text' }>, label: string): FlowUnit => {
  switch (block.kind) {
    case 'heading':
      return { key, kind: 'section', number: label, text: block.text }
    case 'paragraph':
      return { key, kind: 'paragraph', text: block.text, tone: block.tone ?? 'plain' }
    case 'list':
      return { key, kind: 'list', items: block.items, numbered: false, written: false }
    case 'terms':
      return { key, kind: 'terms', entries: block.entries }
    case 'figure':
      return { key, kind: 'figure', block, label }
    case 'table':
      return { key, kind: 'table', block, label }
    case 'profile':
      return { key, kind: 'profile', subject: block.subject, name: block.name, summary: block.summary, status: block.status, sources: block.sources }
  }
}

/** A written text as units of its own, so that it can be parted between pages. */
const unitsOfText = (key: string, text: string): readonly FlowUnit[] =>
  textParts(text).map(
    (part, i): FlowUnit => (part.kind === 'paragraph' ? { key: `${key}-${String(i)}`, kind: 'paragraph', text: part.text, tone: 'written' } : { key: `${key}-${String(i)}`, kind: 'list', items: part.items, numbered: part.kind === 'numbers', written: true }),
  )

/** The printed chapters as units in their order, the contents first; and where the writer can write. */
export const flowUnits = (chapters: readonly ComposedChapter[], writing: string | null): Flow => {
  const units: FlowUnit[] = []
  const places: SlotPlace[] = []
  const entries: ContentsEntry[] = []
  for (const chapter of chapters) {
    if (chapter.number === null) continue
    const own = `kapitel-${chapter.id}`
    entries.push({ level: 1, number: String(chapter.number), title: chapter.title, target: own })
    units.push({ key: own, kind: 'chapter', id: chapter.id, number: String(chapter.number), text: chapter.title })
    for (const composed of chapter.blocks) {
      if ('slot' in composed) {
        const { slot, key } = composed
        const above = units.at(-1)?.key ?? null
        const text: readonly FlowUnit[] = slot.key === writing ? [{ key, kind: 'editor', slot }] : slot.written === null ? [] : unitsOfText(key, slot.written.text)
        units.push(...text)
        if (slot.key !== writing) places.push({ slot, beside: text[0]?.key ?? above, below: text.length === 0 })
        continue
      }
      const unit = unitOf(composed.key, composed.block, composed.label)
      if (unit.kind === 'section') entries.push({ level: 2, number: unit.number, title: unit.text, target: unit.key })
      if (unit.kind === 'profile') entries.push({ level: 2, number: '', title: unit.name, target: unit.key })
      units.push(unit)
    }
  }
  return { units: units.length === 0 ? [] : [{ key: 'inhalt', kind: 'contents', entries }, ...units], places }
}
