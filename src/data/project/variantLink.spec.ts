import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft } from '../../../test/unit/draftArbitrary'
import { parseErfurt } from '../../../test/erfurt'
import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import type { Draft } from '../../core/zoning/draft/draft'
import { lockZone, setSizes } from '../../core/zoning/draft/editZones'
import { checksum } from '../csv/checksum'
import { decodeVariant, encodeVariant } from './variantLink'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const units = loaded.value.units.map(({ id }) => id)
const begun = draftFromAssignment(new Map(units.map((unit, i) => [unit, (i % 8) + 1])), { id: 'd', title: 'Entwurf für März', origin: '' }, new Map([[3, 'Süd & West']]))
if (!begun.ok) throw new Error('draft')
const draft = begun.value
const code = (text: string, ids = units): string => {
  const read = decodeVariant(text, ids)
  return read.ok ? 'ok' : read.problems[0]!.code
}
/** What travels: zones by number, name, colour and lock, who is in which, and the wanted sizes. */
const content = ({ title, zones, zoneOf, sizes }: Draft): unknown => [title, sizes ?? null, zones.map(({ number, name, colour, locked }) => [number, name, colour, locked]), units.map((unit) => zones.find(({ id }) => id === zoneOf.get(unit))?.number ?? null)]

describe('a variant in an address', () => {
  it('comes back as it went, through an address too', () => {
    fc.assert(
      fc.property(anyDraft(units, 50), (any) => {
        const text = encodeVariant(any, units)
        expect(text).toMatch(/^[A-Za-z0-9._-]+$/)
        const carried = new URLSearchParams(new URLSearchParams([['variante', text]]).toString()).get('variante')!
        const read = decodeVariant(carried, units)
        expect(read.ok && content(read.value)).toEqual(content(any))
        expect(read.ok && encodeVariant(read.value, units)).toBe(text)
      }),
      { numRuns: 150 },
    )
  })

  it('carries locks and sizes, with the same letter for each unit, and is as before without them', () => {
    const plain = encodeVariant(draft, units)
    // As addresses were written before locks and sizes travelled.
    expect(plain).toBe('ae4gc12345678123456781234567812345678123456781234567812345-Entwurf.f_70_r.M_6c_rz-8-3033S_70_d._12_.West-yb4v')
    const locked = setSizes(lockZone(lockZone(draft, 'r3', true), 'r8', true), { rooms: 8, least: 12_000 })
    const full = encodeVariant(locked, units)
    expect(full.slice(1, 58)).toBe(plain.slice(1, 58))
    expect([plain[0], full[0]]).toEqual(['a', 'b'])
    expect(full.length - plain.length).toBeLessThan(20)
    const read = decodeVariant(full, units)
    expect(read.ok && [read.value.zones.filter((zone) => zone.locked).map(({ number }) => number), read.value.sizes]).toEqual([[3, 8], { rooms: 8, least: 12_000 }])
    const before = decodeVariant(plain, units)
    expect(before.ok && [before.value.zones.some((zone) => zone.locked), 'sizes' in before.value]).toEqual([false, false])
  })

  it('is damaged or newer where its end fits but its inside does not', () => {
    const signed = (body: string): string => `${body}-${parseInt(checksum(body), 16).toString(36).padStart(4, '0').slice(-4)}`
    const inside = encodeVariant(draft, units).slice(1, 58)
    expect(code(signed(`b${inside}-T-8-3-8...`))).toBe('ok')
    for (const rest of ['T-8', 'T-8-3', 'T-8-9-8...', 'T-8-0-8...', 'T-8-3-8..', 'T-8-3-8....', 'T-8-3-08...', 'T-8-3-...', 'T-8-3-z...', 'T-8-3-.zzzzzz..', 'T-8-3-8...-x']) expect([rest, code(signed(`b${inside}-${rest}`))]).toEqual([rest, 'link-damaged'])
    expect(code(signed(`c${inside}-T-8-3-8...`))).toBe('link-newer')
  })

  it('is short: eight rooms on 53 units, one of them named', () => {
    expect(encodeVariant(draft, units).length).toBeLessThan(120)
  })

  it('is refused when a letter is missing or another, or when it is for other units', () => {
    const text = encodeVariant(draft, units)
    expect(code(text)).toBe('ok')
    for (let i = 0; i < text.length; i++) {
      expect(code(text.slice(0, i) + text.slice(i + 1))).not.toBe('ok')
      expect(code(text.slice(0, i) + (text[i] === 'x' ? 'y' : 'x') + text.slice(i + 1))).not.toBe('ok')
      expect(code(text.slice(0, i))).not.toBe('ok')
    }
    expect(code(text, [...units].reverse())).toBe('link-foreign')
    expect(code(text, units.slice(1))).toBe('link-foreign')
    expect(code('')).toBe('link-damaged')
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (any) => code(any) !== 'ok'))
  })
})
