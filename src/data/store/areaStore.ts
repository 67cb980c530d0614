import { warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import type { ForeignAreas } from '../../core/zoning/foreign/foreignAreas'
import { isForeignAreas } from '../areas/isForeignAreas'
import { checksum } from '../csv/checksum'

/** Foreign areas as they are kept. */
export interface KeptAreas {
  readonly version: 1
  /** That of the areas. */
  readonly id: string
  /** ISO time. */
  readonly loadedAt: string
  readonly checksum: string
  readonly areas: ForeignAreas
}

/** The three things the store needs of a database. */
export interface AreaDatabase {
  readonly getAll: () => Promise<unknown[]>
  readonly put: (kept: KeptAreas) => Promise<unknown>
  readonly delete: (id: string) => Promise<void>
}

export interface AreaStore {
  /** All kept areas in the order they were loaded. Damaged ones are left out, with a warning. */
  readonly loadAll: () => Promise<Result<ForeignAreas[]>>
  /** The same with the time they were loaded. */
  readonly loadKept: () => Promise<Result<KeptAreas[]>>
  /** Keeps areas; the same areas again take the place of the earlier ones. */
  readonly save: (areas: ForeignAreas, loadedAt: string) => Promise<Result<null>>
  readonly remove: (id: string) => Promise<Result<null>>
}

const databaseName = 'sozialraumkarte-flaechen'
const storeName = 'areas'

/** Opens the browser's IndexedDB; rejects where the browser does not allow it. */
const openDatabase = async (): Promise<AreaDatabase> => {
  const { openDB } = await import('idb')
  const database = await openDB(databaseName, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore(storeName, { keyPath: 'id' })
    },
  })
  return {
    getAll: () => database.getAll(storeName),
    put: (kept) => database.put(storeName, kept),
    delete: (id) => database.delete(storeName, id),
  }
}

const blocked = (error: unknown): Problem => {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError'
  return isFull
    ? warning('storage-full', 'Der Speicher des Browsers ist voll; die Flächen bleiben nur bis zum Schließen der Seite geladen.', 'Entfernen Sie Flächen oder Tabellen, die Sie nicht mehr brauchen.')
    : warning('storage-blocked', 'Der Browser erlaubt kein Speichern; geladene Flächen bleiben nur bis zum Schließen der Seite.', 'Laden Sie die Datei beim nächsten Mal wieder; im privaten Modus ist Speichern oft gesperrt.')
}

const damaged = (count: number): Problem =>
  warning(
    'stored-areas-damaged',
    count === 1 ? 'Eine gespeicherte Datei mit Flächen ist beschädigt oder aus einer anderen Fassung und wird nicht geladen.' : `${count} gespeicherte Dateien mit Flächen sind beschädigt oder aus einer anderen Fassung und werden nicht geladen.`,
    'Laden Sie die Flächen noch einmal aus der Datei.',
  )

const checksumOf = (areas: ForeignAreas): string => checksum(JSON.stringify(areas))

/** Areas as they are kept, and as a project file carries them. */
export const keptAreas = (areas: ForeignAreas, loadedAt: string): KeptAreas => ({ version: 1, id: areas.id, loadedAt, checksum: checksumOf(areas), areas })

/** Whether what comes out of a storage or a file is areas, whole and unchanged. */
export const isIntactAreas = (stored: unknown): stored is KeptAreas => {
  if (typeof stored !== 'object' || stored === null) return false
  const { version, id, loadedAt, checksum: kept, areas } = stored as Partial<KeptAreas>
  return version === 1 && typeof loadedAt === 'string' && isForeignAreas(areas) && areas.id === id && kept === checksumOf(areas)
}

/**
 * Keeps foreign areas in the browser, so that they are there after a reload. Nothing
 * throws: where storage is blocked, full or broken, a problem comes back and the app goes on without.
 * @param open for tests; default IndexedDB. Opening is tried again after a failure.
 */
export const areaStore = (open: () => Promise<AreaDatabase> = openDatabase): AreaStore => {
  let database: Promise<AreaDatabase> | undefined
  const attempt = async <T>(work: (database: AreaDatabase) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      database ??= open()
      return await work(await database)
    } catch (error) {
      database = undefined
      return failure(blocked(error))
    }
  }
  const loadKept = (): Promise<Result<KeptAreas[]>> =>
    attempt(async (opened) => {
      const stored = await opened.getAll()
      const intact = stored.filter(isIntactAreas)
      const lost = stored.length - intact.length
      const sorted = intact.sort((a, b) => (a.loadedAt < b.loadedAt ? -1 : a.loadedAt > b.loadedAt ? 1 : a.id < b.id ? -1 : 1))
      return success(sorted, lost === 0 ? [] : [damaged(lost)])
    })
  return {
    loadKept,
    loadAll: async () => {
      const loaded = await loadKept()
      return loaded.ok ? success(loaded.value.map(({ areas }) => areas), loaded.warnings) : loaded
    },
    save: (areas, loadedAt) =>
      attempt(async (opened) => {
        await opened.put(keptAreas(areas, loadedAt))
        return success(null)
      }),
    remove: (id) =>
      attempt(async (opened) => {
        await opened.delete(id)
        return success(null)
      }),
  }
}
