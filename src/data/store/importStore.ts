import type { Problem, Result } from '../../core/result'
import { failure, success } from '../../core/result'
import { isIntactImport, type ImportedTable } from '../csv/importedTable'

/** The three things the store needs of a database. */
export interface ImportDatabase {
  readonly getAll: () => Promise<unknown[]>
  readonly put: (table: ImportedTable) => Promise<unknown>
  readonly delete: (id: string) => Promise<void>
}

export interface ImportStore {
  /** All kept tables in the order they were loaded. Damaged ones are left out, with a warning. */
  readonly loadAll: () => Promise<Result<ImportedTable[]>>
  readonly save: (table: ImportedTable) => Promise<Result<null>>
  readonly remove: (id: string) => Promise<Result<null>>
}

const databaseName = 'sozialraumkarte'
const storeName = 'imports'

/** Opens the browser's IndexedDB; rejects where the browser does not allow it. */
const openDatabase = async (): Promise<ImportDatabase> => {
  const { openDB } = await import('idb')
  const database = await openDB(databaseName, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore(storeName, { keyPath: 'id' })
    },
  })
  return {
    getAll: () => database.getAll(storeName),
    put: (table) => database.put(storeName, table),
    delete: (id) => database.delete(storeName, id),
  }
}

const blocked = (error: unknown): Problem => {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError'
  return {
    code: isFull ? 'storage-full' : 'storage-blocked',
    severity: 'warning',
    place: {},
    sentence: isFull ? 'Der Speicher des Browsers ist voll; die Tabelle bleibt nur bis zum Schließen der Seite geladen.' : 'Der Browser erlaubt kein Speichern; geladene Tabellen bleiben nur bis zum Schließen der Seite.',
    wayOut: isFull ? 'Entfernen Sie ältere Tabellen oder laden Sie das Datenpaket herunter.' : 'Laden Sie das Datenpaket herunter, um Ihre Werte zu behalten; im privaten Modus ist Speichern oft gesperrt.',
  }
}

/**
 * Keeps imported tables in the browser, so that they are there after a reload.
 * Nothing throws: where storage is blocked, full or broken, a problem comes back
 * and the app goes on without.
 * @param open for tests; default IndexedDB. Opening is tried again after a failure.
 */
export const importStore = (open: () => Promise<ImportDatabase> = openDatabase): ImportStore => {
  let database: Promise<ImportDatabase> | undefined
  const attempt = async <T>(work: (database: ImportDatabase) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      database ??= open()
      return await work(await database)
    } catch (error) {
      database = undefined
      return failure(blocked(error))
    }
  }
  return {
    loadAll: () =>
      attempt(async (opened) => {
        const stored = await opened.getAll()
        const intact = stored.filter(isIntactImport)
        const lost = stored.length - intact.length
        const sorted = intact.sort((a, b) => (a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : a.id < b.id ? -1 : 1))
        return success(sorted, lost === 0 ? [] : [damaged(lost)])
      }),
    save: (table) =>
      attempt(async (opened) => {
        await opened.put(table)
        return success(null)
      }),
    remove: (id) =>
      attempt(async (opened) => {
        await opened.delete(id)
        return success(null)
      }),
  }
}

const damaged = (count: number): Problem => ({
  code: 'stored-import-damaged',
  severity: 'warning',
  place: {},
  sentence: count === 1 ? 'Eine gespeicherte Tabelle ist beschädigt oder aus einer anderen Fassung und wird nicht geladen.' : `${count} gespeicherte Tabellen sind beschädigt oder aus einer anderen Fassung und werden nicht geladen.`,
  wayOut: 'Laden Sie die Tabelle noch einmal aus der Datei.',
})
