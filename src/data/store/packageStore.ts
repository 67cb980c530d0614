import { failure, success, type Result } from '../../core/result'

const databaseName = 'sozialraumkarte-paket'
const storeName = 'package'
const key = 'base'

const open = async () => {
  const { openDB } = await import('idb')
  return openDB(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore(storeName)
    },
  })
}

const blocked = failure({
  code: 'storage-blocked',
  severity: 'warning',
  place: {},
  sentence: 'Der Browser erlaubt kein Speichern; das geladene Datenpaket bleibt nur bis zum Schließen der Seite.',
  wayOut: 'Die ZIP-Datei aufbewahren und beim nächsten Mal wieder laden.',
})

/** Keeps the files of a package that the user put in place of the embedded one; null takes it away. Nothing throws. */
export const savePackage = async (files: ReadonlyMap<string, string> | null): Promise<Result<null>> => {
  try {
    const database = await open()
    if (files === null) await database.delete(storeName, key)
    else await database.put(storeName, [...files], key)
    return success(null)
  } catch {
    return blocked
  }
}

/** The kept files, or null where there are none. */
export const loadPackage = async (): Promise<Result<ReadonlyMap<string, string> | null>> => {
  try {
    const stored: unknown = await (await open()).get(storeName, key)
    const isFiles = Array.isArray(stored) && stored.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'))
    return success(isFiles ? new Map(stored as [string, string][]) : null)
  } catch {
    return blocked
  }
}
