import { readFileSync } from 'node:fs'
import { topology } from 'topojson-server'
import type { UnitTopology } from '../../data/dataPackage'
import { mapGeometry, type MapGeometry } from '../geometry/mapGeometry'

/** The committed boundaries, for specs. */
export const cityGeometry = (): MapGeometry => mapGeometry(JSON.parse(readFileSync('data/boundaries/units.topojson', 'utf8')) as UnitTopology)

const side = 0.1

/** A grid of square units of 0.1 degrees, `01` in the south-west corner at 11° E, 51° N, row by row to the north. */
export const gridGeometry = (columns: number, rows: number): MapGeometry => {
  const cell = (i: number): number[][] => {
    const [west, south] = [11 + (i % columns) * side, 51 + Math.floor(i / columns) * side]
    return [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]].map(([x, y]) => [Number(x!.toFixed(6)), Number(y!.toFixed(6))])
  }
  const units: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: Array.from({ length: columns * rows }, (_, i) => {
      const id = String(i + 1).padStart(2, '0')
      return { type: 'Feature', id, properties: { name: `Ort ${id}` }, geometry: { type: 'Polygon', coordinates: [cell(i)] } }
    }),
  }
  return mapGeometry(topology({ units }) as unknown as UnitTopology)
}
