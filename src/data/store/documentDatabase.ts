/** A kept document. The revision counts its savings, so that a window notices when another one saved in between. */
export interface StoredDocument {
  readonly key: string
  readonly revision: number
  readonly version: 1
  /** The document as JSON, to be checked by whoever reads it. */
  readonly text: string
}

/** What documents need of a database. */
export interface DocumentDatabase {
  readonly get: (key: string) => Promise<unknown>
  /**
   * Looks at a record and changes it in one transaction, so that nobody comes in
   * between: `change` gets what is stored (undefined for nothing) and gives the
   * records to write; none leaves all as it is.
   */
  readonly update: (key: string, change: (stored: unknown) => readonly StoredDocument[]) => Promise<void>
}

const databaseName = 'sozialraumkarte-dokumente'
const storeName = 'documents'

/** Opens the browser's IndexedDB; rejects where the browser does not allow it. */
export const openDocumentDatabase = async (): Promise<DocumentDatabase> => {
  const { openDB } = await import('idb')
  const database = await openDB(databaseName, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore(storeName, { keyPath: 'key' })
    },
  })
  return {
    get: (key) => database.get(storeName, key),
    update: async (key, change) => {
      const transaction = database.transaction(storeName, 'readwrite')
      const finished = transaction.done
      // Its failure is this call's failure; without a listener it would be reported a second time.
      finished.catch(() => undefined)
      for (const record of change(await transaction.store.get(key))) await transaction.store.put(record)
      await finished
    },
  }
}
