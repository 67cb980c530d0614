import { area, booleanClockwise, kinks } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { areasGeoJson, areasTopoJson, type AreaFileRequest } from './areaFiles'
import { rewound } from './rewind'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const { units, boundaries, zonings } = loaded.value
const about = { status: 'Modellwerte, keine amtlichen Zahlen', quellen: ['Amt'] }
const unitFile: AreaFileRequest = { title: 'Ortsteile', boundaries, about, areas: units.map(({ id, name }) => ({ id, unitIds: [id], properties: { name, menschen: null } })) }
const zoning = zonings.find(({ id }) => id === 'soziale-planungsraeume')!
const zoneFile: AreaFileRequest = {
  title: zoning.title,
  boundaries,
  about,
  areas: zoning.zones.map((zone) => ({ id: zone.id, unitIds: units.flatMap(({ id }) => (zoning.zoneOf.get(id) === zone.id ? [id] : [])), properties: { name: zone.name } })),
}

type Areas = FeatureCollection<Polygon | MultiPolygon> & { name: string; about: typeof about; bbox: number[] }
const read = (text: string): Areas => JSON.parse(text) as Areas
const polygonsOf = (geometry: Polygon | MultiPolygon) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
const areaOf = ({ features }: FeatureCollection): number => features.reduce((sum, each) => sum + area(each), 0)

describe('areasGeoJson', () => {
  it.each([['units', unitFile, 53], ['rooms', zoneFile, 6]] as const)('follows RFC 7946: %s', (_, request, count) => {
    const file = read(areasGeoJson(request))
    expect(file.type).toBe('FeatureCollection')
    expect(file).not.toHaveProperty('crs')
    expect(file.features).toHaveLength(count)
    expect(file.about).toEqual(about)
    const [west, south, east, north] = file.bbox
    expect(west! < east! && south! < north!).toBe(true)
    for (const { id, geometry } of file.features) {
      expect(request.areas.map((each) => each.id)).toContain(id)
      for (const rings of polygonsOf(geometry)) {
        rings.forEach((ring, position) => {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring[0]).toEqual(ring.at(-1))
          expect(booleanClockwise(ring)).toBe(position > 0)
          for (const [lon, lat] of ring) expect(lon! >= west! && lon! <= east! && lat! >= south! && lat! <= north!).toBe(true)
        })
        expect(kinks({ type: 'Polygon', coordinates: rings }).features).toEqual([])
      }
    }
  })

  it('keeps every square metre, and names what is known', () => {
    const [single, dissolved] = [read(areasGeoJson(unitFile)), read(areasGeoJson(zoneFile))]
    expect(areaOf(dissolved) / areaOf(single)).toBeCloseTo(1, 9)
    // The city as published has about 270 km².
    expect(areaOf(single) / 1e6).toBeGreaterThan(265)
    expect(areaOf(single) / 1e6).toBeLessThan(275)
    expect(single.features[0]!.properties).toEqual({ name: units[0]!.name, menschen: null })
  })

  it('leaves out an area without a unit in the boundaries', () => {
    const file = read(areasGeoJson({ ...unitFile, areas: [{ id: 'leer', unitIds: [], properties: {} }, { id: 'fort', unitIds: ['gibt-es-nicht'], properties: {} }] }))
    expect(file.features).toEqual([])
    expect(file).not.toHaveProperty('bbox')
  })
})

describe('areasTopoJson', () => {
  it.each([['units', unitFile], ['rooms', zoneFile]] as const)('has the same areas: %s', (_, request) => {
    const topology = JSON.parse(areasTopoJson(request)) as Topology
    const features = feature(topology, topology.objects.flaechen!) as unknown as FeatureCollection
    expect(features.features).toHaveLength(request.areas.length)
    expect(areaOf(features) / areaOf(read(areasGeoJson(request)))).toBeCloseTo(1, 6)
  })
})

describe('rewound', () => {
  const square = (x: number, y: number, size: number): number[][] => [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]

  it('turns outer rings one way and holes the other, whatever they were', () => {
    for (const [outer, hole] of [[square(0, 0, 9), square(2, 2, 3)], [square(0, 0, 9).toReversed(), square(2, 2, 3).toReversed()]]) {
      const turned = rewound({ type: 'Polygon', coordinates: [outer!, hole!] }) as Polygon
      expect(turned.coordinates.map((ring) => booleanClockwise(ring))).toEqual([false, true])
    }
  })

  it('drops doubled corners and rings without an extent; nothing left is null', () => {
    expect(rewound({ type: 'Polygon', coordinates: [[[0, 0], [0, 0], [1, 0], [1, 1], [0, 0]]] })?.coordinates[0]).toHaveLength(4)
    expect(rewound({ type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [0, 0]]], [square(0, 0, 1)]] })?.type).toBe('Polygon')
    expect(rewound({ type: 'Polygon', coordinates: [[[0, 0], [1, 1], [2, 2], [0, 0]]] })).toBeNull()
  })
})
