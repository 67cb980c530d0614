import { warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import { openDocumentDatabase, type DocumentDatabase, type StoredDocument } from './documentDatabase'

/** A document as it lies in storage; `content` is JSON of unknown soundness, undefined where not even that. */
export interface KeptDocument {
  readonly content: unknown
  readonly revision: number
}

/** What became of a saving. `changed`: another window was first, nothing was written. */
export type DocumentOutcome = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'changed'; readonly stored: KeptDocument }

export interface DocumentStore {
  /** null where nothing is kept under the key. */
  readonly load: (key: string) => Promise<Result<KeptDocument | null>>
  /**
   * Writes plain JSON where the stored revision still is the one we know (null: we know of none), or nothing is stored.
   * @param aside true puts what lies there aside first, under a key of its own, because it could not be read
   */
  readonly save: (key: string, content: unknown, known: number | null, aside?: boolean) => Promise<Result<DocumentOutcome>>
}

/** Under what name a document that could not be read is put aside. */
export const asideKey = (key: string, revision: number): string => `${key}.beschaedigt-${revision}`

const isStored = (stored: unknown): stored is StoredDocument =>
  typeof stored === 'object' && stored !== null && 'key' in stored && typeof stored.key === 'string' && 'revision' in stored && Number.isSafeInteger(stored.revision) && 'version' in stored && stored.version === 1 && 'text' in stored && typeof stored.text === 'string'

const kept = (stored: unknown): KeptDocument => {
  if (!isStored(stored)) return { content: undefined, revision: 0 }
  try {
    return { content: JSON.parse(stored.text) as unknown, revision: stored.revision }
  } catch {
    return { content: undefined, revision: stored.revision }
  }
}

const blocked = (cause: unknown): Problem => {
  const isFull = cause instanceof Error && cause.name === 'QuotaExceededError'
  return warning(
    isFull ? 'storage-full' : 'storage-blocked',
    isFull ? 'Der Speicher des Browsers ist voll; Ihre letzten Änderungen sind dort nicht gesichert.' : 'Der Browser erlaubt kein Speichern; Ihre Änderungen bleiben nur bis zum Schließen der Seite.',
    'Alles als Projektdatei sichern.',
  )
}

/**
 * Keeps documents (scenes, the report) in the browser. Nothing throws: where
 * storage is blocked, full or broken, a problem comes back and the app goes on
 * without. A saving never writes over what another window saved in between.
 * @param open for tests; default IndexedDB. Opening is tried again after a failure.
 */
export const documentStore = (open: () => Promise<DocumentDatabase> = openDocumentDatabase): DocumentStore => {
  let database: Promise<DocumentDatabase> | undefined
  const attempt = async <T>(work: (database: DocumentDatabase) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      database ??= open()
      return await work(await database)
    } catch (cause) {
      database = undefined
      return failure(blocked(cause))
    }
  }
  return {
    load: (key) =>
      attempt(async (opened) => {
        const stored = await opened.get(key)
        return success(stored === undefined ? null : kept(stored))
      }),
    save: (key, content, known, aside = false) => {
      const text = JSON.stringify(content)
      return attempt(async (opened) => {
        let outcome: DocumentOutcome = { kind: 'saved', revision: 0 }
        await opened.update(key, (stored) => {
          const present = stored === undefined ? null : kept(stored)
          if (present !== null && present.revision !== known) {
            outcome = { kind: 'changed', stored: present }
            return []
          }
          const revision = (present?.revision ?? known ?? 0) + 1
          outcome = { kind: 'saved', revision }
          const next: StoredDocument = { key, revision, version: 1, text }
          if (!aside || present === null) return [next]
          const old = isStored(stored) ? stored.text : JSON.stringify(stored) ?? ''
          return [{ key: asideKey(key, present.revision), revision: present.revision, version: 1, text: old }, next]
        })
        return success(outcome)
      })
    },
  }
}
