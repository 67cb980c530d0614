import { createStore, type StoreApi } from 'zustand/vanilla'
import { warning } from '../../core/problem'
import type { Problem, Result } from '../../core/result'
import type { KeptDocument } from '../../data/store/documentStore'
import { dokument } from '../../i18n/de/dokument'
import { emptyHistory, ended, noted, stepBack, stepForward, type History } from '../recipes/history'
import { noteUnsaved } from '../unsaved'
import { browserDocumentEnvironment, type DocumentEnvironment } from './documentEnvironment'

export interface DocumentState<T> {
  readonly document: T
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What undo takes back and redo brings again, as the change was called; '' where there is nothing. */
  readonly undoLabel: string
  readonly redoLabel: string
  readonly saving: 'saved' | 'saving' | 'failed'
  /** Storage that does not work, a damaged document, another window that was first; null where all is well. */
  readonly problem: Problem | null
}

export interface DocumentActions<T> {
  /**
   * One step that can be taken back. The same document again is no step. Changes
   * under one gesture that follow each other (typing in a field) are one step.
   */
  readonly change: (label: string, next: T | ((now: T) => T), gesture?: string) => void
  readonly endGesture: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Another document in place of this one, without a way back. */
  readonly replace: (next: T) => void
  readonly dismissProblem: () => void
  /** Saves now; resolves when it is done. */
  readonly flush: () => Promise<void>
  /** Ends saving and listening (for tests). */
  readonly close: () => Promise<void>
}

export type DocumentHandle<T> = StoreApi<DocumentState<T> & DocumentActions<T>>

export interface DocumentSpec<T> {
  readonly key: string
  readonly initial: T
  /** The document from JSON of unknown origin. It must be plain JSON itself. */
  readonly parse: (json: unknown) => Result<T>
}

/** At most this long after a change it is saved. */
export const settleMilliseconds = 400

/** A document as it was, and what was done to it then. */
interface Step<T> {
  readonly document: T
  readonly label: string
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * A document of the user's own, kept in the browser: every change is a step that
 * can be taken back and is saved within a second. Windows do not write over each
 * other: what another one saved is shown, and what was here is one step back.
 * Blocked, full or damaged storage gives a problem, and work goes on in memory;
 * a damaged document is put aside before anything is written in its place.
 */
export const createDocument = async <T>({ key, initial, parse }: DocumentSpec<T>, { storage, post, listen, onLeave }: DocumentEnvironment): Promise<DocumentHandle<T>> => {
  let revision: number | null = null
  let isDamaged = false
  let isDirty = false
  let hasFailed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<void> = Promise.resolve()
  let history: History<Step<T>> = emptyHistory
  /** What led to the present document. */
  let label = ''

  const store = createStore<DocumentState<T> & DocumentActions<T>>()(() => ({ document: initial, canUndo: false, canRedo: false, undoLabel: '', redoLabel: '', saving: 'saved', problem: null }) as unknown as DocumentState<T> & DocumentActions<T>)
  const get = store.getState
  const set = (change: Partial<DocumentState<T>>): void => {
    store.setState({ ...change, canUndo: history.past.length > 0, canRedo: history.future.length > 0, undoLabel: history.past.length > 0 ? label : '', redoLabel: history.future[0]?.label ?? '' } as Partial<DocumentState<T> & DocumentActions<T>>)
  }
  const enqueue = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work, work))

  /** What another window saved, as a step of its own. False where it cannot be read. */
  const takeOver = (stored: KeptDocument, problem: Problem | null): boolean => {
    const read = parse(stored.content)
    if (!read.ok) return false
    revision = stored.revision
    if (!same(read.value, get().document)) {
      history = noted(history, { document: get().document, label }, null)
      label = dokument.elsewhere
      set({ document: read.value, saving: 'saved', problem })
    } else set({ saving: 'saved' })
    return true
  }

  const save = async (): Promise<void> => {
    if (!isDirty) return
    isDirty = false
    const { document } = get()
    const result = await storage.save(key, document, revision, isDamaged)
    if (!result.ok) {
      isDirty = true
      // Told once, because it would come with every change.
      set({ saving: 'failed', ...(hasFailed ? {} : { problem: result.problems[0]! }) })
      noteUnsaved(key, true)
      hasFailed = true
      return
    }
    noteUnsaved(key, false)
    const outcome = result.value
    if (outcome.kind === 'saved') {
      revision = outcome.revision
      isDamaged = false
      hasFailed = false
      const { problem } = get()
      set({ ...(isDirty ? {} : { saving: 'saved' }), ...(problem?.code.startsWith('storage-') === true ? { problem: null } : {}) })
      post()
      return
    }
    const isTaken = takeOver(outcome.stored, warning('document-changed-elsewhere', dokument.conflict, dokument.conflictWay))
    if (isTaken) {
      isDirty = false
      return
    }
    // What the other window left cannot be read: it is put aside, ours is written.
    revision = outcome.stored.revision
    isDamaged = true
    isDirty = true
    await save()
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    return enqueue(save)
  }
  const changed = (): void => {
    isDirty = true
    // Not put off by further changes: who types on must not wait for the last letter.
    timer ??= setTimeout(() => void flush(), settleMilliseconds)
  }
  const meet = (): Promise<void> =>
    enqueue(async () => {
      // What is not saved here meets the other version when it is.
      if (isDirty) return
      const loaded = await storage.load(key)
      // Changed here while it was read: its saving finds the other version.
      if (loaded.ok && loaded.value !== null && loaded.value.revision !== revision && !(isDirty as boolean)) takeOver(loaded.value, null)
    })
  const travelled = (travel: { readonly state: Step<T>; readonly history: History<Step<T>> } | null): void => {
    if (travel === null) return
    history = travel.history
    label = travel.state.label
    changed()
    set({ document: travel.state.document, saving: 'saving' })
  }

  store.setState({
    change: (what, next, gesture) => {
      const { document } = get()
      const changedTo = typeof next === 'function' ? (next as (now: T) => T)(document) : next
      if (same(changedTo, document)) return
      history = noted(history, { document, label }, gesture ?? null)
      label = what
      changed()
      set({ document: changedTo, saving: 'saving' })
    },
    endGesture: () => {
      history = ended(history)
    },
    undo: () => {
      travelled(stepBack(history, { document: get().document, label }))
    },
    redo: () => {
      travelled(stepForward(history, { document: get().document, label }))
    },
    replace: (next) => {
      history = emptyHistory
      label = ''
      changed()
      set({ document: next, saving: 'saving' })
    },
    dismissProblem: () => {
      set({ problem: null })
    },
    flush,
    close: async () => {
      stopListening()
      stopLeaving()
      await flush()
    },
  } satisfies DocumentActions<T> as unknown as Partial<DocumentState<T> & DocumentActions<T>>)

  const stopListening = listen(() => void meet())
  const stopLeaving = onLeave(() => void flush(), () => void meet())

  const loaded = await storage.load(key)
  if (!loaded.ok) {
    hasFailed = true
    set({ saving: 'failed', problem: loaded.problems[0]! })
  } else if (loaded.value !== null) {
    const read = parse(loaded.value.content)
    revision = loaded.value.revision
    if (read.ok) set({ document: read.value })
    else {
      isDamaged = true
      set({ problem: warning('document-damaged', dokument.damaged, dokument.damagedWay, read.problems[0]?.place) })
    }
  }
  return store
}

const opened = new Map<string, Promise<unknown>>()

/** The one document of a key in this window: everybody who asks gets the same. Never rejects for storage that does not work. */
export const openDocument = <T>(spec: DocumentSpec<T>): Promise<DocumentHandle<T>> => {
  const known = opened.get(spec.key) ?? createDocument(spec, browserDocumentEnvironment(spec.key))
  opened.set(spec.key, known)
  return known as Promise<DocumentHandle<T>>
}
