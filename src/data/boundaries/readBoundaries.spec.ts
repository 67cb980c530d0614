import fc from 'fast-check'
import { feature, merge } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { erfurtFiles } from '../../../test/erfurt'
import { coordinateKind } from './coordinateSystem'
import { readBoundaries } from './readBoundaries'

type Ring = [number, number][]
const square = (x: number, y: number, size = 0.1): Ring => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
const area = (nr: unknown, ring: Ring, name = `Gebiet ${String(nr)}`) => ({ type: 'Feature', properties: { nr, name }, geometry: { type: 'Polygon', coordinates: [ring] } })
const collection = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features })
const grid = collection(area('01', square(11, 51)), area('02', square(11.1, 51)), area(3, square(11, 51.1)))
const codes = async (text: string, id: string | undefined = 'nr'): Promise<string[]> => {
  const result = await readBoundaries(text, 'g.geojson', id === undefined ? {} : { id })
  return (result.ok ? result.warnings : result.problems).map(({ code }) => code)
}

describe('readBoundaries', () => {
  it('makes a topology with shared arcs and exact coordinates', async () => {
    const result = await readBoundaries(grid, 'g.geojson', { id: 'nr' })
    if (!result.ok) throw new Error(result.problems[0]!.code)
    const { units } = result.value.objects
    expect(units.geometries.map(({ id, properties }) => [id, (properties as { name: string }).name])).toEqual([['01', 'Gebiet 01'], ['02', 'Gebiet 02'], ['3', 'Gebiet 3']])
    expect(result.warnings).toEqual([])
    const back = feature(result.value, units)
    expect(back.features[1]!.geometry).toMatchObject({ type: 'Polygon' })
    const merged = merge(result.value, units.geometries.slice(0, 2) as Parameters<typeof merge>[1])
    expect(merged.coordinates).toHaveLength(1)
    expect(merged.coordinates[0]).toHaveLength(1)
  })

  it('keeps the arcs of a TopoJSON', async () => {
    const text = erfurtFiles.get('boundaries/units.topojson')!
    const result = await readBoundaries(text, 'units.topojson')
    if (!result.ok) throw new Error(result.problems[0]!.code)
    expect(result.warnings).toEqual([])
    expect(result.value.arcs).toEqual((JSON.parse(text) as { arcs: unknown }).arcs)
    expect(result.value.objects.units.geometries).toHaveLength(53)
    expect(result.value.objects.units.geometries[0]).toMatchObject({ id: '01', properties: { name: 'Altstadt' } })
  })

  it.each([
    ['bad-json', '{'],
    ['no-boundaries', '{}'],
    ['no-boundaries', '{"type":"Topology","objects":{"a":null},"arcs":[]}'],
    ['no-boundaries', '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[[[0,0],[1,1]]]}'],
    ['no-boundaries', '{"type":"Topology","objects":{"a":{"type":"MultiPolygon","arcs":[0]}},"arcs":[[[0,0],[1,1]]]}'],
    ['no-polygon', collection({ type: 'Feature', properties: { nr: 1 }, geometry: { type: 'Point', coordinates: [11, 51] } })],
    ['no-polygon', collection()],
    ['missing-id', collection(area('', square(11, 51)))],
    ['duplicate-unit', collection(area('01', square(11, 51)), area('01', square(12, 51)))],
    ['bad-geometry', collection(area('01', [[11, 51], [12, 51], [11, 51]]))],
    ['bad-geometry', JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { nr: 1 }, geometry: { type: 'Polygon', coordinates: [[[11, null]]] } }] })],
    ['not-wgs84', collection(area('01', square(640_000, 5_650_000, 1000)))],
  ])('refuses %s', async (code, text) => {
    expect(await codes(text)).toEqual([code])
  })

  it('names the coordinate system and the properties there are', async () => {
    const utm = await readBoundaries(collection(area('01', square(640_000, 5_650_000, 1000))), 'g', { id: 'nr' })
    expect(utm.ok ? '' : utm.problems[0]!.sentence).toContain('EPSG:25832')
    const wrong = await readBoundaries(grid, 'g', { id: 'nummer' })
    expect(wrong.ok ? '' : wrong.problems[0]!.wayOut).toBe('Nennen Sie die Eigenschaft mit der Nummer. Vorhanden sind: nr, name.')
  })

  it('warns of points among the areas and of areas that touch nobody', async () => {
    const point = { type: 'Feature', properties: { nr: 9 }, geometry: { type: 'Point', coordinates: [11, 51] } }
    expect(await codes(collection(area('01', square(11, 51)), area('02', square(11.1, 51)), area('03', square(12, 51)), point))).toEqual(['not-an-area', 'no-shared-border'])
  })

  it('never throws on damaged files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(grid, erfurtFiles.get('boundaries/units.topojson')!), fc.nat(2000), fc.constantFrom('null', '0', '[]', '{}', '""', ''), async (text, at, instead) => {
        const result = await readBoundaries(text.slice(0, at) + text.slice(at).replace(/(?<=[:,[])("[^"]*"|-?[\d.]+|\[\])/, instead), 'g', {})
        expect(result.ok ? 1 : result.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})

describe('coordinateKind', () => {
  it.each([
    ['wgs84', [10.8, 50.8, 11.2, 51.1]],
    ['swapped', [50.8, 10.8, 51.1, 11.2]],
    ['utm', [630_000, 5_640_000, 660_000, 5_670_000]],
    ['utm', [32_630_000, 5_640_000, 32_660_000, 5_670_000]],
    ['gauss-krueger', [4_420_000, 5_640_000, 4_450_000, 5_670_000]],
    ['web-mercator', [1_210_000, 6_600_000, 1_240_000, 6_640_000]],
    ['unknown', [0, 0, 5000, 5000]],
  ] as const)('%s', (kind, box) => {
    expect(coordinateKind(box)).toBe(kind)
  })
})
