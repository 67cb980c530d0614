import { beforeEach, expect, it } from 'vitest'
import { unitBorders } from '../geometry/unitBorders'
import type { MapScene } from '../mapScene'
import { gridGeometry } from '../testing/cityGeometry'
import { PlainElement, stubDocument } from '../testing/plainElement'
import { createOverLayer } from './overLayer'

const geometry = gridGeometry(3, 1)
const scene = (more: Partial<MapScene>): MapScene => ({ fills: new Map(), dimmed: new Set(), zones: [], marked: new Set(), labels: 'none', points: [], lines: [], ...more })
const draw = () => {
  const parent = new PlainElement('g')
  const layer = createOverLayer(parent as unknown as Element, geometry)
  return { layer, d: (name: string) => parent.byClass(name)[0]!.attributes.get('d') ?? '' }
}

beforeEach(stubDocument)

it('outlines stray units without the borders inside them, and takes the outline away', () => {
  const { layer, d } = draw()
  layer.paintScene(scene({ stray: new Set(['01', '02']) }))
  const both = d('map-stray')
  layer.paintScene(scene({ stray: new Set(['01']) }))
  const between = (id: string) => unitBorders(geometry).find((border) => border.id === id)!.path
  const lines = (path: string) => path.split('M').sort()
  expect(lines(d('map-stray'))).toEqual(lines(between('01|01') + between('01|02')))
  expect(both).toContain(between('02|03'))
  expect(both).toContain(between('02|02'))
  expect(both).not.toContain(between('01|02'))
  expect(d('map-stray-casing')).toBe(d('map-stray'))
  layer.paintScene(scene({}))
  expect(d('map-stray')).toBe('')
})

it('outlines the unit the keyboard is at, and none that is not on the map', () => {
  const { layer, d } = draw()
  layer.paintScene(scene({ cursor: '02' }))
  expect(d('map-cursor')).toBe(geometry.byId.get('02')!.path)
  layer.paintScene(scene({ cursor: '99' }))
  expect(d('map-cursor')).toBe('')
  layer.paintScene(scene({ cursor: '01' }))
  layer.paintScene(scene({ cursor: null }))
  expect(d('map-cursor')).toBe('')
})
