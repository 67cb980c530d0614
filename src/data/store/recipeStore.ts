import { failure, success, type Result } from '../../core/result'

const databaseName = 'sozialraumkarte-rezepte'
const storeName = 'recipes'
const key = 'own'

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
  sentence: 'Der Browser erlaubt kein Speichern; eigene Rezepte bleiben nur bis zum Schließen der Seite.',
  wayOut: 'Die Adresse der Seite aufbewahren: Sie enthält das gewählte Rezept.',
})

/** Keeps the user's own recipes as plain JSON in the browser. Nothing throws. */
export const saveRecipes = async (recipes: readonly unknown[]): Promise<Result<null>> => {
  try {
    await (await open()).put(storeName, JSON.stringify(recipes), key)
    return success(null)
  } catch {
    return blocked
  }
}

/** The kept recipes as they were saved, still to be checked by whoever reads them; empty where there are none. */
export const loadRecipes = async (): Promise<Result<readonly unknown[]>> => {
  try {
    const stored: unknown = await (await open()).get(storeName, key)
    const parsed: unknown = typeof stored === 'string' ? JSON.parse(stored) : []
    return success(Array.isArray(parsed) ? parsed : [])
  } catch {
    return blocked
  }
}
