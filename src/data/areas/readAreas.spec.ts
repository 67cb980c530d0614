import { zipSync } from 'fflate'
import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { erfurtFiles } from '../../../test/erfurt'
import { planarArea } from '../../core/spatial/planarArea'
import { metrePolygon, rectangle } from '../../core/spatial/overlay/overlayFixture'
import type { ForeignAreas } from '../../core/zoning/foreign/foreignAreas'
import { readAreas, type ReadAreasOptions } from './readAreas'
import { dbfOf, prj, shpOf, zipOf } from './shapefileFixture'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const featureOf = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry })
const collection = (features: readonly unknown[], more: object = {}): string => JSON.stringify({ type: 'FeatureCollection', ...more, features })
const read = (content: string | Uint8Array, options: ReadAreasOptions = {}) => readAreas(typeof content === 'string' ? bytes(content) : content, 'flächen.geojson', options)
const value = async (content: string | Uint8Array, options: ReadAreasOptions = {}): Promise<ForeignAreas> => {
  const result = await read(content, options)
  if (!result.ok) throw new Error(result.problems.map(({ code, sentence }) => `${code}: ${sentence}`).join())
  expect(result.warnings).toEqual(result.value.repaired)
  return result.value
}
const codes = async (content: string | Uint8Array, options: ReadAreasOptions = {}): Promise<string[]> => {
  const result = await read(content, options)
  return result.ok ? ['ok', ...result.warnings.map(({ code }) => code)] : result.problems.map(({ code }) => code)
}

/** Squares in metres of UTM 32, clockwise as a Shapefile wants them. */
const metres = (x: number, y: number, side = 1000, offset = 0): [number, number][] => [[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]].map(([e, n]) => [e! + offset, n!])
const twoSquares = [[metres(640_000, 5_650_000)], [metres(641_000, 5_650_000)]]
const names = dbfOf([{ NAME: 'Süd', PLZ: '99084' }, { NAME: 'Öst', PLZ: '99085' }])
const city = [10.8, 50.85, 11.2, 51.1] as const

describe('readAreas, GeoJSON', () => {
  const two = [featureOf(rectangle(0, 0, 1000), { plz: '99084' }), featureOf(rectangle(1000, 0, 1000), { plz: 99085 })]

  it('reads areas in degrees as they are', async () => {
    const areas = await value(collection(two))
    expect(areas).toMatchObject({ title: 'flächen', fileName: 'flächen.geojson', nameProperty: 'plz', properties: ['plz'], repaired: [] })
    expect(areas.areas).toEqual([{ id: '1', name: '99084', geometry: rectangle(0, 0, 1000) }, { id: '2', name: '99085', geometry: rectangle(1000, 0, 1000) }])
    expect((await value(collection([...two]))).id).toBe(areas.id)
    expect((await value(collection(two.slice(1)))).id).not.toBe(areas.id)
    expect((await value(JSON.stringify(two[0]))).areas[0]!.name).toBe('99084')
    expect((await value(JSON.stringify(rectangle(0, 0, 10)))).areas[0]!.name).toBe('Fläche 1')
    expect((await value(`\ufeff${collection(two)}`)).areas).toHaveLength(2)
  })

  it.each([
    ['UTM 32', 0, undefined, []],
    ['UTM 32 with its name', 0, 'urn:ogc:def:crs:EPSG::25832', []],
    ['UTM 32 with the zone in front', 32_000_000, 'EPSG:4647', []],
    ['UTM 32 that calls itself WGS 84', 0, 'urn:ogc:def:crs:OGC:1.3:CRS84', ['crs-contradicts']],
  ])('converts %s', async (_, offset, name, expected) => {
    const ring = metres(640_000, 5_650_000, 1000, offset).reverse()
    const areas = await value(collection([featureOf({ type: 'Polygon', coordinates: [ring] })], name ? { crs: { type: 'name', properties: { name } } } : {}))
    expect(areas.repaired.map(({ code }) => code)).toEqual(expected)
    expect(planarArea(areas.areas[0]!.geometry)).toBeCloseTo(1_000_000, 2)
    const [lon, lat] = (areas.areas[0]!.geometry as Polygon).coordinates[0]![0]!
    const [expectedLon, expectedLat] = rectangle(0, 0, 1).coordinates[0]![0]!
    expect(lon).toBeCloseTo(expectedLon!, 9)
    expect(lat).toBeCloseTo(expectedLat!, 9)
  })

  it('converts Web Mercator and swaps what is swapped, in degrees and in metres', async () => {
    const mercator = ([lon, lat]: readonly number[]) => [(lon! * Math.PI * 6378137) / 180, 6378137 * Math.log(Math.tan(Math.PI / 4 + (lat! * Math.PI) / 360))]
    const ring = rectangle(0, 0, 1000).coordinates[0]!
    const fromMercator = await value(collection([featureOf({ type: 'Polygon', coordinates: [ring.map(mercator)] })]))
    expect(planarArea(fromMercator.areas[0]!.geometry)).toBeCloseTo(1_000_000, 1)
    const turned = collection([featureOf({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [y, x])] })])
    expect(await codes(turned)).toEqual(['ok', 'swapped'])
    expect(planarArea((await value(turned)).areas[0]!.geometry)).toBeCloseTo(1_000_000, 1)
    const northFirst = collection([featureOf({ type: 'Polygon', coordinates: [metres(640_000, 5_650_000).map(([e, n]) => [n, e])] })])
    expect((await codes(northFirst))[1]).toBe('swapped')
    expect(planarArea((await value(northFirst)).areas[0]!.geometry)).toBeCloseTo(1_000_000, 1)
  })

  it('repairs and says so, naming the areas', async () => {
    const square = rectangle(0, 0, 1000).coordinates[0]!
    const result = await value(collection([
      featureOf({ type: 'Polygon', coordinates: [square.slice(0, -1)] }, { name: 'Offen' }),
      featureOf({ type: 'Polygon', coordinates: [[...rectangle(2000, 0, 1000).coordinates[0]!].reverse()] }, { name: 'Verkehrt' }),
      featureOf(metrePolygon([[5000, 0], [6000, 1000], [6000, 0], [5000, 1000]]), { name: 'Schleife' }),
      featureOf({ type: 'Polygon', coordinates: [rectangle(8000, 0, 100).coordinates[0]!.map((point) => [...point, 200])] }, { name: 'Hoch' }),
      featureOf(null, { name: 'Leer' }),
      featureOf({ type: 'Point', coordinates: [11, 51] }, { name: 'Punkt' }),
      featureOf({ type: 'Polygon', coordinates: [[[11, 51], [11, null], [11.1, 51], [11, 51]]] }, { name: 'Kaputt' }),
      featureOf({ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: [[11, 51], [12, 51]] }, rectangle(10_000, 0, 500)] }, { name: 'Sammlung' }),
    ]))
    expect(result.areas.map(({ name }) => name)).toEqual(['Offen', 'Verkehrt', 'Schleife', 'Hoch', 'Sammlung'])
    expect(result.repaired.map(({ code, sentence }) => `${code}: ${sentence}`)).toEqual([
      'empty-area: 2 Einträge ohne brauchbare Fläche wurden weggelassen: „Leer“ und „Kaputt“.',
      'not-an-area: 2 Einträge mit Punkten oder Linien wurden weggelassen: „Punkt“ und „Sammlung“.',
      'repaired-closed: Bei einer Fläche war der Umriss nicht geschlossen; er wurde geschlossen: „Offen“.',
      'repaired-direction: Bei einer Fläche lief der Umriss in der falschen Richtung; er wurde umgedreht: „Verkehrt“.',
      'repaired-untangled: Bei einer Fläche kreuzte sich der Umriss; sie wurde entwirrt: „Schleife“.',
    ])
    expect(planarArea(result.areas[2]!.geometry)).toBeCloseTo(500_000, 0)
  })

  it('joins parts of the same name, also where they overlap', async () => {
    const postcodes = [featureOf(rectangle(0, 0, 1000), { plz: '99084', id: 1 }), featureOf(rectangle(500, 0, 1000), { plz: '99084', id: 2 }), featureOf(rectangle(3000, 0, 1000), { plz: '99085', id: 3 })]
    const { areas, repaired, properties } = await value(collection(postcodes))
    expect(areas.map(({ name }) => name)).toEqual(['99084', '99085'])
    expect(planarArea(areas[0]!.geometry)).toBeCloseTo(1_500_000, -2)
    expect(repaired.map(({ code }) => code)).toEqual(['joined-parts', 'repaired-untangled'])
    expect(properties).toEqual(['plz', 'id'])
    expect((await value(collection(postcodes), { name: 'id' })).areas.map(({ name }) => name)).toEqual(['1', '2', '3'])
  })

  it('reports overlaps and gaps with their size and leaves them', async () => {
    const { repaired, areas } = await value(collection([
      featureOf(rectangle(0, 0, 3000, 1000), { name: 'A' }),
      featureOf(rectangle(0, 1000, 1000), { name: 'B' }),
      featureOf(rectangle(2000, 900, 1000, 1100), { name: 'C' }),
      featureOf(rectangle(0, 2000, 3000, 1000), { name: 'D' }),
    ]))
    expect(areas).toHaveLength(4)
    expect(repaired.map(({ sentence }) => sentence)).toEqual([
      'Zwei Flächen überschneiden sich: „A“ mit „C“ (10,0 ha).',
      'Zwischen den Flächen ist eine Lücke von 100,0 ha.',
    ])
  })

  it('leaves out what is far from the city and refuses a file that lies elsewhere', async () => {
    const far = featureOf(rectangle(200_000, 0, 1000), { plz: '01067' })
    expect(await codes(collection([...two, far]), { city })).toEqual(['ok', 'far-away'])
    const result = await read(collection([far]), { city })
    expect(result.ok ? '' : result.problems[0]!.sentence).toMatch(/^Die Flächen liegen nicht bei der Stadt, sondern um 50,9\d° Breite, 13,8\d° Länge\.$/)
  })

  it('takes TopoJSON', async () => {
    const areas = await value(erfurtFiles.get('boundaries/units.topojson')!)
    expect(areas.areas).toHaveLength(53)
    expect(areas.areas[0]!.name).toBe('Altstadt')
    expect(areas.repaired).toEqual([])
  })

  it.each([
    ['empty-file', '  '],
    ['bad-json', '{"type":"FeatureCollection","features":['],
    ['bad-json', '{"type":"Polygon","coordinates":[[[NaN,51]]]}'],
    ['no-geojson', '{"a":1}'],
    ['no-geojson', '[]'],
    ['no-geojson', 'null'],
    ['no-geojson', '{"type":"FeatureCollection","features":{}}'],
    ['no-geojson', '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}'],
    ['no-area', collection([])],
    ['no-area', collection([null, 7, 'x', {}])],
    ['no-area', collection([featureOf({ type: 'Point', coordinates: [11, 51] })])],
    ['no-area', collection([featureOf({ type: 'MultiPolygon', coordinates: [] })])],
    ['no-area', collection([featureOf({ type: 'Polygon', coordinates: 'x' })])],
    ['xml', '<?xml version="1.0"?><kml></kml>'],
    ['xml', '<wfs:FeatureCollection xmlns:gml="x"/>'],
    ['html', '<!DOCTYPE html><title>Anmelden</title>'],
    ['unknown-crs', collection([featureOf({ type: 'Polygon', coordinates: [metres(0, 0)] })])],
    ['unknown-crs', collection([featureOf({ type: 'Polygon', coordinates: [metres(640_000, 5_650_000)] })], { crs: { properties: { name: 'EPSG:25833' } } })],
    ['other-zone', collection([featureOf({ type: 'Polygon', coordinates: [metres(33_240_000, 5_650_000)] })])],
    ['other-datum', collection([featureOf({ type: 'Polygon', coordinates: [metres(4_420_000, 5_650_000)] })])],
  ])('refuses: %s', async (code, text) => {
    expect((await codes(text))[0]).toBe(code)
  })

  it('reads very many small parts and very long outlines', async () => {
    const small = rectangle(0, 0, 1).coordinates
    const many = Array.from({ length: 150_000 }, () => small)
    expect((await codes(collection([featureOf({ type: 'MultiPolygon', coordinates: many.slice(0, 150_000) })]), { city: [20, 51, 21, 52] }))[0]).toBe('far-away')
    const circle = Array.from({ length: 150_000 }, (_, i): [number, number] => [1000 * Math.cos(-i / 23_873.24), 1000 * Math.sin(-i / 23_873.24)])
    expect(planarArea((await value(collection([featureOf(metrePolygon(circle))]))).areas[0]!.geometry)).toBeCloseTo(Math.PI * 1e6, -1)
  })

  it('refuses what is too large before reading it, and survives what is too deep', async () => {
    const large = { length: 200 * 1024 * 1024 } as Uint8Array
    const result = await readAreas(large, 'x.geojson')
    expect(result.ok ? '' : result.problems[0]!.code).toBe('too-large')
    const deep = `{"type":"Polygon","coordinates":${'['.repeat(5000)}${']'.repeat(5000)}}`
    expect(await codes(deep)).toEqual(['no-area', 'empty-area'])
  })

  it('never throws on damaged text', async () => {
    const text = collection([...two, featureOf({ type: 'GeometryCollection', geometries: [rectangle(0, 0, 10)] })], { crs: { type: 'name', properties: { name: 'EPSG:4326' } } })
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.constantFrom('null', '0', '[]', '{}', '""', '-1e308', 'true'), async (at, instead) => {
        const result = await read(text.slice(0, at) + text.slice(at).replace(/(?<=[:,[])("[^"]*"|-?[\d.]+|\[\])/, instead), { city })
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('readAreas, Shapefile', () => {
  it.each([
    ['ESRI spelling', prj.esriUtm32, 0, []],
    ['PROJ spelling', prj.projUtm32, 0, []],
    ['zone in front', prj.utm32WithZone, 32_000_000, []],
    ['no .prj', undefined, 0, ['no-prj']],
    ['no .prj, zone in front', undefined, 32_000_000, ['no-prj']],
    ['a .prj that is nonsense', 'PROJCS[""', 0, []],
  ] as const)('reads UTM 32: %s', async (_, text, offset, expected) => {
    const areas = await value(zipOf({ 'bezirke/b.shp': shpOf([[metres(640_000, 5_650_000, 1000, offset)], [metres(641_000, 5_650_000, 1000, offset)]]), 'bezirke/b.dbf': names, 'bezirke/b.prj': text }), { city })
    expect(areas.areas.map(({ name }) => name)).toEqual(['Süd', 'Öst'])
    expect(areas.repaired.map(({ code }) => code)).toEqual(expected)
    for (const { geometry } of areas.areas) expect(planarArea(geometry)).toBeCloseTo(1_000_000, 1)
    const [lon, lat] = (areas.areas[0]!.geometry as Polygon).coordinates[0]![0]!
    expect([lon!.toFixed(8), lat!.toFixed(8)]).toEqual(rectangle(0, 0, 1).coordinates[0]![0]!.map((degrees) => degrees.toFixed(8)))
  })

  it('reads degrees exactly and another UTM zone by its .prj', async () => {
    const ring = [...rectangle(0, 0, 1000).coordinates[0]!].reverse() as [number, number][]
    const degrees = await value(zipOf({ 'b.shp': shpOf([[ring]]), 'b.dbf': dbfOf([{ NAME: 'A' }]), 'b.prj': prj.wgs84 }))
    expect((degrees.areas[0]!.geometry as Polygon).coordinates[0]).toEqual(rectangle(0, 0, 1000).coordinates[0])
    const zone33 = await value(zipOf({ 'b.shp': shpOf([[metres(220_000, 5_650_000)]]), 'b.dbf': dbfOf([{ NAME: 'A' }]), 'b.prj': prj.utm33 }), { city })
    expect(planarArea(zone33.areas[0]!.geometry) / 1_000_000).toBeCloseTo(1, 2)
  })

  it('reads holes, parts, measures and null shapes', async () => {
    const hole = [...metres(640_200, 5_650_200, 100)].reverse()
    const { areas, repaired } = await value(zipOf({ 'b.shp': shpOf([[metres(640_000, 5_650_000), hole, metres(643_000, 5_650_000, 500)], null]), 'b.dbf': names, 'b.prj': prj.esriUtm32 }))
    expect(planarArea(areas[0]!.geometry)).toBeCloseTo(1_000_000 - 10_000 + 250_000, 1)
    expect(repaired.map(({ code }) => code)).toEqual(['empty-area', 'gaps'])
    expect(repaired[0]!.sentence).toContain('„Öst“')
  })

  it('one bad number costs one area', async () => {
    const broken: [number, number][] = metres(641_000, 5_650_000).map(([x, y], i) => [i === 2 ? NaN : x, y])
    const { areas, repaired } = await value(zipOf({ 'b.shp': shpOf([[metres(640_000, 5_650_000)], [broken]]), 'b.dbf': names, 'b.prj': prj.esriUtm32 }))
    expect(areas.map(({ name }) => name)).toEqual(['Süd'])
    expect(repaired.map(({ code }) => code)).toEqual(['empty-area'])
  })

  it('reads names in Windows-1252, and in what the .cpg says', async () => {
    const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const dbf = dbfOf([{ NAME: 'Süd' }, { NAME: 'Öst' }], latin)
    for (const cpg of [undefined, 'ISO-8859-1', '1252']) {
      const { areas } = await value(zipOf({ 'b.shp': shpOf(twoSquares), 'b.dbf': dbf, 'b.prj': prj.esriUtm32, 'b.cpg': cpg }))
      expect(areas.map(({ name }) => name)).toEqual(['Süd', 'Öst'])
    }
  })

  it.each([
    ['no-dbf', undefined],
    ['bad-dbf', new Uint8Array(10)],
    ['bad-dbf', names.slice(0, -60)],
    ['bad-dbf', dbfOf([{ NAME: 'nur eine' }])],
    ['bad-dbf', (() => { const shifted = names.slice(); new DataView(shifted.buffer).setUint16(10, 80, true); return shifted })()],
    ['bad-dbf', (() => { const endless = names.slice(); new DataView(endless.buffer).setUint32(4, 4_000_000_000, true); new DataView(endless.buffer).setUint16(10, 0, true); return endless })()],
  ])('goes on without names: %s', async (code, dbf) => {
    const { areas, repaired } = await value(zipOf({ 'b.SHP': shpOf(twoSquares), 'b.DBF': dbf, 'b.PRJ': prj.esriUtm32 }))
    expect(areas.map(({ name }) => name)).toEqual(['Fläche 1', 'Fläche 2'])
    expect(repaired.map((problem) => problem.code)).toEqual([code])
  })

  it.each([
    ['damaged-zip', zipOf({ 'b.shp': shpOf(twoSquares) }).slice(0, -30)],
    ['damaged-zip', Uint8Array.from([0x50, 0x4b, 3, 4])],
    ['no-shp', zipOf({ 'b.dbf': names, 'b.shx': new Uint8Array(9) })],
    ['no-shp', zipOf({ 'doc.kml': '<kml/>' })],
    ['several-layers', zipOf({ 'a.shp': shpOf(twoSquares), 'b.shp': shpOf(twoSquares) })],
    ['other-datum', zipOf({ 'b.shp': shpOf(twoSquares), 'b.prj': prj.gaussKrueger })],
    ['damaged-shp', zipOf({ 'b.shp': new Uint8Array(50) })],
    ['damaged-shp', zipOf({ 'b.shp': new Uint8Array(500) })],
    ['damaged-shp', zipOf({ 'b.shp': shpOf(twoSquares).slice(0, -20) })],
    ['damaged-shp', zipOf({ 'b.shp': (() => { const endless = shpOf(twoSquares); new DataView(endless.buffer).setInt32(104, -4); return endless })() })],
    ['damaged-shp', zipOf({ 'b.shp': (() => { const huge = shpOf(twoSquares); new DataView(huge.buffer).setInt32(148, 2_000_000_000, true); return huge })() })],
    ['no-area', zipOf({ 'b.shp': shpOf(twoSquares, 31) })],
    ['no-area', zipOf({ 'b.shp': shpOf(twoSquares, 1), 'b.dbf': names, 'b.prj': prj.esriUtm32 })],
    ['no-area', zipOf({ 'b.shp': shpOf([]), 'b.prj': prj.esriUtm32 })],
    ['binary-shapefile', shpOf(twoSquares)],
    ['binary-pdf', bytes('%PDF-1.7')],
    ['binary-database', bytes('SQLite format 3\0')],
    ['binary-gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['empty-file', new Uint8Array(0)],
  ])('refuses: %s', async (code, content) => {
    expect((await codes(content))[0]).toBe(code)
  })

  it('refuses a bomb before it goes off, and many files', async () => {
    const bomb = zipSync({ 'b.shp': new Uint8Array(101 * 1024 * 1024) }, { level: 1 })
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await codes(bomb)).toEqual(['too-large'])
    expect(await codes(zipOf(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.prj`, 'x']))))).toEqual(['too-large'])
  })

  it('takes a zipped GeoJSON', async () => {
    expect((await value(zipOf({ 'a/b.geojson': collection([featureOf(rectangle(0, 0, 10), { name: 'A' })]) }))).areas[0]!.name).toBe('A')
  })

  it('never throws on damaged archives', async () => {
    const whole = shpOf(twoSquares)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(255)), { maxLength: 3 }), async (inShp, inDbf) => {
        const [shp, dbf] = [whole.slice(), names.slice()]
        for (const [at, byte] of inShp) shp[at] = byte
        for (const [at, byte] of inDbf) dbf[at] = byte
        const result = await read(zipOf({ 'b.shp': shp, 'b.dbf': dbf, 'b.prj': prj.esriUtm32 }), { city })
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
