import { beforeEach, expect, it } from 'vitest'
import { unitBorders } from '../geometry/unitBorders'
import type { Fill, MapScene, SceneZone } from '../mapScene'
import { gridGeometry } from '../testing/cityGeometry'
import { PlainElement, stubDocument } from '../testing/plainElement'
import type { Texture } from '../zoneLook'
import { createSheetLayer } from './sheetLayer'

const geometry = gridGeometry(3, 1)
const fill = (colour: string, texture: Texture): Fill => ({ kind: 'zone', zone: colour, look: { colour, texture } })
const zone = (id: string, unitIds: readonly string[]): SceneZone => ({ id, number: 1, name: id, unitIds })
const scene = (fills: readonly Fill[], zones: readonly SceneZone[], dimmed: readonly string[] = []): MapScene => ({
  fills: new Map(fills.map((one, i) => [`0${i + 1}`, one])),
  dimmed: new Set(dimmed),
  zones,
  marked: new Set(),
  labels: 'none',
  points: [],
  lines: [],
})
const draw = () => {
  const parent = new PlainElement('g')
  const layer = createSheetLayer(parent as unknown as Element, geometry, { url: (tile) => `url(${tile})`, setZoom: () => undefined })
  const group = (name: string) => parent.all().find((element) => element.attributes.get('class')?.split(' ').includes(name))!
  return { layer, group, unit: (id: string) => parent.all().find((element) => element.attributes.get('data-unit') === id)! }
}

beforeEach(stubDocument)

it('lays a texture over the colour of a zone, and none over dimmed land', () => {
  const { layer, group, unit } = draw()
  const fills = [fill('#111111', 'plain'), fill('#222222', 'stripes'), fill('#333333', 'dots')]
  layer.paintScene(scene(fills, []))
  expect(unit('02').attributes.get('fill')).toBe('#222222')
  expect(group('map-texture-stripes').attributes.get('fill')).toBe('url(texture-stripes)')
  expect(group('map-texture-stripes').children.map(({ attributes }) => attributes.get('d'))).toEqual([geometry.byId.get('02')!.path])
  expect(group('map-texture-dots').children).toHaveLength(1)
  layer.paintScene(scene(fills, [], ['02']))
  expect(group('map-texture-stripes').children).toEqual([])
  expect(unit('02').attributes.get('fill')).toBeUndefined()
})

it('touches only the unit that a stroke has moved, and draws the borders of the new division', () => {
  const { layer, group, unit } = draw()
  const [one, other] = [fill('#111111', 'plain'), fill('#222222', 'plain')]
  layer.paintScene(scene([one, one, other], [zone('a', ['01', '02']), zone('b', ['03'])]))
  const writes = ['01', '02', '03'].map((id) => unit(id).writes)
  const before = group('map-zone-borders').attributes.get('d')
  layer.paintScene(scene([one, other, other], [zone('a', ['01']), zone('b', ['02', '03'])]))
  expect(['01', '02', '03'].map((id, i) => unit(id).writes - writes[i]!)).toEqual([0, 1, 0])
  expect(group('map-zone-borders').attributes.get('d')).not.toBe(before)
  layer.paintScene(scene([one, other, other], []))
  expect(group('map-zone-borders').attributes.get('d')).toBe('')
})

it('outlines hovered and selected units as one, and none of them twice', () => {
  const { layer, group } = draw()
  const d = (name: string) => group(name).children.map(({ attributes }) => attributes.get('d'))
  const borders = (...ids: readonly string[]) => [unitBorders(geometry).filter(({ id }) => ids.includes(id)).map(({ path }) => path).join('')]
  layer.paintInteraction({ hovered: new Set(['01', '02']), selected: new Set() })
  expect(d('map-hovered')).toEqual(borders('01|01', '02|02', '02|03'))
  const selected = new Set(['02', '03'])
  layer.paintInteraction({ hovered: new Set(['02']), selected })
  expect(d('map-hovered')).toEqual([])
  expect(d('map-selected')).toEqual(borders('01|02', '02|02', '03|03'))
  expect(d('map-selected-casing')).toEqual(d('map-selected'))
  const path = group('map-selected').children[0]
  layer.paintInteraction({ hovered: new Set(['01']), selected })
  expect(group('map-selected').children[0]).toBe(path)
  layer.paintInteraction({ hovered: new Set(), selected: new Set() })
  expect(d('map-selected')).toEqual([])
})
