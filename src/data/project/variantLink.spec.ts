import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft } from '../../../test/unit/draftArbitrary'
import { parseErfurt } from '../../../test/erfurt'
import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import type { Draft } from '../../core/zoning/draft/draft'
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
/** What travels: zones by number, name and colour, and who is in which. */
const content = ({ title, zones, zoneOf }: Draft): unknown => [title, zones.map(({ number, name, colour }) => [number, name, colour]), units.map((unit) => zones.find(({ id }) => id === zoneOf.get(unit))?.number ?? null)]

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
