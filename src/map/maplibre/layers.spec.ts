import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { topology } from 'topojson-server'
import type { UnitTopology } from '../../data/dataPackage'
import { mapGeometry } from '../geometry/mapGeometry'
import type { LandStyle, Stroke } from './landStyle'
import { cityStyle, lineLayers } from './layers'

const stroke = (dash: readonly number[] = []): Stroke => ({ colour: 'rgba(10,20,30,1)', width: 2, opacity: 1, dash })
const land: LandStyle = {
  strokes: Object.fromEntries(lineLayers.map(({ name }) => [name, stroke(name === 'marked' ? [7, 5] : [])])) as LandStyle['strokes'],
  ground: 'rgba(250,249,247,1)',
  dimmed: 'rgba(240,240,240,1)',
  pattern: 'rgba(160,160,160,1)',
  veil: 'rgba(20,20,20,1)',
  veilCasing: 'rgba(255,255,255,1)',
  texture: 'rgba(0,0,0,0.3)',
  point: 'rgba(0,0,0,1)',
  halo: 'rgba(255,255,255,1)',
}
const units: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: '01', properties: { name: 'Ort' }, geometry: { type: 'Polygon', coordinates: [[[11, 51], [11.1, 51], [11.1, 51.1], [11, 51]]] } }],
}
const geometry = mapGeometry(topology({ units }) as unknown as UnitTopology)

it('is a valid style', () => {
  expect(validateStyleMin(cityStyle(geometry, land))).toEqual([])
})

it('asks for nothing from any server', () => {
  const style = cityStyle(geometry, land)
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  expect(JSON.stringify(style)).not.toContain('http')
})

it('draws zone borders over unit borders and the selection over both', () => {
  const ids = cityStyle(geometry, land).layers.map(({ id }) => id)
  const place = (id: string) => ids.indexOf(id)
  expect(place('unitBorders')).toBeGreaterThan(place('fill'))
  expect(place('zoneBorders')).toBeGreaterThan(place('unitBorders'))
  expect(place('selected')).toBeGreaterThan(place('zoneBorders'))
})
