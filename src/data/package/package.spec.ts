import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import { statuses } from '../../core/indicators/provenance'
import { seriesKey, type DataPackage, type Series } from '../dataPackage'
import { foldName } from '../names/foldName'
import { erfurtFiles as embeddedFiles, parseErfurt } from '../../../test/erfurt'
import { embeddedLayers } from './embedded'
import { parsePackage } from './parsePackage'
import { serialisePackage } from './serialisePackage'
import { unzipPackage, zipPackage } from './zipPackage'

const embedded = (): DataPackage => {
  const result = parseErfurt()
  if (!result.ok) throw new Error(result.problems[0]!.sentence)
  return result.value
}

/** Problems of the embedded package with one file changed. */
const problemsWith = (path: string, change: (text: string) => string) => {
  const files = new Map(embeddedFiles)
  files.set(path, change(files.get(path)!))
  const result = parsePackage(files)
  return result.ok ? result.warnings : result.problems
}

describe('parsePackage', () => {
  it('reads the embedded package without a problem', () => {
    const result = parseErfurt()
    expect(result.ok && result.warnings).toEqual([])
    const pkg = embedded()
    expect(pkg.units).toHaveLength(53)
    expect(pkg.units[0]).toMatchObject({ id: '01', name: 'Altstadt', type: 'städtisch' })
    expect(pkg.zonings.map(({ zones }) => zones.length)).toEqual([6, 3, 4])
    expect(pkg.zonings.every(({ zoneOf }) => zoneOf.size === 53)).toBe(true)
    expect(pkg.series.get(seriesKey('arbeitslose', 2017))!.cells[4]).toMatchObject({ value: 447, status: 'veröffentlicht' })
  })

  it.each([
    ['components.csv', 'unknown-unit', '\n01,einwohner,2012', '\n99,einwohner,2012', { row: 2, column: 'unit', value: '99' }],
    ['components.csv', 'unknown-component', '\n02,einwohner,2012', '\n02,einwohnre,2012', { row: 3, column: 'component', value: 'einwohnre' }],
    ['components.csv', 'unknown-year', '\n02,einwohner,2012', '\n02,einwohner,2013', { row: 3, column: 'year', value: '2013' }],
    ['components.csv', 'duplicate-cell', '\n02,einwohner,2012', '\n01,einwohner,2012', { row: 3, column: 'unit', value: '01' }],
    ['components.csv', 'negative-count', '\n02,einwohner,2012,', '\n02,einwohner,2012,-', { row: 3, column: 'value' }],
    ['components.csv', 'bad-value', '\n02,einwohner,2012,', '\n02,einwohner,2012,viele', { row: 3, column: 'value' }],
    ['components.csv', 'unknown-status', ',modell,', ',gut,', { column: 'status', value: 'gut' }],
    ['components.csv', 'unknown-source', ',modell,modell', ',modell,sonstwo', { column: 'source', value: 'sonstwo' }],
    ['components.csv', 'missing-column', ',status,', ',stand,', { row: 1, column: 'status' }],
    ['units.csv', 'duplicate-unit', '\n02,', '\n01,', { row: 3, column: 'id', value: '01' }],
    ['units.csv', 'bad-area', ',2453434,', ',0,', { row: 2, column: 'area_m2', value: '0' }],
    ['units.csv', 'bad-population', ',19171,', ',19.171,', { row: 2, column: 'population', value: '19.171' }],
    ['zonings/siedlungsstrukturtyp.csv', 'unknown-unit', '\n01,', '\n77,', { row: 2, column: 'unit', value: '77' }],
    ['zonings/siedlungsstrukturtyp.csv', 'unknown-zone', ',städtisch,', ',stätdisch,', { row: 2, column: 'zone', value: 'stätdisch' }],
    ['zonings/siedlungsstrukturtyp.csv', 'duplicate-unit', '\n02,', '\n01,', { row: 3, column: 'unit', value: '01' }],
    ['boundaries/units.topojson', 'missing-geometry', '"01"', '"02"', { value: '01' }],
    ['boundaries/units.topojson', 'no-topology', '"units"', '"areas"', {}],
    ['boundaries/units.topojson', 'bad-json', '{', '', {}],
    ['indicators.json', 'unknown-component', '"id": "sgb2"', '"id": "sgb"', { value: 'sgb2' }],
    ['datapackage.json', 'bad-years', '"years"', '"jahre"', { column: 'years' }],
    ['datapackage.json', 'unknown-unit', '"Bischleben": "17"', '"Bischleben": "71"', { column: 'synonyms', value: 'Bischleben' }],
  ])('%s: finds %s and its place', (path, code, from, to, place) => {
    expect(embeddedFiles.get(path)).toContain(from)
    const found = problemsWith(path, (text) => text.replace(from, to)).find((problem) => problem.code === code)
    expect(found).toMatchObject({ severity: 'error', place: { file: path, ...place } })
    expect(found!.sentence).toMatch(/\.$/)
    expect(found!.wayOut).not.toBe('')
  })

  it('reports every file that is missing at once', () => {
    const result = parsePackage(new Map())
    expect(result.ok ? [] : result.problems.map(({ place }) => place.file)).toEqual(['units.csv', 'datapackage.json', 'indicators.json'])
  })

  it('reads a file saved by a German spreadsheet: byte order mark and semicolons', () => {
    expect(problemsWith('zonings/siedlungsstrukturtyp.csv', (text) => `\ufeff${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`)).toEqual([])
  })

  it('takes a unit without a row as unknown, with a warning', () => {
    const files = new Map(embeddedFiles)
    files.set('components.csv', files.get('components.csv')!.replace(/\n02,einwohner,2012.*/, ''))
    const result = parsePackage(files)
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['units-missing'])
    expect(result.ok && result.value.series.get('einwohner@2012')!.cells[1]!.value).toBe(missing.unknown)
  })

  it('never throws on damaged files', () => {
    const paths = [...embeddedFiles.keys()]
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(5000), fc.nat(60), fc.constantFrom('', ',', '"', '}', '0', 'null', '\n'), (path, at, length, instead) => {
        const problems = problemsWith(path, (text) => text.slice(0, at) + instead + text.slice(at + length))
        for (const { sentence, wayOut } of problems) expect(`${sentence}${wayOut}`).not.toContain('undefined')
      }),
      { numRuns: 150 },
    )
  })
})

describe('serialisePackage', () => {
  it('is read back to an equal package', () => {
    const pkg = embedded()
    expect(parsePackage(serialisePackage(pkg))).toEqual({ ok: true, value: pkg, warnings: [] })
  })

  it('is read back for any values, texts and gaps', () => {
    const base = embedded()
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    const named = text.map((word) => `n${word}`)
    const value = fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs), fc.constantFrom(...Object.values(missing)))
    const cell = fc.record({ value, status: fc.constantFrom(...statuses), source: fc.constantFrom('s;1', 's"2') })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom('einwohner', 'arbeitslose', 'sgb2_quote.wert'), fc.constantFrom(2017, 2018)), { selector: (key) => key.join() }),
        fc.array(cell, { minLength: 53, maxLength: 53 }),
        fc.array(named, { minLength: 53, maxLength: 53 }),
        text,
        fc.dictionary(named, fc.constantFrom('01', '53')),
        fc.array(fc.constantFrom(0, 1, null), { minLength: 53, maxLength: 53 }),
        (keys, cells, names, description, synonyms, assignment) => {
          const pkg: DataPackage = {
            ...base,
            description,
            units: base.units.map((unit, index) => ({ ...unit, name: names[index]! })),
            years: [2017, 2018],
            sources: [{ id: 's;1', title: description, licence: '' }, { id: 's"2', title: 'b', licence: 'frei' }],
            series: new Map(keys.map(([component, year]): [string, Series] => [seriesKey(component, year), { component, year, cells }])),
            synonyms: new Map(Object.entries(synonyms).map(([spelling, id]) => [foldName(spelling), id])),
            zonings: [
              {
                id: 'entwurf',
                title: 'Entwurf',
                description,
                source: names[0]!,
                zones: [{ id: 'a', number: 2, name: names[1]! }, { id: 'b', number: 1, name: names[1]! }],
                zoneOf: new Map(base.units.flatMap((unit, index): [string, string][] => (assignment[index] === null ? [] : [[unit.id, 'ab'[assignment[index]!]!]]))),
                certainty: new Map(base.units.flatMap((unit, index): [string, string][] => (assignment[index] === 1 ? [[unit.id, names[index]!]] : []))),
              },
            ],
          }
          expect(parsePackage(serialisePackage(pkg))).toEqual({ ok: true, value: pkg, warnings: [] })
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('zipPackage and unzipPackage', () => {
  it('gives the same files back, and the same bytes for the same files', async () => {
    const files = serialisePackage(embedded())
    const packed = await zipPackage(files)
    expect(await unzipPackage(packed, 'p.zip')).toEqual({ ok: true, value: files, warnings: [] })
    expect(await zipPackage(files)).toEqual(packed)
  })

  it('finds a package inside one folder', async () => {
    const packed = await zipPackage(new Map([['erfurt/datapackage.json', '{}'], ['erfurt/units.csv', 'id'], ['liesmich.md', 'x']]))
    const result = await unzipPackage(packed, 'p.zip')
    expect(result.ok && [...result.value.keys()]).toEqual(['datapackage.json', 'units.csv'])
  })

  const codeOf = async (packed: Uint8Array): Promise<string> => {
    const result = await unzipPackage(packed, 'p.zip')
    return result.ok ? 'ok' : result.problems[0]!.code
  }

  it('refuses names that lead out of the package', async () => {
    for (const name of ['../boese.csv', '/etc/passwd.csv', 'a/../../b.json', 'C:\\b.csv', 'a\\..\\b.csv']) {
      expect(await codeOf(await zipPackage(new Map([['datapackage.json', '{}'], [name, 'x']])))).toBe('path-outside')
    }
  })

  it('refuses an archive that unpacks to more than 50 MB, without unpacking it', async () => {
    const megabyte = ' '.repeat(1024 * 1024)
    const bomb = await zipPackage(new Map([['datapackage.json', '{}'], ...Array.from({ length: 51 }, (_, index): [string, string] => [`${index}.csv`, megabyte])]))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await codeOf(bomb)).toBe('too-large')
  })

  it('refuses what is no package', async () => {
    expect(await codeOf(new TextEncoder().encode('Ortsteil;Wert'))).toBe('no-zip')
    expect(await codeOf(await zipPackage(new Map([['a.csv', 'x']])))).toBe('no-package')
    const packed = await zipPackage(serialisePackage(embedded()))
    expect(await codeOf(packed.slice(0, packed.length - 500))).toBe('damaged-zip')
  })

  it('never throws, whatever the bytes', async () => {
    const packed = await zipPackage(new Map([['datapackage.json', '{"name":"x"}'], ['a.csv', 'a,b\n1,2\n']]))
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.uint8Array({ maxLength: 8 }), async (at, noise) => {
        const bytes = packed.slice()
        bytes.set(noise.subarray(0, bytes.length - at), at)
        expect(await codeOf(bytes)).toMatch(/^[a-z0-9-]+$/)
      }),
    )
  })
})

describe('embedded layers', () => {
  it('are loaded one by one when asked for', async () => {
    expect([...embeddedLayers.keys()]).toContain('lines/oepnv.geojson')
    const text = await embeddedLayers.get('places/kitas.geojson')!()
    expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection' })
  })
})
