import type { Draft, DraftNote, NoteSubject } from './draft'
import { maxNoteLength, tidyText } from './freeZone'

/** The subject with the units of a border in ascending order; null where it is none of this draft's. */
const settled = (draft: Draft, on: NoteSubject): NoteSubject | null => {
  if (on.kind === 'zone') return draft.zones.some(({ id }) => id === on.zone) ? on : null
  if (on.kind === 'unit') return on
  const [one, other] = on.units
  return one === other ? null : one < other ? on : { kind: 'border', units: [other, one] }
}

/** Text that is equal for equal subjects. */
export const subjectKey = (on: NoteSubject): string => (on.kind === 'zone' ? `zone ${on.zone}` : on.kind === 'unit' ? `unit ${on.unit}` : `border ${[...on.units].sort().join(' ')}`)

const freeNoteId = (notes: readonly DraftNote[]): string => `n${Math.max(0, ...notes.map(({ id }) => (/^n\d{1,9}$/.test(id) ? Number(id.slice(1)) : 0))) + 1}`

export const removeNote = (draft: Draft, id: string): Draft => (draft.notes.some((note) => note.id === id) ? { ...draft, notes: draft.notes.filter((note) => note.id !== id) } : draft)

/**
 * Writes a note, or changes the one with that id. An empty text takes it away;
 * the same text, a zone the draft does not have and a border of a unit with itself
 * change nothing.
 * @param at time of the change, ISO 8601
 */
export const setNote = (draft: Draft, { id, on, text }: { readonly id?: string; readonly on: NoteSubject; readonly text: string }, at: string): Draft => {
  const known = id === undefined ? undefined : draft.notes.find((note) => note.id === id)
  const next = tidyText(text, maxNoteLength)
  if (next === '') return known === undefined ? draft : removeNote(draft, known.id)
  // A note on a zone that is gone can still be worded anew.
  const subject = known !== undefined && subjectKey(known.on) === subjectKey(on) ? known.on : settled(draft, on)
  if (subject === null || (known?.text === next && subjectKey(known.on) === subjectKey(subject))) return draft
  const note: DraftNote = { id: known?.id ?? freeNoteId(draft.notes), on: subject, text: next, at }
  return { ...draft, notes: known === undefined ? [...draft.notes, note] : draft.notes.map((each) => (each === known ? note : each)) }
}
