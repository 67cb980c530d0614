import type { Draft } from './draft'

export interface HistoryStep {
  /** In `past` the draft before the step, in `future` the one after it. */
  readonly draft: Draft
  /** What was done, in German: „Melchendorf zu Raum 4“. */
  readonly label: string
  /** When it was done, ISO 8601. */
  readonly at: string
}

/** Steps back (oldest first) and forward (next first); the present draft is kept beside it. */
export interface DraftHistory {
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
  /** Edits under the same name, such as the letters of a name being typed, are one step. */
  readonly gesture: string | null
}

/** As good as unlimited: drafts share what they have in common. */
export const draftHistoryLimit = 2000

export const emptyDraftHistory: DraftHistory = { past: [], future: [], gesture: null }

/** Notes an edit. Within a running gesture the step stays the first one's, with the latest label. An edit ends what could be redone. */
export const noteStep = (history: DraftHistory, before: Draft, label: string, at: string, gesture: string | null = null): DraftHistory => {
  const last = history.past.at(-1)
  return gesture !== null && gesture === history.gesture && last !== undefined
    ? { past: [...history.past.slice(0, -1), { ...last, label, at }], future: [], gesture }
    : { past: [...history.past, { draft: before, label, at }].slice(-draftHistoryLimit), future: [], gesture }
}

export const endGesture = (history: DraftHistory): DraftHistory => (history.gesture === null ? history : { ...history, gesture: null })

export interface Travelled {
  readonly draft: Draft
  readonly history: DraftHistory
}

/** One step back from `present`; null where there is none. */
export const undoStep = (history: DraftHistory, present: Draft): Travelled | null => {
  const step = history.past.at(-1)
  return step === undefined ? null : { draft: step.draft, history: { past: history.past.slice(0, -1), future: [{ ...step, draft: present }, ...history.future], gesture: null } }
}

/** One step forward from `present`; null where there is none. */
export const redoStep = (history: DraftHistory, present: Draft): Travelled | null => {
  const [step, ...future] = history.future
  return step === undefined ? null : { draft: step.draft, history: { past: [...history.past, { ...step, draft: present }], future, gesture: null } }
}

/** To the state after `count` steps counted from the start of `past`: 0 is the oldest one kept. */
export const travelTo = (history: DraftHistory, present: Draft, count: number): Travelled => {
  let at: Travelled = { draft: present, history: endGesture(history) }
  while (at.history.past.length > Math.max(0, count)) at = undoStep(at.history, at.draft)!
  while (at.history.past.length < count && at.history.future.length > 0) at = redoStep(at.history, at.draft)!
  return at
}
