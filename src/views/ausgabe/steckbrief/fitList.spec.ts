import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimatedLines } from '../blatt/fitText'
import { cutText, fitList } from './fitList'

const more = (count: number): string => `und ${count} weitere`

describe('fitList', () => {
  it('names all where all fit, else counts the rest', () => {
    expect(fitList('Kitas 2: ', ['A', 'B'], { widthMm: 90, pt: 8, lines: 1 }, more)).toEqual({ text: 'Kitas 2: A, B', lines: 1 })
    const many = Array.from({ length: 30 }, (_, i) => `Kindergarten ${i}`)
    const { text, lines } = fitList('Kitas 30: ', many, { widthMm: 90, pt: 8, lines: 2 }, more)
    expect(lines).toBe(2)
    const named = many.filter((name) => new RegExp(`${name}(,| )`).test(text)).length
    expect(text.endsWith(`und ${30 - named} weitere`)).toBe(true)
    expect(named).toBeGreaterThan(3)
  })

  it('never takes more lines than it may, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ maxLength: 90 }), { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), fc.double({ min: 20, max: 120, noNaN: true }), (lead, items, lines, widthMm) => {
        const fitted = fitList(lead, items, { widthMm, pt: 7.8, lines }, more)
        expect(fitted.lines).toBeLessThanOrEqual(lines)
        expect(estimatedLines(fitted.text, 7.8, widthMm)).toBeLessThanOrEqual(fitted.lines)
      }),
      { numRuns: 300 },
    )
  })
})

describe('cutText', () => {
  it('leaves what fits and cuts at a word', () => {
    expect(cutText('kurz', { widthMm: 50, pt: 8, lines: 1 })).toBe('kurz')
    expect(cutText('eins zwei drei vier fünf sechs', { widthMm: 25, pt: 8, lines: 1 })).toMatch(/^eins zwei.* …$/)
    expect(cutText('Donaudampfschifffahrtsgesellschaft', { widthMm: 20, pt: 8, lines: 1 })).toMatch(/^Donau.*…$/)
  })
})
