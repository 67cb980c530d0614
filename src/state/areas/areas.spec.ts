import { describe, expect, it } from 'vitest'
import { smallCity } from '../../../test/unit/smallCity'
import { foreignOf, rectangle } from '../../core/spatial/overlay/overlayFixture'
import { areaStore, keptAreas, type AreaDatabase } from '../../data/store/areaStore'
import { createAppStore } from '../store'
import { chosenSet, createAreas } from './areas'

const memory = (): AreaDatabase & { readonly content: Map<string, unknown> } => {
  const content = new Map<string, unknown>()
  return { content, getAll: async () => [...content.values()], put: async (kept) => content.set(kept.id, structuredClone(kept)), delete: async (id) => void content.delete(id) }
}
const areasNamed = (id: string, title = id) => ({ ...foreignOf([rectangle(0, 0, 100)]), id, title })

const begin = async (database: AreaDatabase = memory()) => {
  const app = createAppStore(smallCity())
  let minute = 10
  const areas = await createAreas(app, areaStore(async () => database), () => `2026-11-22T10:${minute++}:00.000Z`)
  return { app, areas, do: () => areas.getState(), notice: () => app.getState().notice, database }
}
const titles = (at: Awaited<ReturnType<typeof begin>>): string[] => at.do().sets.map(({ areas }) => areas.title)

describe('areas beside the app', () => {
  it('are kept, renamed and there again the next time, in their order', async () => {
    const at = await begin()
    at.do().keep(areasNamed('a'))
    at.do().keep(areasNamed('b'))
    expect(chosenSet(at.do())?.id).toBe('b')
    at.do().rename('a', ' Schulbezirke ')
    at.do().rename('b', '  ')
    await at.do().settled()
    expect(titles(await begin(at.database))).toEqual(['Schulbezirke', 'b'])
  })

  it('take their earlier place when the same content is loaded again', async () => {
    const at = await begin()
    at.do().keep(areasNamed('a'))
    at.do().keep(areasNamed('b'))
    at.do().keep(areasNamed('a', 'neu'))
    expect(titles(at)).toEqual(['neu', 'b'])
    expect(chosenSet(at.do())?.title).toBe('neu')
  })

  it('come back whole, to their place, when their removal is taken back', async () => {
    const at = await begin()
    for (const id of ['a', 'b', 'c']) at.do().keep(areasNamed(id))
    at.do().remove('b')
    expect(titles(at)).toEqual(['a', 'c'])
    await at.do().settled()
    expect(titles(await begin(at.database))).toEqual(['a', 'c'])
    at.notice()!.undo!()
    at.notice()!.undo!()
    expect(titles(at)).toEqual(['a', 'b', 'c'])
    await at.do().settled()
    expect(titles(await begin(at.database))).toEqual(['a', 'b', 'c'])
  })

  it('of a project file come beside what is there, damaged ones are left out', async () => {
    const at = await begin()
    at.do().keep(areasNamed('a', 'eigener Titel'))
    const forged = { ...keptAreas(areasNamed('c'), ''), checksum: '0' }
    const bad = keptAreas({ ...areasNamed('d'), areas: [{ id: '1', name: 'x', geometry: { type: 'Polygon', coordinates: [] } }] }, '')
    const text = JSON.stringify([keptAreas(areasNamed('a', 'fremder Titel'), '2026'), keptAreas(areasNamed('b'), '2026'), forged, bad, null, 'x'])
    expect(at.do().takeIn(JSON.parse(text) as unknown[])).toEqual({ added: 1, known: 1, damaged: 4 })
    expect(titles(at)).toEqual(['eigener Titel', 'b'])
  })

  it('stay while the page is open where storage is full, and that is told', async () => {
    const database = memory()
    const at = await begin({
      ...database,
      put: () => {
        const full = new Error('full')
        full.name = 'QuotaExceededError'
        return Promise.reject(full)
      },
    })
    at.do().keep(areasNamed('a'))
    await at.do().settled()
    expect(titles(at)).toEqual(['a'])
    expect(at.notice()).toMatchObject({ tone: 'problem', sentence: expect.stringContaining('Der Speicher des Browsers ist voll') })
  })

  it('divide by points as soon as there are some, and by ground again without', async () => {
    const at = await begin()
    at.do().setPoints({ id: 'p', fileName: 'p', points: [], people: 1, property: 'ew', properties: ['ew'] })
    expect(at.do().by).toBe('points')
    at.do().setPoints(null)
    expect(at.do()).toMatchObject({ by: 'area', points: null })
  })
})
