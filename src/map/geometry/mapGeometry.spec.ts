import { describe, expect, it } from 'vitest'
import { topology } from 'topojson-server'
import type { UnitTopology } from '../../data/dataPackage'
import { bordersOf, mapGeometry, prepareGeometry, unitAt } from './mapGeometry'

/** A row of square units of 0.1 degrees from 11° E, 51° N eastwards, the third one with a far second part. */
const square = (west: number): number[][] => [[west, 51], [west + 0.1, 51], [west + 0.1, 51.1], [west, 51.1], [west, 51]]
const row = (): UnitTopology => {
  const units: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: [11, 11.1, 11.2].map((west, i) => ({
      type: 'Feature',
      id: `0${i + 1}`,
      properties: { name: `Ort ${i + 1}` },
      geometry: i < 2 ? { type: 'Polygon', coordinates: [square(west)] } : { type: 'MultiPolygon', coordinates: [[square(west)], [[[11.5, 51], [11.52, 51], [11.52, 51.02], [11.5, 51]]]] },
    })),
  }
  return topology({ units }) as unknown as UnitTopology
}

/** Length in degrees of longitude and latitude of all lines. */
const length = (lines: readonly (readonly (readonly number[])[])[]) =>
  lines.reduce((sum, line) => sum + line.slice(1).reduce((part, point, i) => part + Math.hypot(point[0]! - line[i]![0]!, point[1]! - line[i]![1]!), 0), 0)

describe('mapGeometry', () => {
  const shared = row()
  const geometry = mapGeometry(shared)

  it('is computed once per topology', () => {
    expect(mapGeometry(shared)).toBe(geometry)
  })

  it('is the same when it was made ahead, and one without areas is told where it is drawn', async () => {
    const ahead = row()
    await prepareGeometry(ahead)
    const made = mapGeometry(ahead)
    expect(made.topology).toBe(ahead)
    for (const key of ['bounds', 'units', 'innerBorders', 'outline', 'origin'] as const) expect(made[key]).toEqual(geometry[key])
    const empty = { type: 'Topology', arcs: [], objects: { units: { type: 'GeometryCollection', geometries: [] } } } as unknown as UnitTopology
    await prepareGeometry(empty)
    expect(() => mapGeometry(empty)).toThrow('no areas')
  })

  it('finds the unit under a place, also in a second part, and none outside', () => {
    const at = (lon: number, lat: number) => unitAt(geometry, ...geometry.toSheet(lon, lat))
    expect(at(11.05, 51.05)).toBe('01')
    expect(at(11.15, 51.05)).toBe('02')
    expect(at(11.515, 51.008)).toBe('03')
    expect(at(11.4, 51.05)).toBe(null)
  })

  it('comes back from the sheet', () => {
    const [lon, lat] = geometry.fromSheet(geometry.toSheet(11.234, 51.067))
    expect(lon).toBeCloseTo(11.234, 9)
    expect(lat).toBeCloseTo(51.067, 9)
  })

  it('puts the name into the largest part', () => {
    const { anchor } = geometry.byId.get('03')!
    const [lon] = geometry.fromSheet([anchor.x, anchor.y])
    expect(lon).toBeGreaterThan(11.2)
    expect(lon).toBeLessThan(11.3)
  })

  it('outlines units of a set, each border once', () => {
    expect(bordersOf(geometry, new Set())).toEqual([])
    expect(length(bordersOf(geometry, new Set(['02'])))).toBeCloseTo(0.4, 6)
    const third = length(bordersOf(geometry, new Set(['03'])))
    expect(third).toBeGreaterThan(0.4)
    expect(length(bordersOf(geometry, new Set(['01', '03'])))).toBeCloseTo(0.4 + third, 6)
  })

  it('refuses a topology without areas', () => {
    const none: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }
    const empty = topology({ units: none }) as unknown as UnitTopology
    expect(() => mapGeometry(empty)).toThrow('no areas')
  })
})
