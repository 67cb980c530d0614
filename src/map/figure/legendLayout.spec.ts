import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneLook } from '../zoneLook'
import { layoutLegend, legendSize, type TextBox } from './legendLayout'
import type { LegendItem, LegendKey, PaperLegendModel } from './legendModel'
import { allMarks } from './mark'

const longName = 'Zusammengeschlossene Großwohnsiedlungen im Nordosten der Stadt mit Gewerbegebieten'
const thirty: PaperLegendModel = {
  title: 'Unterstützungsbedarf (Sozialindex)',
  groups: [
    { items: [{ key: { kind: 'paint', paint: { kind: 'colour', colour: '#e9e8f2' } }, label: 'sehr gering', detail: 'unter −1,0', count: '12' }, { key: { kind: 'paint', paint: { kind: 'pattern', pattern: 'hatch' } }, label: 'nicht bewertet (unter 300 Menschen)', count: '5' }] },
    { heading: 'Räume', items: Array.from({ length: 30 }, (_, i): LegendItem => ({ key: { kind: 'zone', number: i + 1, look: zoneLook(i + 1) }, label: i % 3 === 0 ? longName : `Raum ${i + 1}`, count: '2' })) },
  ],
  notes: ['Stufen aus den Ortsteilen, damit Gliederungen vergleichbar bleiben.'],
}

const touches = (a: TextBox, b: TextBox): boolean => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01

const expectSound = (model: PaperLegendModel, room: Parameters<typeof layoutLegend>[1]) => {
  const { width, height, texts } = layoutLegend(model, room)
  for (const text of texts) {
    expect(text.x).toBeGreaterThanOrEqual(-0.01)
    expect(text.x + text.width).toBeLessThanOrEqual(width + 0.01)
    expect(text.y).toBeGreaterThanOrEqual(-0.01 - 4)
    expect(text.y + text.height).toBeLessThanOrEqual(height + 0.01)
  }
  texts.forEach((one, i) => {
    for (const other of texts.slice(i + 1)) if (touches(one, other)) throw new Error(`„${one.text}“ lies on „${other.text}“`)
  })
  expect(legendSize(model, room)).toEqual({ width, height })
}

describe('layoutLegend', () => {
  it('shows all of thirty zones with very long names, in any width', () => {
    for (const width of [180, 268, 500, 912, 1600]) {
      expectSound(thirty, { width })
      const drawn = allMarks(layoutLegend(thirty, { width }).marks).filter(({ name }) => name === 'text').map(({ text }) => text)
      for (let number = 1; number <= 30; number++) expect(drawn).toContain(String(number))
    }
  })

  it('keeps texts apart and inside for whatever is to be said', () => {
    const key = fc.constantFrom<LegendKey>({ kind: 'line' }, { kind: 'marked' }, { kind: 'veil' }, { kind: 'dimmed' }, { kind: 'zone', number: 30 }, { kind: 'paint', paint: { kind: 'ground' } }, { kind: 'point', size: 7, hollow: true })
    const item = fc.record({ key, label: fc.string({ minLength: 1, maxLength: 90 }), detail: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }), count: fc.option(fc.nat(99_999).map(String), { nil: undefined }) })
    const group = fc.record({ countHead: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }), heading: fc.option(fc.string({ maxLength: 50 }), { nil: undefined }), items: fc.array(item, { maxLength: 12 }) })
    const model = fc.record({ title: fc.string({ maxLength: 60 }), groups: fc.array(group, { maxLength: 4 }), notes: fc.array(fc.string({ maxLength: 120 }), { maxLength: 2 }) })
    fc.assert(
      fc.property(model, fc.integer({ min: 170, max: 1200 }), fc.integer({ min: 8, max: 24 }), (legend, width, fontSize) => {
        expectSound(legend, { width: Math.max(width, fontSize * 16), fontSize })
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a group together where that costs little', () => {
    const item = (label: string): LegendItem => ({ key: { kind: 'line' }, label })
    const { texts } = layoutLegend({ title: '', groups: [{ items: ['a', 'b', 'c', 'd', 'e'].map(item) }, { heading: 'Räume', items: ['f', 'g', 'h'].map(item) }], notes: [] }, { width: 460, columns: 2 })
    const column = (text: string) => texts.find((each) => each.text === text)!.x
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map(column)).size).toBe(1)
    expect(column('f')).toBe(column('h'))
    expect(column('f')).toBeGreaterThan(column('a'))
  })

  it('begins all columns at one height and keeps the classes of a scale together', () => {
    const colour = (label: string): LegendItem => ({ key: { kind: 'paint', paint: { kind: 'colour', colour: '#123456' } }, label, count: '1' })
    const line = (label: string): LegendItem => ({ key: { kind: 'line' }, label })
    const classes = ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch', 'sehr hoch']
    const { texts, columns } = layoutLegend({ title: 'Bedarf', groups: [{ countHead: 'Ortsteile', items: classes.map(colour) }, { heading: 'Räume', items: [line('City')] }], notes: [] }, { width: 912, columns: 4 })
    const at = (text: string) => texts.find((each) => each.text === text)!
    expect(columns).toBe(2)
    expect(new Set(classes.map((label) => at(label).x)).size).toBe(1)
    expect(at('Räume').x).toBeGreaterThan(at('hoch').x)
    expect(at('Räume').y).toBeCloseTo(at('Bedarf').y)
  })

  it('says above the numbers what they count, at their right edge', () => {
    const item: LegendItem = { key: { kind: 'line' }, label: 'gering', count: '33' }
    for (const title of ['', 'Bedarf', longName]) {
      const { texts } = layoutLegend({ title, groups: [{ countHead: 'Ortsteile', items: [item] }, { heading: 'Räume', countHead: 'Flächen', items: [item] }], notes: [] }, { width: 240, columns: 1 })
      for (const [head, number] of [['Ortsteile', 0], ['Flächen', 1]] as const) {
        const [above, below] = [texts.find(({ text }) => text === head)!, texts.filter(({ text }) => text === '33')[number]!]
        expect(above.x + above.width).toBeCloseTo(below.x + below.width)
        expect(above.y).toBeLessThan(below.y)
      }
      expectSound({ title, groups: [{ countHead: 'Ortsteile', items: [item] }], notes: [] }, { width: 240 })
    }
  })

  it('is nothing for nothing', () => {
    expect(layoutLegend({ title: '', groups: [], notes: [] }, { width: 300 })).toMatchObject({ height: 0, marks: [] })
  })
})
