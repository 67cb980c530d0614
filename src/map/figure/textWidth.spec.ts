import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth, wrapText } from './textWidth'

it('measures as the published tables do', () => {
  // Adobe Core 14 AFM: Helvetica E 667, r 333, f 278, u 556, t 278; Helvetica Bold E 667, r 389, f 333, u 611, t 333.
  expect(textWidth('Erfurt', 1000)).toBeCloseTo(667 + 333 + 278 + 556 + 333 + 278)
  expect(textWidth('Erfurt', 1000, 600)).toBeCloseTo(667 + 389 + 333 + 611 + 389 + 333)
  expect(textWidth('漢', 10)).toBe(10)
  expect(textWidth('', 10)).toBe(0)
})

const words = fc.array(fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom('Großwohnsiedlungen', 'Süd-Ost/Nord', 'x'.repeat(80), 'Bischleben-Stedten')), { maxLength: 12 }).map((list) => list.join(' '))

it('gives lines that fit and loses nothing', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 400 }), fc.constantFrom(400 as const, 600 as const), (text, width, weight) => {
      const lines = wrapText(text, width, 12, weight)
      for (const line of lines) expect(textWidth(line, 12, weight) <= width || [...line.replace(/-$/, '')].length <= 1).toBe(true)
      const bare = (value: string) => value.replace(/[\s-]/g, '')
      expect(bare(lines.join(''))).toBe(bare(text))
    }),
  )
})

it('breaks after hyphens and between words, and inside a word only where there is no other way', () => {
  expect(wrapText('Bischleben-Stedten', 90, 12)).toEqual(['Bischleben-', 'Stedten'])
  expect(wrapText('ländliche Ortsteile', 60, 12)).toEqual(['ländliche', 'Ortsteile'])
  expect(wrapText('Rindfleischetikettierung', 60, 12).length).toBeGreaterThan(1)
  expect(wrapText('', 60, 12)).toEqual([])
})
