import { beforeEach, describe, expect, it } from 'vitest'
import type { MapScene, SceneZone } from '../mapScene'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { PlainElement, stubDocument } from '../testing/plainElement'
import { createLabelLayer } from './labelLayer'
import { singlyLocked } from './marks'

const geometry = gridGeometry(4, 3)
const zone = (id: string, unitIds: readonly string[], more: Partial<SceneZone> = {}): SceneZone => ({ id, number: Number(id), name: `Raum ${id}`, unitIds, ...more })
const scene = (zones: readonly SceneZone[], more: Partial<MapScene> = {}): MapScene => ({ fills: new Map(), dimmed: new Set(), zones, marked: new Set(), labels: 'units', points: [], lines: [], ...more })

const draw = (first: MapScene, drawn = geometry) => {
  const parent = new PlainElement('g')
  const layer = createLabelLayer(parent as unknown as SVGGElement, drawn)
  layer.setZoom(12)
  layer.paintScene(first)
  const one = (name: string, id: string) => parent.all().find((element) => element.attributes.get(name) === id)
  return { parent, layer, badge: (id: string) => one('data-zone', id), label: (id: string) => one('data-label', id) }
}

beforeEach(stubDocument)

const west = ['01', '02', '05', '06', '09', '10']
const east = ['03', '04', '07', '08', '11', '12']
const apart = [zone('1', west), zone('2', east)]

describe('badges', () => {
  it('are there beside names of units and names of zones, and without names', () => {
    for (const labels of ['units', 'zones', 'none'] as const) expect(draw(scene(apart, { labels })).parent.byClass('map-badge')).toHaveLength(2)
  })

  it('stay the same elements while a stroke moves units from zone to zone; no name is made anew', () => {
    const { layer, badge, label, parent } = draw(scene(apart))
    const before = [badge('1'), badge('2'), label('06')]
    const place = badge('1')!.attributes.get('transform')
    layer.paintScene(scene([zone('1', west.slice(1)), zone('2', [...east, '01'])]))
    expect([badge('1'), badge('2'), label('06')]).toEqual(before)
    expect(badge('1')).toBe(before[0])
    expect(label('06')).toBe(before[2])
    expect(badge('1')!.attributes.get('transform')).not.toBe(place)
    expect(parent.byClass('map-label')).toHaveLength(12)
  })

  it('write nothing for a zone that has not changed', () => {
    const { layer, badge } = draw(scene(apart))
    const { writes } = badge('1')!
    layer.paintScene(scene([zone('1', [...west]), zone('2', east.slice(1))]))
    expect(badge('1')!.writes).toBe(writes)
  })

  it('come and go with their zones, and change their number', () => {
    const { layer, badge, parent } = draw(scene(apart))
    layer.paintScene(scene([zone('2', east, { number: 7 }), zone('3', ['01'])]))
    expect(badge('1')).toBeUndefined()
    expect(badge('3')).toBeDefined()
    expect(badge('2')!.children.map(({ textContent }) => textContent)).toContain('7')
    layer.paintScene(scene([zone('2', []), zone('3', ['99'])]))
    expect(parent.byClass('map-badge')).toEqual([])
  })

  it('stand on every part of a zone that lies apart, the smaller ones without padlock', () => {
    const { layer, parent } = draw(scene([zone('1', west.slice(1), { locked: true }), zone('2', [...east, '01'])]))
    const [part] = parent.byClass('map-part-badge')
    const number = (element: PlainElement) => element.children.map(({ textContent }) => textContent).join('')
    expect(parent.byClass('map-badge')).toHaveLength(2)
    expect(parent.byClass('map-part-badge').map(number)).toEqual(['2'])
    expect(part!.attributes.get('data-part-of')).toBe('2')
    const [main] = parent.byClass('map-badge').filter(({ attributes }) => attributes.get('data-zone') === '2')
    const radius = (element: PlainElement) => Number(element.children[0]!.attributes.get('r'))
    expect(radius(part!)).toBeLessThan(radius(main!))
    expect(part!.attributes.get('transform')).not.toBe(main!.attributes.get('transform'))
    layer.paintScene(scene([zone('1', west.slice(1)), zone('2', [...east, '01'], { number: 8 })]))
    expect(parent.byClass('map-part-badge').map(number)).toEqual(['8'])
    layer.paintScene(scene(apart))
    expect(parent.byClass('map-part-badge')).toEqual([])
    layer.paintScene(scene([zone('2', ['01', '12'])]))
    layer.paintScene(scene([]))
    expect([...parent.byClass('map-part-badge'), ...parent.byClass('map-badge')]).toEqual([])
  })

  it('give way where parts lie so close that their numbers would cover each other', () => {
    const { layer, parent } = draw(scene([zone('1', ['01', '06'])]))
    expect(parent.byClass('map-part-badge')[0]!.classes.has('is-hidden')).toBe(false)
    layer.setZoom(6)
    expect(parent.byClass('map-part-badge')[0]!.classes.has('is-hidden')).toBe(true)
  })

  it('carry a padlock as long as their zone is locked', () => {
    const { layer, parent } = draw(scene([zone('1', west, { locked: true }), zone('2', east)]))
    expect(parent.byClass('map-lock')).toHaveLength(1)
    layer.paintScene(scene(apart))
    expect(parent.byClass('map-lock')).toEqual([])
  })
})

describe('names of units with a priority', () => {
  const city = cityGeometry()
  const rank = (sign: number) => new Map(city.units.map(({ id, area }) => [id, sign * area]))
  const shown = (parent: PlainElement) => parent.byClass('map-label').filter(({ classes }) => !classes.has('is-hidden')).map(({ attributes }) => attributes.get('data-label')!)
  const line = (parent: PlainElement) => parent.byClass('map-leader')[0]!.attributes.get('d') ?? ''
  const places = (parent: PlainElement) => parent.byClass('map-label').map(({ attributes }) => attributes.get('transform'))

  it('are as ever without one, also after one', () => {
    const { parent, layer } = draw(scene([]), city)
    layer.setZoom(10.4)
    const [before, names] = [places(parent), shown(parent)]
    expect(line(parent)).toBe('')
    layer.paintScene(scene([], { labelPriority: rank(-1) }))
    expect(shown(parent)).not.toEqual(names)
    layer.paintScene(scene([]))
    expect(shown(parent)).toEqual(names)
    const visible = (list: readonly unknown[]) => list.filter((_, i) => names.includes(city.units[i]!.id))
    expect(visible(places(parent))).toEqual(visible(before))
    expect(line(parent)).toBe('')
  })

  it('stand beside small units at the end of a line where those matter, a few of them', () => {
    const { parent, layer } = draw(scene([]), city)
    layer.setZoom(10.4)
    const plain = shown(parent)
    layer.paintScene(scene([], { labelPriority: rank(-1) }))
    const lines = line(parent).split('M').length - 1
    expect(lines).toBeGreaterThan(0)
    expect(lines).toBeLessThanOrEqual(shown(parent).length / 5)
    expect(shown(parent).some((id) => !plain.includes(id))).toBe(true)
    layer.paintScene(scene(apart, { labels: 'none', labelPriority: rank(-1) }))
    expect(line(parent)).toBe('')
  })
})

describe('marks', () => {
  it('show notes on units and at places, and leave out those that are nowhere', () => {
    const notes = [{ id: 'a', title: 'A', unit: '06' }, { id: 'b', title: 'B', lon: 11.2, lat: 51.1 }, { id: 'c', title: 'C' }, { id: 'd', title: 'D', unit: '99' }]
    const { layer, parent } = draw(scene(apart, { notes }))
    expect(parent.byClass('map-note').map(({ attributes }) => attributes.get('data-note'))).toEqual(['a', 'b'])
    layer.paintScene(scene(apart, { notes: [] }))
    expect(parent.byClass('map-note')).toEqual([])
  })

  it('are left alone by a scene that lists the same anew', () => {
    const more = () => ({ notes: [{ id: 'a', title: 'A', unit: '06' }], contacts: [{ lon: 11.1, lat: 51.1 }], locked: new Set(['03']) })
    const { layer, parent } = draw(scene(apart, more()))
    const marks = () => [...parent.byClass('map-note'), ...parent.byClass('map-contact'), ...parent.byClass('map-lock')]
    const before = marks()
    layer.paintScene(scene([...apart], more()))
    expect(before).toHaveLength(3)
    marks().forEach((mark, i) => {
      expect(mark).toBe(before[i])
    })
  })

  it('put the note of a unit beside its name', () => {
    const { parent, label } = draw(scene([], { notes: [{ id: 'a', title: 'A', unit: '06' }] }))
    const y = (element: PlainElement) => Number(/,(-?[\d.]+)\)/.exec(element.attributes.get('transform')!)![1])
    expect(label('06')!.classes.has('is-hidden')).toBe(false)
    expect(Math.abs(y(parent.byClass('map-note')[0]!) - y(label('06')!))).toBeGreaterThan(10)
  })

  it('ring the places where a zone touches itself', () => {
    expect(draw(scene(apart, { contacts: [{ lon: 11.1, lat: 51.1 }] })).parent.byClass('map-contact')).toHaveLength(1)
  })

  it('give locked units a padlock of their own only where their zone has none', () => {
    expect(singlyLocked({ locked: new Set(['07', '01', '03']), zones: [zone('1', west, { locked: true }), zone('2', east)] })).toEqual(['03', '07'])
    expect(singlyLocked({ zones: apart })).toEqual([])
    const { layer, parent } = draw(scene(apart, { locked: new Set(['03']) }))
    expect(parent.byClass('map-lock')).toHaveLength(1)
    layer.paintScene(scene(apart, { locked: new Set() }))
    expect(parent.byClass('map-lock')).toEqual([])
  })
})

it('writes names and numbers as large as whoever shows the map says, and again as theme and zoom say', () => {
  const { layer, badge, label } = draw(scene(apart))
  const sizes = () => [label('06')!.attributes.get('font-size'), badge('1')!.children[0]!.attributes.get('r')]
  const usual = sizes()
  layer.setLabelSize(24)
  expect(sizes()).toEqual(['24.00', '22'])
  layer.setZoom(12.5)
  expect(sizes()[0]).toBe('24.00')
  layer.setZoom(12)
  layer.setLabelSize(undefined)
  expect(sizes()).toEqual(usual)
})
