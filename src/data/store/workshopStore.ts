import { warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import { JsonReader } from '../project/jsonReader'
import { readDraft } from '../project/readDraft'
import { writeDraft } from '../project/writeDraft'
import { openWorkshopDatabase, type StoredDraft, type WorkshopDatabase } from './workshopDatabase'

export interface KeptDraft {
  readonly record: DraftRecord
  readonly revision: number
}

export interface LoadedDrafts {
  readonly drafts: readonly KeptDraft[]
  /** Records in storage, damaged ones included. */
  readonly count: number
}

/** What became of a saving or deletion. `changed`: another window was first, nothing was written; `null` where what lies there is damaged. */
export type SaveOutcome = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'changed'; readonly stored: KeptDraft | null }

export interface WorkshopStore {
  /** All kept variants. Damaged ones stay in storage untouched, are left out and named. */
  readonly loadAll: () => Promise<Result<LoadedDrafts>>
  /** One kept variant as another window saved it; null where there is none or it is damaged. */
  readonly load: (id: string) => Promise<Result<KeptDraft | null>>
  /** Writes where the stored revision still is the one we know (null: we know of none), or nothing is stored. */
  readonly save: (record: DraftRecord, known: number | null) => Promise<Result<SaveOutcome>>
  /** Deletes where the stored revision still is the one we know. */
  readonly remove: (id: string, known: number | null) => Promise<Result<SaveOutcome>>
}

/** Steps back that are kept beyond the closing of the page. */
export const keptSteps = 200

const isStored = (stored: unknown): stored is StoredDraft =>
  typeof stored === 'object' && stored !== null && 'id' in stored && typeof stored.id === 'string' && 'revision' in stored && Number.isSafeInteger(stored.revision) && 'version' in stored && stored.version === 1 && 'draft' in stored

const kept = (stored: unknown): KeptDraft | null => {
  if (!isStored(stored)) return null
  const record = readDraft(new JsonReader(''), stored.draft, '')
  return record === null || record.draft.id !== stored.id ? null : { record, revision: stored.revision }
}

/** What a damaged record can still be called. */
const nameOf = (stored: unknown): string => {
  const { id, draft } = (typeof stored === 'object' && stored !== null ? stored : {}) as { id?: unknown; draft?: { title?: unknown } | null }
  const title = typeof draft === 'object' && draft !== null ? draft.title : undefined
  return typeof title === 'string' && title.trim() !== '' ? `„${title.slice(0, 80)}“` : `ohne Titel (${String(id).slice(0, 20)})`
}

const damaged = (names: readonly string[]): Problem =>
  warning(
    'stored-draft-damaged',
    names.length === 1 ? `Die gespeicherte Variante ${names[0]!} ist beschädigt oder aus einer neueren Fassung und wird nicht geladen; sie bleibt unverändert gespeichert.` : `${names.length} gespeicherte Varianten sind beschädigt oder aus einer neueren Fassung und werden nicht geladen: ${names.join(', ')}. Sie bleiben unverändert gespeichert.`,
    'Die Variante aus einer Projektdatei laden.',
  )

const blocked = (cause: unknown): Problem => {
  const isFull = cause instanceof Error && cause.name === 'QuotaExceededError'
  return warning(
    isFull ? 'storage-full' : 'storage-blocked',
    isFull ? 'Der Speicher des Browsers ist voll; Ihre letzten Änderungen an den Varianten sind dort nicht gesichert.' : 'Der Browser erlaubt kein Speichern; Varianten bleiben nur bis zum Schließen der Seite.',
    'Die Varianten als Projektdatei sichern.',
  )
}

/**
 * Keeps variants in the browser. Nothing throws: where storage is blocked, full or
 * broken, a problem comes back and the app goes on without. A saving never writes
 * over what another window saved in between.
 * @param open for tests; default IndexedDB. Opening is tried again after a failure.
 */
export const workshopStore = (open: () => Promise<WorkshopDatabase> = openWorkshopDatabase): WorkshopStore => {
  let database: Promise<WorkshopDatabase> | undefined
  const attempt = async <T>(work: (database: WorkshopDatabase) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      database ??= open()
      return await work(await database)
    } catch (cause) {
      database = undefined
      return failure(blocked(cause))
    }
  }
  /** Compares and writes in one transaction. Revisions begin at a time, so that one kept anew after a deletion is no old one's. */
  const compared = (id: string, known: number | null, first: number, next: (revision: number) => StoredDraft | null): Promise<Result<SaveOutcome>> =>
    attempt(async (opened) => {
      let outcome: SaveOutcome = { kind: 'saved', revision: 0 }
      await opened.update(id, (stored) => {
        if (stored !== undefined && !(isStored(stored) && stored.revision === known)) {
          outcome = { kind: 'changed', stored: kept(stored) }
          return undefined
        }
        const revision = known === null ? first : known + 1
        outcome = { kind: 'saved', revision }
        return next(revision)
      })
      return success(outcome)
    })
  return {
    loadAll: () =>
      attempt(async (opened) => {
        const stored = await opened.getAll()
        const read = stored.map(kept)
        const lost = stored.filter((_, index) => read[index] === null).map(nameOf)
        return success({ drafts: read.filter((each) => each !== null), count: stored.length }, lost.length === 0 ? [] : [damaged(lost)])
      }),
    load: (id) => attempt(async (opened) => success(kept(await opened.get(id)))),
    save: (record, known) => {
      const draft = writeDraft(record, keptSteps)
      return compared(record.draft.id, known, Date.parse(record.changed), (revision) => ({ id: record.draft.id, revision, version: 1, draft }))
    },
    remove: (id, known) => compared(id, known, 0, () => null),
  }
}
