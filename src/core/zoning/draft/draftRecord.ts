import type { Draft } from './draft'
import { sizeKeys } from './draftSizes'
import type { DraftHistory } from './draftHistory'

/** A draft at a moment somebody gave a name to: „Stand nach der ersten Runde“. */
export interface NamedState {
  readonly id: string
  readonly name: string
  /** ISO 8601. */
  readonly at: string
  readonly draft: Draft
}

/** All that is kept of a variant. */
export interface DraftRecord {
  readonly draft: Draft
  readonly history: DraftHistory
  /** Oldest first. */
  readonly states: readonly NamedState[]
  /** Time of the last change, ISO 8601. */
  readonly changed: string
  /** Name of the data package whose units it groups. */
  readonly package: string
}

/** True where two drafts say the same, whatever their ids. */
export const sameContent = (a: Draft, b: Draft): boolean => {
  const content = ({ title, description, zones, zoneOf, notes, sizes }: Draft): string => {
    const position = new Map(zones.map(({ id }, index) => [id, index]))
    return JSON.stringify([
      title,
      description,
      zones.map(({ number, name, colour, locked }) => [number, name, colour, locked]),
      [...zoneOf].map(([unit, zone]) => [unit, position.get(zone)]).sort(([one], [other]) => (one! < other! ? -1 : 1)),
      notes.map(({ on, text }) => [on.kind === 'zone' ? ['zone', position.get(on.zone)] : on, text]),
      sizeKeys.map((key) => sizes?.[key] ?? null),
    ])
  }
  return a === b || content(a) === content(b)
}

/** A record under another id, with its history and states; where drafts bore the present title they bear the new one. */
export const rehomed = (record: DraftRecord, id: string, title: string): DraftRecord => {
  const known = new Map<Draft, Draft>()
  const move = (draft: Draft): Draft => {
    const moved = known.get(draft) ?? { ...draft, id, title: draft.title === record.draft.title ? title : draft.title }
    known.set(draft, moved)
    return moved
  }
  const moveStep = <T extends { readonly draft: Draft }>(step: T): T => ({ ...step, draft: move(step.draft) })
  return { ...record, draft: move(record.draft), history: { ...record.history, past: record.history.past.map(moveStep), future: record.history.future.map(moveStep) }, states: record.states.map(moveStep) }
}
