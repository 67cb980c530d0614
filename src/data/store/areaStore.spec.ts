import { describe, expect, it } from 'vitest'
import { foreignOf, rectangle } from '../../core/spatial/overlay/overlayFixture'
import { areaStore, type AreaDatabase } from './areaStore'

const areas = (id: string) => ({ ...foreignOf([rectangle(0, 0, 100)]), id })

/** A database in memory that stores what a browser would: structured clones. */
const memory = (): AreaDatabase & { readonly content: Map<string, unknown> } => {
  const content = new Map<string, unknown>()
  return {
    content,
    getAll: async () => [...content.values()],
    put: async (kept) => content.set(kept.id, structuredClone(kept)),
    delete: async (id) => void content.delete(id),
  }
}

describe('areaStore', () => {
  it('keeps areas and gives them back in the order they were loaded', async () => {
    const database = memory()
    const store = areaStore(async () => database)
    await store.save(areas('a'), '2026-11-22T00:00:00Z')
    await store.save(areas('b'), '2026-11-21T00:00:00Z')
    expect(await store.loadAll()).toEqual({ ok: true, value: [areas('b'), areas('a')], warnings: [] })
    await store.remove('b')
    expect(await store.loadAll()).toMatchObject({ value: [areas('a')] })
  })

  it('leaves damaged ones out and says so', async () => {
    const database = memory()
    const store = areaStore(async () => database)
    await store.save(areas('a'), '2026-11-22T00:00:00Z')
    const kept = database.content.get('a') as { areas: { title: string } }
    database.content.set('a', { ...kept, areas: { ...kept.areas, title: 'anders' } })
    database.content.set('b', { ...kept, version: 2 })
    database.content.set('c', null)
    const result = await store.loadAll()
    expect(result).toMatchObject({ ok: true, value: [] })
    expect(result.ok && result.warnings[0]!.sentence).toMatch(/^3 gespeicherte Dateien/)
  })

  it('returns a problem where the browser has no storage, and never throws', async () => {
    const store = areaStore()
    for (const result of [await store.loadAll(), await store.save(areas('a'), ''), await store.remove('a')]) {
      expect(result.ok ? '' : result.problems[0]!.code).toBe('storage-blocked')
    }
  })

  it('says when storage is full, and tries again', async () => {
    const database = memory()
    let full = true
    const store = areaStore(async () => ({
      ...database,
      put: async (kept) => {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        return database.put(kept)
      },
    }))
    const first = await store.save(areas('a'), '')
    expect(first.ok ? '' : first.problems[0]!.code).toBe('storage-full')
    full = false
    expect((await store.save(areas('a'), '')).ok).toBe(true)
  })
})
