import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { error } from '../../core/problem'
import { failure, success, type Result } from '../../core/result'
import { asideKey, documentStore } from '../../data/store/documentStore'
import type { DocumentDatabase, StoredDocument } from '../../data/store/documentDatabase'
import type { DocumentEnvironment } from './documentEnvironment'
import { createDocument, type DocumentHandle } from './openDocument'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Words = readonly string[]
const parse = (json: unknown): Result<Words> => (Array.isArray(json) && json.every((each) => typeof each === 'string') ? success(json) : failure(error('bad', 'x', 'y', { value: 'words' })))

/** One browser: a database and windows that hear of each other. */
const browser = () => {
  const content = new Map<string, StoredDocument>()
  const world = { content, fault: null as Error | null }
  const check = (): void => {
    if (world.fault !== null) throw world.fault
  }
  const database: DocumentDatabase = {
    get: async (key) => {
      check()
      return structuredClone(content.get(key))
    },
    update: async (key, change) => {
      await Promise.resolve()
      check()
      for (const record of change(structuredClone(content.get(key)))) content.set(record.key, structuredClone(record))
    },
  }
  const hearers = new Set<{ readonly own: object; readonly hear: () => void }>()
  const leavers = new Set<() => void>()
  const environment = (deaf: boolean): DocumentEnvironment => {
    const own = {}
    return {
      storage: documentStore(async () => {
        check()
        return database
      }),
      post: () => {
        for (const each of hearers) if (each.own !== own) each.hear()
      },
      listen: (hear) => {
        const entry = { own, hear }
        if (!deaf) hearers.add(entry)
        return () => hearers.delete(entry)
      },
      onLeave: (leave) => {
        leavers.add(leave)
        return () => leavers.delete(leave)
      },
    }
  }
  return Object.assign(world, {
    open: (deaf = false): Promise<DocumentHandle<Words>> => createDocument<Words>({ key: 'worte', initial: [], parse }, environment(deaf)),
    leave: () => {
      for (const each of leavers) each()
    },
  })
}
const words = (handle: DocumentHandle<Words>): Words => handle.getState().document
const add = (handle: DocumentHandle<Words>, word: string, gesture?: string): void => {
  handle.getState().change(`plus ${word}`, (now) => [...now, word], gesture)
}

describe('a document of one\'s own', () => {
  it('is there again the next time, saved within a second without being asked', async () => {
    const at = browser()
    const one = await at.open()
    expect(one.getState()).toMatchObject({ document: [], canUndo: false, canRedo: false, problem: null, saving: 'saved' })
    add(one, 'a')
    expect(one.getState().saving).toBe('saving')
    // Typing on does not put the saving off.
    await vi.advanceTimersByTimeAsync(390)
    add(one, 'b')
    await vi.advanceTimersByTimeAsync(60)
    expect(one.getState().saving).toBe('saved')
    expect(words(await at.open())).toEqual(['a', 'b'])
    // What is not saved when the page goes is saved then.
    add(one, 'c')
    at.leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(words(await at.open())).toEqual(['a', 'b', 'c'])
  })

  it('goes back and forth through its steps and tells what they are called', async () => {
    const one = await browser().open()
    for (const word of ['a', 'b', 'c']) add(one, word)
    one.getState().change('nichts', [...words(one)])
    expect(one.getState()).toMatchObject({ undoLabel: 'plus c', redoLabel: '' })
    one.getState().undo()
    one.getState().undo()
    expect(one.getState()).toMatchObject({ document: ['a'], undoLabel: 'plus a', redoLabel: 'plus b', canUndo: true, canRedo: true })
    one.getState().redo()
    expect(words(one)).toEqual(['a', 'b'])
    add(one, 'd')
    expect(one.getState()).toMatchObject({ document: ['a', 'b', 'd'], canRedo: false })
    // Letters of one word are one step.
    add(one, 'x', 'feld')
    add(one, 'y', 'feld')
    one.getState().endGesture()
    add(one, 'z', 'feld')
    one.getState().undo()
    expect(words(one)).toEqual(['a', 'b', 'd', 'x', 'y'])
    one.getState().undo()
    expect(words(one)).toEqual(['a', 'b', 'd'])
    one.getState().replace(['neu'])
    expect(one.getState()).toMatchObject({ document: ['neu'], canUndo: false, undoLabel: '' })
  })

  it('as many steps back as forth end where they began', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 3 }), { maxLength: 12 }), fc.nat(15), async (list, back) => {
        const one = await browser().open()
        for (const word of list) add(one, word)
        for (let i = 0; i < back; i++) one.getState().undo()
        expect(words(one)).toEqual(list.slice(0, Math.max(0, list.length - back)))
        for (let i = 0; i < back; i++) one.getState().redo()
        expect(words(one)).toEqual(list)
      }),
      { numRuns: 40 },
    )
  })

  it('follows another window, as a step', async () => {
    const at = browser()
    const one = await at.open()
    const other = await at.open()
    add(one, 'a')
    await vi.advanceTimersByTimeAsync(500)
    expect(other.getState()).toMatchObject({ document: ['a'], undoLabel: 'in einem anderen Fenster geändert', problem: null })
    other.getState().undo()
    await vi.advanceTimersByTimeAsync(500)
    expect(words(one)).toEqual([])
  })

  it('with something unsaved is not taken over silently when another window saves', async () => {
    const at = browser()
    const one = await at.open()
    const other = await at.open()
    add(other, 'hier')
    add(one, 'dort')
    await one.getState().flush()
    await vi.advanceTimersByTimeAsync(500)
    expect(other.getState()).toMatchObject({ document: ['dort'], problem: { code: 'document-changed-elsewhere' }, undoLabel: 'in einem anderen Fenster geändert' })
    other.getState().undo()
    expect(words(other)).toEqual(['hier'])
  })

  it('is not written over by another window; what was here is one step back', async () => {
    const at = browser()
    const one = await at.open(true)
    const other = await at.open(true)
    add(one, 'eins')
    await one.getState().flush()
    add(other, 'zwei')
    await other.getState().flush()
    expect(other.getState()).toMatchObject({ document: ['eins'], problem: { code: 'document-changed-elsewhere' }, canUndo: true, saving: 'saved' })
    expect(words(await at.open())).toEqual(['eins'])
    other.getState().undo()
    await other.getState().flush()
    expect(words(await at.open())).toEqual(['zwei'])
    other.getState().dismissProblem()
    expect(other.getState().problem).toBeNull()
  })

  it('goes on in memory where storage is blocked or full, and says it once', async () => {
    const at = browser()
    at.fault = new Error('blocked')
    const one = await at.open()
    expect(one.getState()).toMatchObject({ document: [], saving: 'failed', problem: { code: 'storage-blocked' } })
    one.getState().dismissProblem()
    add(one, 'a')
    await one.getState().flush()
    expect(one.getState()).toMatchObject({ document: ['a'], saving: 'failed', problem: null })
    at.fault = null
    add(one, 'b')
    await one.getState().flush()
    expect(one.getState()).toMatchObject({ saving: 'saved', problem: null })
    at.fault = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    add(one, 'c')
    await one.getState().flush()
    expect(one.getState().problem).toMatchObject({ code: 'storage-full', sentence: expect.stringContaining('voll') })
    at.fault = null
    add(one, 'd')
    await one.getState().flush()
    expect(one.getState().problem).toBeNull()
    expect(words(await at.open())).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each(['{"kein": "Text"}', 'kein JSON', 'null'])('that is damaged is told and put aside before anything is written: %s', async (text) => {
    const at = browser()
    at.content.set('worte', { key: 'worte', revision: 4, version: 1, text })
    const one = await at.open()
    expect(one.getState()).toMatchObject({ document: [], problem: { code: 'document-damaged' } })
    expect(at.content.size).toBe(1)
    add(one, 'neu')
    await one.getState().flush()
    expect(at.content.get(asideKey('worte', 4))?.text).toBe(text)
    expect(words(await at.open())).toEqual(['neu'])
    add(one, 'weiter')
    await one.getState().flush()
    expect(at.content.size).toBe(2)
  })
})
