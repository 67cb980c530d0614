import { describe, expect, it } from 'vitest'
import { importChecksum, type ImportedTable } from '../csv/importedTable'
import { importStore, type ImportDatabase } from './importStore'

const table = (id: string, importedAt: string): ImportedTable => {
  const content = { status: 'amtlich' as const, sourceTitle: id, series: [], newIndicators: [] }
  return { version: 1, id, fileName: 't.csv', importedAt, ...content, checksum: importChecksum(content), problems: [] }
}

/** A database in memory that stores what a browser would: structured clones. */
const memory = (): ImportDatabase & { readonly content: Map<string, unknown> } => {
  const content = new Map<string, unknown>()
  return {
    content,
    getAll: async () => [...content.values()],
    put: async (item) => content.set(item.id, structuredClone(item)),
    delete: async (id) => void content.delete(id),
  }
}

describe('importStore', () => {
  it('keeps tables and gives them back in the order they were loaded', async () => {
    const store = importStore(async () => database)
    const database = memory()
    const later = table('import-a', '2026-11-22T00:00:00Z')
    const earlier = table('import-b', '2026-11-21T00:00:00Z')
    await store.save(later)
    await store.save(earlier)
    expect(await store.loadAll()).toEqual({ ok: true, value: [earlier, later], warnings: [] })
    await store.remove('import-b')
    expect(await store.loadAll()).toMatchObject({ value: [later] })
  })

  it('leaves damaged tables out and says so', async () => {
    const database = memory()
    database.content.set('x', { ...table('x', ''), status: 'modell' })
    database.content.set('y', 17)
    const result = await importStore(async () => database).loadAll()
    expect(result).toMatchObject({ ok: true, value: [] })
    expect(result.ok && result.warnings[0]!.sentence).toMatch(/^2 gespeicherte Tabellen/)
  })

  it('returns a problem where the browser has no storage, and never throws', async () => {
    // Node has no IndexedDB: the same as a browser that blocks it.
    const store = importStore()
    for (const result of [await store.loadAll(), await store.save(table('a', '')), await store.remove('a')]) {
      expect(result.ok ? '' : result.problems[0]!.code).toBe('storage-blocked')
    }
  })

  it('says when storage is full, and tries again', async () => {
    const database = memory()
    let full = true
    const store = importStore(async () => ({
      ...database,
      put: async (item) => {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        return database.put(item)
      },
    }))
    const first = await store.save(table('a', ''))
    expect(first.ok ? '' : first.problems[0]!.code).toBe('storage-full')
    full = false
    expect((await store.save(table('a', ''))).ok).toBe(true)
  })
})
