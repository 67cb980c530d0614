import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { gridTopology } from '../testing/gridTopology'
import { unitsOfPoints } from './unitsOfPoints'

describe('unitsOfPoints', () => {
  it('finds the square of each point and none outside', () => {
    const points = [
      { lon: 11.005, lat: 51.005 },
      { lon: 11.015, lat: 51.005 },
      { lon: 11.015, lat: 51.015 },
      { lon: 11.025, lat: 51.005 },
      { lon: 10.995, lat: 51.005 },
    ]
    expect(unitsOfPoints(gridTopology(2, 2), points)).toEqual(['1', '2', '4', null, null])
  })

  it('gives a point on a common border to exactly one unit', () => {
    for (let i = 1; i < 20; i++) expect(unitsOfPoints(gridTopology(2, 2), [{ lon: 11.01, lat: 51 + i * 0.0009 }]).filter((unit) => unit !== null)).toHaveLength(1)
  })

  it('needs no points and no areas', () => {
    expect(unitsOfPoints(gridTopology(1, 1), [])).toEqual([])
    expect(unitsOfPoints({ type: 'Topology', arcs: [], objects: { units: { type: 'GeometryCollection', geometries: [] } } }, [{ lon: 11, lat: 51 }])).toEqual([null])
  })

  it('agrees with the units the facilities of the package were assigned to when it was made', () => {
    const loaded = parseErfurt()
    if (!loaded.ok) throw new Error('embedded package')
    for (const layer of ['kitas', 'schulen', 'apotheken']) {
      const { features } = JSON.parse(readFileSync(`data/places/${layer}.geojson`, 'utf8')) as { features: { properties: { unit: string }; geometry: { coordinates: [number, number] } }[] }
      expect(features.length).toBeGreaterThan(30)
      expect(unitsOfPoints(loaded.value.boundaries, features.map(({ geometry: { coordinates } }) => ({ lon: coordinates[0], lat: coordinates[1] })))).toEqual(features.map(({ properties }) => properties.unit))
    }
  })
})
