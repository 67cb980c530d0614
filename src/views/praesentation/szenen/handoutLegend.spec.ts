import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LegendItem, PaperLegendModel } from '../../../map/figure/legendModel'
import { paperLegendHeightMm } from '../../../map/figure/PaperLegend'
import { handoutLegend, leastPt } from './handoutLegend'
import { handoutBox } from './handoutPages'

const classes: readonly LegendItem[] = ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch', 'nicht bewertet'].map((label, i) => ({ key: { kind: 'paint', paint: { kind: 'colour', colour: '#123456' } }, label, detail: `${i} bis unter ${i + 1}` }))
const rooms = (count: number, name: (number: number) => string): readonly LegendItem[] => Array.from({ length: count }, (_, i) => ({ key: { kind: 'zone', number: i + 1 }, label: name(i + 1), count: '1' }))
const short = (number: number): string => `Raum ${number}`
const long = (number: number): string => `Raum ${number} mit einem sehr langen Namen an der Gera`
const legendOf = (...zones: (readonly LegendItem[])[]): PaperLegendModel => ({ title: 'Unterstützungsbedarf (Sozialindex)', groups: [{ items: classes }, ...zones.map((items, i) => ({ heading: `${'AB'[i]!}: Variante ${i + 1}`, items }))], notes: [] })
const labels = ({ groups }: PaperLegendModel): string[] => groups.flatMap(({ heading, items }) => items.map(({ label }) => `${heading ?? ''}/${label}`))

/** Everything is there once, in type that can be read, within its room. */
const expectWhole = (model: PaperLegendModel): ReturnType<typeof handoutLegend> => {
  const placed = handoutLegend(model)
  const { beside, pages } = placed
  expect([beside, ...pages].flatMap(({ legend }) => labels(legend))).toEqual(labels(model))
  for (const { fontPt } of [beside, ...pages]) expect(fontPt).toBeGreaterThanOrEqual(leastPt)
  expect(paperLegendHeightMm({ ...beside, widthMm: handoutBox.legendMm })).toBeLessThanOrEqual(handoutBox.mapMm)
  for (const page of pages) expect(paperLegendHeightMm({ ...page, widthMm: handoutBox.widthMm })).toBeLessThanOrEqual(handoutBox.heightMm)
  return placed
}

describe('the legend of the handout', () => {
  it('stands beside the maps where it fits', () => {
    const { beside, pages } = expectWhole(legendOf(rooms(6, short)))
    expect([beside.fontPt, pages]).toEqual([9, []])
  })

  it('names many rooms on a page of its own instead of running into the sentences or shrinking', () => {
    for (const model of [legendOf(rooms(20, short), rooms(20, short)), legendOf(rooms(30, short), rooms(30, short)), legendOf(rooms(30, long)), legendOf(rooms(53, long), rooms(53, long))]) {
      const { beside, pages } = expectWhole(model)
      expect(labels(beside.legend)).toHaveLength(classes.length)
      expect(beside.legend.notes).toEqual(['Die Namen der Räume stehen auf der nächsten Seite.'])
      expect(pages).toHaveLength(1)
    }
  })

  it('takes as many pages as it needs, and never loses a room', () => {
    expect(expectWhole(legendOf(rooms(200, long), rooms(200, long))).pages.length).toBeGreaterThan(1)
    const name = fc.string({ minLength: 1, maxLength: 80, unit: fc.constantFrom('a', 'ß', 'W', ' ', 'i') })
    fc.assert(fc.property(fc.array(name, { maxLength: 90 }), fc.array(name, { maxLength: 90 }), (a, b) => void expectWhole(legendOf(rooms(a.length, (i) => a[i - 1]!), rooms(b.length, (i) => b[i - 1]!)))), { numRuns: 12 })
  })
})
