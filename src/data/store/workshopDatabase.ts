/** A kept variant. The revision counts its savings, so that a window notices when another one saved in between. */
export interface StoredDraft {
  readonly id: string
  readonly revision: number
  readonly version: 1
  /** A `DraftJson`, to be checked by whoever reads it. */
  readonly draft: unknown
}

/** What the workshop needs of a database. */
export interface WorkshopDatabase {
  readonly getAll: () => Promise<unknown[]>
  readonly get: (id: string) => Promise<unknown>
  /**
   * Looks at a record and changes it in one transaction, so that nobody comes in
   * between: `change` gets what is stored (undefined for nothing) and gives the
   * record to write, null to delete, or undefined to leave all as it is.
   */
  readonly update: (id: string, change: (stored: unknown) => StoredDraft | null | undefined) => Promise<void>
}

const databaseName = 'sozialraumkarte-varianten'
const storeName = 'drafts'

/** Opens the browser's IndexedDB; rejects where the browser does not allow it. */
export const openWorkshopDatabase = async (): Promise<WorkshopDatabase> => {
  const { openDB } = await import('idb')
  const database = await openDB(databaseName, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore(storeName, { keyPath: 'id' })
    },
  })
  return {
    getAll: () => database.getAll(storeName),
    get: (id) => database.get(storeName, id),
    update: async (id, change) => {
      const transaction = database.transaction(storeName, 'readwrite')
      const finished = transaction.done
      // Its failure is this call's failure; without a listener it would be reported a second time.
      finished.catch(() => undefined)
      const next = change(await transaction.store.get(id))
      if (next === null) await transaction.store.delete(id)
      else if (next !== undefined) await transaction.store.put(next)
      await finished
    },
  }
}
