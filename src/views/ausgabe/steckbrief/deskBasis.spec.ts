import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../core/zoning/draft/createDraft'
import { noExtras, type ProfileExtras } from '../../../state/profile/profileSheet'
import { isSameBasis, type DeskBasis } from './deskBasis'
import { withoutNotes } from './useProfileExtras'

const withNotes: ProfileExtras = { ...noExtras, drafts: [{ draft: emptyDraft({ id: 'e', title: 'Entwurf', origin: '' }) }] }
const basis = (change: Partial<DeskBasis> = {}): DeskBasis => ({ subject: { kind: 'unit', id: '01' }, year: 2017, extras: withNotes, ...change })

describe('isSameBasis', () => {
  it('holds for the same subject, year and extras', () => {
    expect(isSameBasis(basis(), basis({ subject: { kind: 'unit', id: '01' } }))).toBe(true)
  })

  it('does not hold where the notes are no longer wanted, or something else was loaded', () => {
    expect(isSameBasis(basis(), basis({ extras: withoutNotes(withNotes) }))).toBe(false)
    expect(isSameBasis(basis({ extras: noExtras }), basis())).toBe(false)
    expect(isSameBasis(basis(), basis({ extras: { ...withNotes } }))).toBe(false)
    expect(isSameBasis(basis(), basis({ year: 2012 }))).toBe(false)
    expect(isSameBasis(basis(), basis({ subject: { kind: 'unit', id: '02' } }))).toBe(false)
  })

  it('holds where there are no notes to leave out', () => {
    const none: ProfileExtras = { ...noExtras, facilities: { points: [], layers: [] } }
    expect(isSameBasis(basis({ extras: none }), basis({ extras: withoutNotes(none) }))).toBe(true)
  })
})
