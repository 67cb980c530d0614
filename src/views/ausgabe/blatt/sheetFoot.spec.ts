import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimatedLines, fitText, textFits } from './fitText'
import { paperFormats, paperSize } from './paperFormat'
import { footText, type SheetFoot } from './sheetFoot'

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'W', 'ß', '-', '1', '„'), minLength: 1, maxLength: 60 }), { maxLength: 60 }).map((list) => list.join(' '))

describe('fitText', () => {
  it('takes no line for nothing, one for a word, two where a word does not fit behind another', () => {
    expect(estimatedLines('', 10, 50)).toBe(0)
    expect(estimatedLines('Erfurt', 10, 50)).toBe(1)
    expect(estimatedLines('Großwohnsiedlungen Südost', 10, 40)).toBe(2)
  })

  it('breaks words that are longer than a line', () => {
    expect(estimatedLines('x'.repeat(100), 10, 20)).toBeGreaterThanOrEqual(9)
  })

  it('never takes larger type than asked for, and fits wherever the smallest type does', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 4, max: 60 }), (text, widthMm, heightMm) => {
        const box = { text, widthMm, heightMm, maxPt: 17, minPt: 5, leading: 1.2 }
        const pt = fitText(box)
        expect(pt).toBeLessThanOrEqual(17)
        expect(pt).toBeGreaterThanOrEqual(5)
        expect(textFits(box, pt)).toBe(textFits(box, 5) || textFits(box, pt))
        if (textFits(box, 17)) expect(pt).toBe(17)
      }),
      { numRuns: 200 },
    )
  })
})

const foot = (sources: readonly string[], note = 'Der Sozialindex fasst mehrere Indikatoren zusammen.'): SheetFoot => ({ status: 'modell', year: 2017, sources, note })
const box = (format: (typeof paperFormats)[number]) => {
  const { bodyWidthMm, footMm, scale } = paperSize(format)
  return { widthMm: bodyWidthMm - 38 * scale, heightMm: footMm - 2.8 * scale, largestPt: 7 * scale }
}

describe('footText', () => {
  it('says status, year, sources and note in full on every format', () => {
    for (const format of paperFormats) {
      const { status, rest, pt } = footText(foot(['Grenzen: Landeshauptstadt Erfurt', 'Modellwerte dieses Projekts']), box(format))
      expect(status).toBe('Modellwerte, keine amtlichen Zahlen')
      expect(rest).toBe('Stand der Zahlen: 2017. Quellen: Grenzen: Landeshauptstadt Erfurt; Modellwerte dieses Projekts. Der Sozialindex fasst mehrere Indikatoren zusammen.')
      expect(pt).toBe(7 * paperSize(format).scale)
    }
  })

  it('takes smaller type, then names fewer sources and counts the others; the first one and the note always stand', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Quelle Nummer ${i} mit einem längeren Titel und ihrer Lizenz`)
    for (const format of paperFormats) {
      const room = box(format)
      const { status, rest, pt } = footText(foot(many), room)
      expect(rest).toContain(many[0])
      expect(rest).toMatch(/und \d+ weitere, aufgeführt unter „Daten“/)
      expect(rest).toContain('Der Sozialindex fasst')
      expect(pt).toBeLessThan(room.largestPt)
      expect(textFits({ text: `${status} ${rest}`, widthMm: room.widthMm, heightMm: room.heightMm, leading: 1.22, face: 'regular' }, pt)).toBe(true)
      const named = many.filter((source) => rest.includes(`${source};`) || rest.includes(`${source}.`)).length
      expect(rest).toContain(`und ${60 - named} weitere`)
    }
  })

  it('says what has no figures and no sources', () => {
    expect(footText({ status: undefined, year: 2012, sources: [], note: '' }, box('a4-hoch'))).toMatchObject({ status: 'ohne Werte', rest: 'Stand der Zahlen: 2012.' })
  })
})
