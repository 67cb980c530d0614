import { describe, expect, it } from 'vitest'
import type { Fill, MapScene } from '../mapScene'
import { needColours } from '../palette'
import { cityGeometry } from '../testing/cityGeometry'
import { zoneLook } from '../zoneLook'
import { drawMap, paperCamera } from './drawMap'
import { allMarks, toXml, type Mark } from './mark'
import { paperColours } from './paperStyle'
import { allElements, readXml } from './testing/readXml'

const geometry = cityGeometry()
const colours = needColours(5)
const fill = (i: number): Fill => {
  if (i % 9 === 7) return { kind: 'missing', reason: i % 2 === 0 ? 'suppressed' : 'unknown' }
  if (i % 9 === 5) return { kind: 'excluded', exclusion: { reason: 'population', population: 200, minPopulation: 300 } }
  if (i % 9 === 2) return { kind: 'zone', zone: 'a', look: zoneLook(13 + (i % 17)) }
  return i % 9 === 1 ? { kind: 'unassigned' } : { kind: 'class', classIndex: i % 5, colour: colours[i % 5]! }
}
const everything: MapScene = {
  fills: new Map(geometry.units.map((unit, i) => [unit.id, fill(i)])),
  dimmed: new Set(['04']),
  zones: Array.from({ length: 30 }, (_, i) => ({ id: `z${i}`, number: i + 1, name: `Raum ${i + 1}`, unitIds: geometry.units.filter((_unit, j) => j % 30 === i).map(({ id }) => id), locked: i === 2 })),
  marked: new Set(['10', '11']),
  uncertain: new Set(['20']),
  stray: new Set(['30']),
  contacts: [{ lon: 11, lat: 51 }],
  notes: [{ id: 'n', title: 'Notiz', unit: '12' }],
  cursor: '01',
  labels: 'units',
  points: [{ lon: 11.02, lat: 50.98, name: 'x', layer: 'kitas' }, { lon: 11.05, lat: 50.98, name: 'y', layer: 'schulen' }],
  lines: [{ name: 'Linie 1', coordinates: [[11, 50.95], [11.1, 51]] }],
}
const size = { width: 640, height: 560 }
const draw = (change: Partial<Parameters<typeof drawMap>[0]> = {}): Mark => drawMap({ geometry, scene: everything, size, prefix: 'k', ...change })
const texts = (piece: Mark): readonly string[] => allMarks([piece]).filter(({ name, attributes }) => name === 'text' && attributes['aria-hidden'] === undefined).map(({ text }) => text)

describe('drawMap', () => {
  it('needs nothing from outside: no class, no style, no reference but its own', () => {
    const xml = toXml([draw({ titles: true, highlight: new Set(['40']) })])
    expect(xml).not.toMatch(/class=|style=|var\(|undefined|NaN|vector-effect|href|foreignObject|<pattern|dominant-baseline/)
    const elements = allElements(readXml(xml))
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^k-/)
    for (const [, id] of xml.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  it('says every number and sign of the scene, not the cursor', () => {
    const piece = draw({ highlight: new Set(['40']) })
    for (let number = 1; number <= 30; number++) expect(texts(piece)).toContain(String(number))
    expect(texts(piece)).toContain('N')
    expect(toXml([piece])).toContain('#d9480f')
    expect(toXml([draw({ scene: { ...everything, cursor: null } })])).toBe(toXml([draw()]))
  })

  it('gives every unit its land: a colour, a cut-off pattern or the bare ground', () => {
    const xml = toXml([draw({ scene: { ...everything, dimmed: new Set() } })])
    for (const unit of geometry.units) expect([unit.id, xml.includes(unit.path)]).toEqual([unit.id, true])
    expect(xml.split('clipPath').length).toBeGreaterThan(4)
    expect(geometry.units.length).toBe(53)
  })

  it('keeps the colour of rooms with stripes and dots over it', () => {
    const ground = (number: number) => toXml([draw({ scene: { ...everything, dimmed: new Set(), fills: new Map(geometry.units.map(({ id }): [string, Fill] => [id, { kind: 'zone', zone: 'a', look: zoneLook(number) }])) } })]).split(`fill="${paperColours.ground}"`).length
    const bare = ground(1)
    expect(ground(14)).toBe(bare)
    expect(ground(27)).toBe(bare)
  })

  it('cuts at its frame and leaves out names that would leave it', () => {
    const piece = draw({ camera: { lon: 11.03, lat: 50.98, zoom: 13 } })
    const frame = allMarks([piece]).find(({ name }) => name === 'clipPath')!
    expect(frame.children[0]!.attributes).toMatchObject({ width: '640', height: '560' })
    expect(texts(piece)).not.toContain('Molsdorf')
    expect(() => draw({ size: { width: 0, height: 10 } })).toThrow('frame with an area')
  })

  it('shows on paper what was seen on screen', () => {
    const camera = { lon: 11.03, lat: 50.98, zoom: 12 }
    expect(paperCamera({ geometry, size, camera, cameraSize: { width: 1280, height: 1120 } }).zoom).toBeCloseTo(11)
    expect(paperCamera({ geometry, size, camera }).zoom).toBe(12)
    expect(paperCamera({ geometry, size: { width: 1280, height: 1120 } }).zoom).toBeGreaterThan(paperCamera({ geometry, size }).zoom)
  })

  it('is the same for the same scene', () => {
    expect(toXml([draw()])).toBe(toXml([draw()]))
  })
})
