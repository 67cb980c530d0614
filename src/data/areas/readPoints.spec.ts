import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metrePoint, metreGrid, unitsOf } from '../../core/spatial/overlay/overlayFixture'
import { peopleByUnit } from '../../core/spatial/overlay/peopleByUnit'
import { foreignOf, rectangle } from '../../core/spatial/overlay/overlayFixture'
import { isForeignAreas } from './isForeignAreas'
import { readPoints } from './readPoints'

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const point = (x: number, y: number, properties: unknown = { ew: 3 }) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [x, y] } })
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const read = (value: unknown, name?: string) => readPoints(bytes(value), 'p.geojson', name)
const codes = (value: unknown): string[] => {
  const result = read(value)
  return (result.ok ? result.warnings : result.problems).map(({ code }) => code)
}

describe('readPoints', () => {
  it('reads degrees and metres alike, with the likeliest property', () => {
    const properties = { hausnummer: 12, einwohner: 7 }
    const { lon, lat } = metrePoint(500, 500)
    const inDegrees = read(collection(point(lon, lat, properties), point(lon, lat + 0.001, { ...properties, einwohner: 0 })))
    expect(inDegrees).toMatchObject({ ok: true, value: { people: 7, property: 'einwohner', properties: ['hausnummer', 'einwohner'], points: [{ lon, lat, people: 7 }, { people: 0 }] }, warnings: [] })
    const inMetres = read(collection(point(640_500, 5_650_500, properties)))
    expect(inMetres.ok && inMetres.value.points[0]).toEqual({ lon: expect.closeTo(lon, 8), lat: expect.closeTo(lat, 8), people: 7 })
    expect(read(collection(point(lon, lat, properties)), 'hausnummer')).toMatchObject({ value: { people: 12, property: 'hausnummer' } })
  })

  it('leaves out and counts what is no point or has no people', () => {
    const found = read(collection(point(11, 51), point(11, 51, { ew: 4 }), point(11, 51, { ew: null }), { type: 'Feature', properties: {}, geometry: null }, { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: ['a'] } }))
    expect(found).toMatchObject({ ok: true, value: { people: 7 }, warnings: [{ code: 'not-a-point', sentence: '2 Einträge sind keine Punkte und wurden weggelassen.' }, { code: 'point-without-people', sentence: 'Ein Punkt ohne Zahl der Menschen wurde weggelassen.' }] })
  })

  it('refuses what holds no people at points', () => {
    expect(codes('{')).toEqual(['bad-json'])
    expect(codes({ type: 'Topology' })).toEqual(['no-geojson'])
    expect(codes(collection())).toEqual(['no-points'])
    expect(codes(collection(point(11, 51, { name: 'x' })))).toEqual(['no-people'])
    expect(codes(collection(point(11, 51, { ew: -3 })))).toEqual(['no-people'])
    expect(codes(collection(point(11, 51, { ew: 0 })))).toEqual(['no-people'])
    expect(codes(collection(point(4_430_000, 5_650_000)))).toEqual(['other-datum'])
    expect(readPoints(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a.zip').ok).toBe(false)
  })

  it('never throws, whatever the JSON', () => {
    const anything = fc.jsonValue()
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(fc.oneof(anything, fc.record({ properties: anything, geometry: fc.record({ type: fc.constant('Point'), coordinates: anything }) }))) })), (value) => {
        const result = read(value)
        if (result.ok) expect(result.value.points.every(({ people }) => Number.isFinite(people) && people >= 0)).toBe(true)
        else expect(result.problems[0]!.sentence).not.toBe('')
      }),
      { numRuns: 100 },
    )
  })
})

describe('peopleByUnit', () => {
  it('sums the people of points by unit; others count nowhere', () => {
    const topology = unitsOf(metreGrid(2, 1))
    const at = (x: number, people: number) => ({ ...metrePoint(x, 500), people })
    expect(peopleByUnit(topology, [at(100, 3), at(900, 4), at(1500, 5), at(5000, 100), at(200, -1), at(200, NaN), { lon: NaN, lat: 51, people: 9 }])).toEqual([7, 5])
    expect(peopleByUnit(topology, [])).toEqual([0, 0])
  })
})

describe('isForeignAreas', () => {
  const areas = foreignOf([rectangle(0, 0, 100), rectangle(200, 0, 100)])
  const copy = (): typeof areas => structuredClone(areas)
  it('takes areas, and nothing in which any part is something else', () => {
    expect(isForeignAreas(copy())).toBe(true)
    const broken: ((value: Record<string, never>) => unknown)[] = [
      (value) => ({ ...value, title: 1 }),
      (value) => ({ ...value, areas: [] }),
      (value) => ({ ...value, areas: [areas.areas[0], areas.areas[0]] }),
      (value) => ({ ...value, areas: [{ ...areas.areas[0], name: null }] }),
      (value) => ({ ...value, areas: [{ ...areas.areas[0], geometry: { type: 'Polygon', coordinates: [[['a', 1]]] } }] }),
      (value) => ({ ...value, areas: [{ ...areas.areas[0], geometry: { type: 'Point', coordinates: [1, 2] } }] }),
      (value) => ({ ...value, repaired: [{ code: 'x' }] }),
      (value) => ({ ...value, properties: [1] }),
      (value) => ({ ...value, nameProperty: undefined }),
      () => null,
      () => [],
    ]
    for (const change of broken) expect(isForeignAreas(change(copy() as never))).toBe(false)
  })
})
