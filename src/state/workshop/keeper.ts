import { sameContent, type DraftRecord } from '../../core/zoning/draft/draftRecord'
import type { Problem } from '../../core/result'
import type { KeptDraft } from '../../data/store/workshopStore'
import type { WorkshopEnvironment } from './environment'
import type { Saving } from './workshopState'

/** At most this long after a change it is saved. */
export const settleMilliseconds = 300

/** What the keeper asks of the workshop and tells it. */
export interface Kept {
  readonly record: (id: string) => DraftRecord | undefined
  readonly count: () => number
  readonly saving: (saving: Saving) => void
  /** A newer version of another window; ours has nothing unsaved. */
  readonly takeOver: (record: DraftRecord) => void
  /** Another window was first: `stored` (null: damaged) stays under the id, ours goes beside it. */
  readonly conflict: (id: string, stored: DraftRecord | null) => void
  readonly deletedElsewhere: (id: string) => void
  /** A draft deleted here was changed in another window and stays. */
  readonly notDeleted: (stored: DraftRecord | null) => void
  readonly failed: (problem: Problem) => void
}

export interface Keeper {
  /** All kept drafts, and what is wrong with the others. */
  readonly load: () => Promise<{ readonly records: readonly DraftRecord[]; readonly problems: readonly Problem[] }>
  readonly changed: (id: string) => void
  readonly removed: (id: string) => void
  /** Saves now; resolves when everything noted so far is done. */
  readonly flush: () => Promise<void>
  readonly close: () => Promise<void>
}

const sameStates = (a: DraftRecord, b: DraftRecord): boolean => JSON.stringify(a.states.map(({ id, name }) => [id, name])) === JSON.stringify(b.states.map(({ id, name }) => [id, name]))

/**
 * Saves drafts a moment after they change and keeps windows from writing over
 * each other. Work on the storage is done one after the other.
 */
export const keepDrafts = ({ storage, post, listen, onLeave, remember }: WorkshopEnvironment, kept: Kept): Keeper => {
  /** Stored revision each draft was last seen with. */
  const revisions = new Map<string, number>()
  const dirty = new Set<string>()
  const gone = new Set<string>()
  let damaged = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasFailed = false
  let queue: Promise<void> = Promise.resolve()

  const enqueue = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work, work))

  const fail = (problem: Problem): void => {
    kept.saving({ kind: 'failed', problem })
    // Told once, because it would come with every change.
    if (!hasFailed) kept.failed(problem)
    hasFailed = true
  }

  const see = (id: string, stored: KeptDraft | null): void => {
    if (stored === null) revisions.delete(id)
    else revisions.set(id, stored.revision)
  }

  /** False where storage failed. */
  const saveOne = async (id: string): Promise<boolean> => {
    dirty.delete(id)
    const record = kept.record(id)
    if (record === undefined) return true
    const result = await storage.save(record, revisions.get(id) ?? null)
    if (!result.ok) {
      if (kept.record(id) !== undefined) dirty.add(id)
      fail(result.problems[0]!)
      return false
    }
    const outcome = result.value
    if (outcome.kind === 'saved') {
      revisions.set(id, outcome.revision)
      remember(true)
      post({ kind: 'saved', id })
      return true
    }
    see(id, outcome.stored)
    const now = kept.record(id)
    if (now === undefined) return true
    const isSame = outcome.stored !== null && sameContent(now.draft, outcome.stored.record.draft) && sameStates(now, outcome.stored.record)
    if (isSame) return true
    dirty.delete(id)
    kept.conflict(id, outcome.stored?.record ?? null)
    return true
  }

  const removeOne = async (id: string): Promise<boolean> => {
    gone.delete(id)
    const result = await storage.remove(id, revisions.get(id) ?? null)
    if (!result.ok) {
      gone.add(id)
      fail(result.problems[0]!)
      return false
    }
    if (result.value.kind === 'saved') {
      revisions.delete(id)
      post({ kind: 'deleted', id })
      remember(kept.count() + damaged > 0)
      return true
    }
    see(id, result.value.stored)
    // Brought back here in the meantime: its saving finds the other version.
    if (kept.record(id) === undefined) kept.notDeleted(result.value.stored?.record ?? null)
    return true
  }

  const saveAll = async (): Promise<void> => {
    let all = true
    // Conflicts add drafts that want to be saved in turn.
    while (all && gone.size + dirty.size > 0) {
      for (const id of [...gone]) all = (await removeOne(id)) && all
      for (const id of [...dirty]) if (all) all = await saveOne(id)
    }
    if (!all) return
    hasFailed = false
    kept.saving({ kind: 'saved' })
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    return enqueue(async () => {
      if (gone.size + dirty.size > 0) await saveAll()
    })
  }

  const schedule = (): void => {
    if (!hasFailed) kept.saving({ kind: 'saving' })
    // Not put off by further changes: a stroke after the other must not wait for the last.
    timer ??= setTimeout(() => void flush(), settleMilliseconds)
  }

  const meet = (id: string, stored: KeptDraft): void => {
    if (dirty.has(id) || gone.has(id) || revisions.get(id) === stored.revision) return
    revisions.set(id, stored.revision)
    kept.takeOver(stored.record)
  }

  const refresh = (): Promise<void> =>
    enqueue(async () => {
      const loaded = await storage.loadAll()
      if (loaded.ok) for (const each of loaded.value.drafts) meet(each.record.draft.id, each)
    })

  const stopListening = listen(({ kind, id }) => {
    void enqueue(async () => {
      // What is not saved here meets the other version when it is.
      if (dirty.has(id) || gone.has(id)) return
      if (kind === 'deleted') {
        revisions.delete(id)
        if (kept.record(id) !== undefined) kept.deletedElsewhere(id)
        return
      }
      const loaded = await storage.load(id)
      if (loaded.ok && loaded.value !== null) meet(id, loaded.value)
    })
  })
  const stopLeaving = onLeave(() => void flush(), () => void refresh())

  return {
    load: async () => {
      const loaded = await storage.loadAll()
      if (!loaded.ok) {
        fail(loaded.problems[0]!)
        return { records: [], problems: [] }
      }
      const { drafts, count } = loaded.value
      damaged = count - drafts.length
      for (const { record, revision } of drafts) revisions.set(record.draft.id, revision)
      remember(count > 0)
      return { records: drafts.map(({ record }) => record), problems: loaded.warnings }
    },
    changed: (id) => {
      gone.delete(id)
      dirty.add(id)
      schedule()
    },
    removed: (id) => {
      dirty.delete(id)
      gone.add(id)
      schedule()
    },
    flush,
    close: async () => {
      stopListening()
      stopLeaving()
      await flush()
    },
  }
}
