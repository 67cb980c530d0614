import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, MultiLineString, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { UnitTopology } from './boundaries/buildBoundaries'
import type { LineProperties } from './lines/buildLines'
import type { LayerReport } from './places/buildPlaces'
import { dropRules, placeLayers } from './places/rules'
import { unitLocator } from './places/unitAt'
import { synonyms } from './units/synonyms'
import { parseUnits } from './units/buildUnits'

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const topology = json<UnitTopology>('data/boundaries/units.topojson')
const unitAt = unitLocator(topology)
const report = json<LayerReport[]>('data/places/report.json')
const layers = placeLayers.map(({ id }) => ({ id, features: json<FeatureCollection<Point, { name: string; unit: string }>>(`data/places/${id}.geojson`).features }))

describe('places', () => {
  it('lie in the district they name', () => {
    for (const { id, features } of layers) {
      expect(features.length, id).toBeGreaterThan(0)
      for (const { properties, geometry } of features) expect(unitAt(geometry.coordinates), `${id}: ${properties.name}`).toBe(properties.unit)
    }
  })

  it('leave out what the rules name and keep what they do not', () => {
    for (const { layer, names } of dropRules) {
      const kept = layers.find(({ id }) => id === layer)!.features.map(({ properties }) => properties.name)
      expect(kept.filter((name) => names.includes(name))).toEqual([])
    }
    const names = (layer: string): string[] => layers.find(({ id }) => id === layer)!.features.map(({ properties }) => properties.name)
    expect(names('schulen')).not.toContain('Ronmanshow Bike & Racing School')
    expect(names('schulen')).toContain('Gutenberg-Gymnasium')
    expect(names('sportstaetten')).toContain('Steigerwaldstadion')
    expect(names('baeder')).toContain('Roland Matthes Schwimmhalle')
    expect(names('krankenhaeuser')).toHaveLength(2)
  })

  it('account for every point that was read', () => {
    const away = (layer: string): number => report.flatMap(({ moved }) => moved).filter(({ from }) => from === layer).length
    for (const r of report) {
      expect(r.kept + r.outside.length + r.dropped.length + r.merged.length, r.layer).toBe(r.read - away(r.layer) + r.moved.length)
      expect(layers.find(({ id }) => id === r.layer)!.features).toHaveLength(r.kept)
    }
  })
})

describe('lines', () => {
  it('are trams and buses with colours, near the city', () => {
    const { features } = json<FeatureCollection<LineString | MultiLineString, LineProperties>>('data/lines/oepnv.geojson')
    expect(features.filter(({ properties }) => properties.kind === 'tram').map(({ properties }) => properties.name)).toEqual(['1', '2', '3', '4', '5', '6'].concat('9'))
    expect(features.some(({ properties }) => properties.kind === 'bus')).toBe(true)
    const [west, south, east, north] = topology.bbox!
    for (const { properties, geometry } of features) {
      expect(properties.color).toMatch(/^#[0-9A-F]{6}$/i)
      const positions = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
      expect(positions.some(([lon, lat]) => lon! > west! && lon! < east! && lat! > south! && lat! < north!), properties.name).toBe(true)
    }
  })
})

describe('synonyms', () => {
  it('stand for districts that exist and never repeat the name of another one', () => {
    const units = parseUnits('data/units.csv')
    const byName = new Map(units.map(({ id, name }) => [name, id]))
    for (const [spelling, id] of Object.entries(synonyms)) {
      expect(units.some((unit) => unit.id === id), spelling).toBe(true)
      expect(byName.has(spelling), spelling).toBe(false)
    }
  })

  it('leave „Rohda“ alone open, since it can mean two districts', () => {
    expect(synonyms['Rohda']).toBeUndefined()
    expect(synonyms['Rhoda']).toBe('18')
    expect(synonyms['Möbisburg-Rohda']).toBe('18')
    expect(synonyms['Rohda/Haarberg']).toBe('49')
  })
})
