import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MapScene } from '../mapScene'
import { needColours } from '../palette'
import { cityGeometry } from '../testing/cityGeometry'
import { bilder } from '../../i18n/de/bilder'
import type { Figure, FigurePanel } from './figure'
import { figureSvg } from './figureSvg'
import { layoutFigure } from './layoutFigure'
import type { LegendItem } from './legendModel'
import { mark } from './mark'
import { allElements, readXml } from './testing/readXml'

const geometry = cityGeometry()
const scene: MapScene = { fills: new Map(geometry.units.map(({ id }) => [id, { kind: 'class', classIndex: 0, colour: needColours(5)[0]! }])), dimmed: new Set(), zones: [], marked: new Set(), labels: 'none', points: [], lines: [] }
const items = (count: number, label: string): readonly LegendItem[] => Array.from({ length: count }, (_, i) => ({ key: { kind: 'zone', number: i + 1 }, label: `${label} ${i + 1}`, count: '1' }))
const figure = (change: Partial<Figure> = {}, panels: readonly FigurePanel[] = [{ scene }], legend = items(5, 'Raum')): Figure => ({
  title: 'Sozialindex 2017',
  subtitle: 'nach Ortsteilen',
  sentences: [],
  body: { kind: 'maps', topology: geometry.topology, panels, legend: { title: 'Legende', groups: [{ items: legend }], notes: [] } },
  isModel: true,
  foot: ['Quelle: eine', 'Hergestellt heute'],
  alt: 'Karte von Erfurt.',
  source: 'Quelle: eine',
  date: '2026-01-31',
  ...change,
})

const expectSound = (each: Figure, width?: number) => {
  const layout = layoutFigure(each, { width })
  for (const text of layout.texts) {
    expect([text.text, text.x >= 0, text.x + text.width <= layout.width, text.y >= 0, text.y + text.height <= layout.height]).toEqual([text.text, true, true, true, true])
  }
  layout.texts.forEach((one, i) => {
    for (const other of layout.texts.slice(i + 1))
      if (one.x < other.x + other.width - 0.01 && other.x < one.x + one.width - 0.01 && one.y < other.y + other.height - 0.01 && other.y < one.y + one.height - 0.01) throw new Error(`„${one.text}“ lies on „${other.text}“`)
  })
}

describe('figureSvg', () => {
  it('is a document of its own with title, description, metadata and badge', () => {
    const svg = figureSvg(figure({ title: 'A < B & „C“' }))
    const root = readXml(svg)
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true)
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img', width: '960', 'xml:lang': 'de' })
    const elements = allElements(root)
    const textOf = (name: string) => elements.find((element) => element.name === name)?.text
    expect([textOf('title'), textOf('desc'), textOf('dc:source'), textOf('dc:date')]).toEqual(['A < B & „C“', 'Karte von Erfurt.', 'Quelle: eine', '2026-01-31'])
    expect(elements.some(({ name, text }) => name === 'text' && text === bilder.modelBadge)).toBe(true)
    expect(svg).not.toMatch(/class=|style=|<style|var\(|undefined|NaN|vector-effect|href|foreignObject|<script|url\((?!#)/)
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries the badge only with model values', () => {
    expect(figureSvg(figure({ isModel: false }))).not.toContain(bilder.modelBadge)
  })

  it('puts a legend that is too high for the side below the map, whole', () => {
    const svg = readXml(figureSvg(figure({}, [{ scene }], items(30, 'Zusammengeschlossene Großwohnsiedlungen im Nordosten der Stadt mit Gewerbegebieten'))))
    const words = allElements(svg).filter(({ name }) => name === 'text').map(({ text }) => text)
    for (let number = 1; number <= 30; number++) expect(words).toContain(String(number))
  })

  it('lays one to six maps out, each with its own head', () => {
    for (let count = 1; count <= 6; count++) {
      const panels = Array.from({ length: count }, (_, i): FigurePanel => ({ letter: 'ABCDEF'[i]!, title: `Gliederung ${i + 1} mit einem Namen, der in keine Zeile passt und deshalb umbricht`, line: 'Sechs Räume.', scene }))
      expectSound(figure({}, panels))
    }
  })

  it('keeps every text inside and apart from the others, whatever is to be said', () => {
    const words = fc.string({ maxLength: 140 })
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 3 }), fc.array(fc.string({ maxLength: 300 }), { maxLength: 4 }), fc.boolean(), fc.integer({ min: 400, max: 1600 }), (title, subtitle, sentences, foot, isModel, width) => {
        expectSound(figure({ title, subtitle, sentences, foot, isModel, body: { kind: 'drawing', size: { width: 300, height: 40 }, marks: [mark('path', { d: 'M0,0H300' })] } }), width)
      }),
      { numRuns: 60 },
    )
  })

  it('is also drawn without any words', () => {
    expectSound(figure({ title: '', subtitle: '', foot: [], isModel: false }))
    expectSound(figure({}, []))
  })
})
