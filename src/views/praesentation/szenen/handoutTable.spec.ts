import { expect, it } from 'vitest'
import type { Scene } from '../../../state/scenes/scene'
import { handoutBox, handoutPages, leastNotesMm, tableMm } from './handoutPages'
import type { HandoutTable } from './handoutTable'

const scene = (notes: string, stage: Scene['stage'] = 'rangliste'): Scene => ({ id: 'a', headline: 'A', sentences: 'B.', notes, hidden: false, stage, address: '#/lage' })
const table = (rows: number, note = ''): HandoutTable => ({ caption: 'C', head: ['D'], rows: Array.from({ length: rows }, () => ['1']), figuresFrom: 0, note })
const pagesOf = (notes: string, rows: number, note = '') => handoutPages([scene(notes)], true, () => [], () => (rows === 0 ? null : table(rows, note)))

it('map, sentences, figures and notes of a page fit its height, and no note is lost', () => {
  for (const rows of [0, 1, 6, 10])
    for (const note of ['', 'x'])
      for (const notes of ['', 'Ein Satz. Noch einer.', 'Wort '.repeat(600)]) {
        const pages = pagesOf(notes, rows, note)
        const [first] = pages
        const { heightMm, sentencesMm, gapMm, notesHeadMm } = handoutBox
        const used = first!.mapMm + gapMm + sentencesMm + (first!.table === null ? 0 : gapMm + tableMm(first!.table)) + (first!.notes === '' ? 0 : gapMm + notesHeadMm + leastNotesMm)
        expect(used).toBeLessThanOrEqual(heightMm + 1e-9)
        expect(first!.mapMm).toBeGreaterThanOrEqual(90)
        expect(pages.slice(1).every((page) => page.table === null)).toBe(true)
        expect(pages.map((page) => page.notes).join(' ').replace(/\s+/g, ' ').trim()).toBe(notes.trim())
      }
})

it('short notes stand below the figures, on the same page', () => {
  expect(pagesOf('Ein Satz. Noch einer.', 10)).toHaveLength(1)
  expect(pagesOf('Ein Satz. Noch einer.', 6, 'x')).toHaveLength(1)
})
