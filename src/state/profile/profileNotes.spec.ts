import { describe, expect, it } from 'vitest'
import { draftZoningId, type Draft, type DraftNote } from '../../core/zoning/draft/draft'
import { notesOn } from './profileNotes'
import type { Place } from './subject'

const note = (id: string, on: DraftNote['on'], text: string, at = '2026-01-01'): DraftNote => ({ id, on, text, at })
const draft = (id: string, title: string, notes: readonly DraftNote[]): { draft: Draft } => ({ draft: { id, title, description: '', origin: '', zones: [], zoneOf: new Map(), notes } })
const unit: Place = { subject: { kind: 'unit', id: '01' }, zoning: null, id: '01', name: 'Alt', number: null, unitIds: ['01'] }
const zone = (zoning: string): Place => ({ subject: { kind: 'zone', zoning, id: 'z1' }, zoning: null, id: 'z1', name: 'Raum', number: 1, unitIds: ['01', '02'] })
const nameOf = (id: string): string => `Ort ${id}`

const drafts = [
  draft('a', 'Variante A', [note('n1', { kind: 'unit', unit: '01' }, 'Schule', '2026-01-03'), note('n2', { kind: 'zone', zone: 'z1' }, 'Kern'), note('n3', { kind: 'border', units: ['02', '03'] }, 'Bahn', '2026-01-04'), note('n4', { kind: 'unit', unit: '09' }, 'fern')]),
  draft('b', 'Variante B', [note('n1', { kind: 'unit', unit: '01' }, 'Schule', '2026-01-05'), note('n2', { kind: 'zone', zone: 'z1' }, 'anderer Kern')]),
]

describe('notesOn', () => {
  it('tells the notes on a unit once, with every variant they stand in', () => {
    expect(notesOn(drafts, unit, nameOf)).toEqual([{ text: 'Schule', about: [], variants: ['Variante A', 'Variante B'], at: '2026-01-05' }])
  })

  it('tells a zone the notes on it in its own variant, on its units and their borders, newest first', () => {
    expect(notesOn(drafts, zone(draftZoningId('a')), nameOf).map(({ text, about }) => [text, about])).toEqual([
      ['Schule', ['Ort 01']],
      ['Bahn', ['Ort 02', 'Ort 03']],
      ['Kern', []],
    ])
    expect(notesOn(drafts, zone(draftZoningId('b')), nameOf).map(({ text }) => text)).toContain('anderer Kern')
  })

  it('has none for zones of the package, for the city and without variants', () => {
    expect(notesOn(drafts, zone('bezirke'), nameOf).map(({ text }) => text)).not.toContain('Kern')
    expect(notesOn(drafts, { ...unit, subject: { kind: 'city' } }, nameOf)).toEqual([])
    expect(notesOn([], unit, nameOf)).toEqual([])
  })
})
