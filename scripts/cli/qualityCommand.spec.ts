import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments, WrongUsage, type Arguments } from './arguments'
import { qualityCommand } from './qualityCommand'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guete-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

interface Zoning {
  readonly population: { readonly target: number; readonly tooSmall: readonly string[] }
  readonly deviation: number
  readonly topToBottom: number
  readonly parts: number
  readonly cutEdges: number
  readonly cutLength: number
  readonly eta2: Readonly<Record<string, number | null>>
  readonly eta2Unweighted: Readonly<Record<string, number | null>>
  readonly maskedNeed: { readonly from: string; readonly people: number; readonly units: readonly { readonly unit: string; readonly class: string; readonly zoneClass: string }[] }
  readonly agreement: readonly { readonly movedUnits: number; readonly movedPeople: number; readonly ari: number }[]
  readonly contacts: readonly { readonly units: readonly string[]; readonly betweenParts: boolean }[]
  readonly zones: readonly { readonly id: string; readonly population: unknown; readonly deviation: number; readonly parts: number; readonly strayUnits: readonly string[]; readonly polsbyPopper: number; readonly reock: number; readonly maskedNeed: readonly string[] }[]
}

const quality = async (...args: string[]): Promise<{ zonings: readonly Zoning[]; codes: string[]; output: string }> => {
  const { output, problems } = await qualityCommand(readArguments(['quality', ...args]) as Arguments)
  return { zonings: output === '' ? [] : (JSON.parse(output) as { zonings: Zoning[] }).zonings, codes: problems.map(({ code }) => code), output }
}

/** Squares of a grid as GeoJSON; wide enough in longitude to be square in metres at 51° N. */
const squares = (columns: number, rows: number, property = 'nr', of: (id: number) => unknown = (id) => id): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: columns * rows }, (_, i) => {
      const [x, y] = [i % columns, Math.floor(i / columns)]
      const at = (dx: number, dy: number): [number, number] => [8.98 + (x + dx) * 0.00158, 51 + (y + dy) * 0.001]
      return { type: 'Feature', properties: { [property]: of(i + 1) }, geometry: { type: 'Polygon', coordinates: [[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]] } }
    }),
  })
const recipe = JSON.stringify({ indicators: [{ id: 'x', value: 'x', direction: 1 }] })
const eight = Array.from({ length: 64 }, (_, i) => ({ id: i + 1, x: i, people: 100, half: i % 8 < 4 ? 'W' : 'O', quarter: `${i < 32 ? 'S' : 'N'}${i % 8 < 4 ? 'W' : 'O'}`, one: 'alle' }))
const eightTable = (): string => ['id;x;ew;haelfte;viertel;eins', ...eight.map((row) => `${row.id};${row.x};${row.people};${row.half};${row.quarter};${row.one}`)].join('\n')
const call = (boundaries: string, table: string, spec: string, ...zonings: string[]): string[] => ['--boundaries', boundaries, '--boundary-id', 'nr', '--table', table, '--spec', spec, '--population', 'ew', ...zonings.flatMap((column) => ['--zoning', `${table}:${column}`])]

describe('quality', () => {
  it('measures a grid of 8 × 8 as in closed form', async () => {
    const table = written('acht.csv', eightTable())
    const { zonings, codes } = await quality(...call(written('acht.geojson', squares(8, 8)), table, written('x.json', recipe), 'haelfte', 'viertel', 'eins'))
    const [halves, quarters, one] = zonings as [Zoning, Zoning, Zoning]
    expect(codes).toEqual(['estimated'])
    expect([halves.cutEdges, quarters.cutEdges, one.cutEdges]).toEqual([8, 16, 0])
    expect(halves.cutLength).toBeCloseTo(8 * 111.24, 0)
    expect(quarters).toMatchObject({ parts: 4, deviation: 0, topToBottom: 0, population: { target: 1600 } })
    // Quarters are squares, halves 1 : 2.
    expect(quarters.zones[0]!.polsbyPopper).toBeCloseTo(0.785398, 4)
    expect(quarters.zones[0]!.reock).toBeCloseTo(0.63662, 2)
    expect(halves.zones[0]!.polsbyPopper).toBeCloseTo(0.698132, 2)
    expect(halves.zones[0]!.reock).toBeCloseTo(0.509296, 2)
    expect(one.eta2).toEqual({ index: 0, x: 0 })
    // Means of the halves lie 4 apart: 64 × 2² of 64 × (64² − 1) / 12.
    expect(halves.eta2['x']).toBeCloseTo(4 / ((64 ** 2 - 1) / 12), 12)
    expect(halves.agreement).toMatchObject([{ movedUnits: 32, movedPeople: 3200 }, { movedUnits: 32, movedPeople: 3200, ari: 0 }])
  })

  it('tells parts, touching points, missing residents, small zones and need that is hidden', async () => {
    // 1 and 4 are one zone and meet in a point; 4 has the highest value by far.
    const table = written('vier.csv', 'id;n;d;ew;raum\n1;1;100;1000;A\n2;2;100;.;B\n3;3;100;300;B\n4;30;100;50;A\n5;2;1000;400;B\n')
    const spec = written('n.json', JSON.stringify({ indicators: [{ id: 'q', numerator: 'n', denominator: 'd', per: 100, direction: 1 }] }))
    // Id 5 has no area.
    const { zonings, codes } = await quality(...call(written('vier.geojson', squares(2, 2)), table, spec, 'raum'), '--min-population', '701')
    expect(codes).toContain('ids-without-area')
    const [plan] = zonings as [Zoning]
    expect(plan.zones).toMatchObject([
      { id: 'A', population: 1050, parts: 2, strayUnits: ['4'] },
      { id: 'B', population: 700, populationMissing: ['2'], parts: 2, strayUnits: ['2'], deviation: -0.2 },
    ])
    expect(plan.contacts).toMatchObject([{ units: ['1', '4'], betweenParts: true }, { units: ['2', '3'], betweenParts: true }])
    expect(plan.population.tooSmall).toEqual(['B'])
    expect(plan).toMatchObject({ parts: 4, deviation: 0.2 })
  })

  it('finds the unit of high need that the mean of its zone hides', async () => {
    const table = written('sechs.csv', 'id;n;d;ew;raum\n1;1;100;1000;A\n2;2;100;1000;A\n3;1;100;1000;A\n4;30;100;100;B\n5;20;1000;1000;B\n6;30;1000;1000;B\n')
    const spec = written('m.json', JSON.stringify({ indicators: [{ id: 'q', numerator: 'n', denominator: 'd', per: 100, direction: 1 }] }))
    const { zonings } = await quality(...call(written('sechs.geojson', squares(3, 2)), table, spec, 'raum'))
    expect(zonings[0]!.maskedNeed).toMatchObject({ from: 'erhöht', people: 100, units: [{ unit: '4', zone: 'B', class: 'hoch', population: 100 }] })
    expect(zonings[0]!.zones.map(({ maskedNeed }) => maskedNeed)).toEqual([[], ['4']])
  })

  it('takes ids of features, or their property id, where none is named', async () => {
    const table = written('zwei.csv', 'id;x;ew;raum\n01;1;10;A\n02;2;20;A\n03;4;30;B\n')
    const spec = written('x2.json', recipe)
    const args = ['--table', table, '--spec', spec, '--population', 'ew', '--zoning', `${table}:raum`]
    const byProperty = await quality('--boundaries', written('p.geojson', squares(3, 1, 'id', (id) => `0${id}`)), ...args)
    expect(byProperty.zonings[0]).toMatchObject({ cutEdges: 1, parts: 2 })
    const neither = await quality('--boundaries', written('n.geojson', squares(3, 1, 'kennung')), ...args)
    expect(neither).toMatchObject({ output: '', codes: ['missing-id', 'missing-id', 'missing-id'] })
  })

  it.each<[string, string, Partial<Record<'boundaries' | 'table' | 'zoning' | 'spec' | 'population', string>>]>([
    ['no-common-ids', 'boundaries of another place', { boundaries: squares(2, 1, 'nr', (id) => `x${id}`) }],
    ['bad-json', 'boundaries that are no JSON', { boundaries: 'id;x\n1;2\n' }],
    ['not-wgs84', 'boundaries in metres', { boundaries: squares(2, 1).replaceAll('8.98', '640008.98').replaceAll('51.00', '5651000.00').replaceAll('[51', '[5651000').replaceAll(',51]', ',5651000]') }],
    ['file-not-read', 'boundaries that are not there', { boundaries: '' }],
    ['unknown-column', 'a population column that is not there', { population: 'menschen' }],
    ['no-zone-column', 'a zoning column that is not there', { zoning: 'bezirk' }],
    ['no-common-units', 'a zoning of another place', { zoning: 'fremd' }],
    ['not-a-number', 'residents that are words', { table: 'id;x;ew;raum\n1;1;viele;A\n2;3;5;A\n3;3;6;B\n4;9;6;B\n' }],
    ['no-json', 'a recipe that is none', { spec: '{' }],
  ])('%s: %s', async (code, _, wrong) => {
    const table = written('t.csv', wrong.table ?? 'id;x;ew;raum\n1;1;10;A\n2;3;5;A\n3;3;6;B\n4;9;6;B\n')
    const boundaries = wrong.boundaries === '' ? join(folder, 'nichts.geojson') : written('b.geojson', wrong.boundaries ?? squares(2, 2))
    const zoning = wrong.zoning === 'fremd' ? `${written('fremd.csv', 'id;zone\na;A\nb;B\n')}:zone` : `${table}:${wrong.zoning ?? 'raum'}`
    const { output, codes } = await quality('--boundaries', boundaries, '--boundary-id', 'nr', '--table', table, '--spec', written('s.json', wrong.spec ?? recipe), '--population', wrong.population ?? 'ew', '--zoning', zoning)
    expect(output).toBe('')
    expect(codes).toContain(code)
  })

  it('wants all five, and a whole number of people', async () => {
    expect(() => readArguments(['quality', '--table', 'x'])).toThrow(/--boundaries, --zoning, --spec, --population/)
    await expect(quality('--boundaries', 'x', '--table', 'x', '--spec', 'x', '--zoning', 'x', '--population', 'x', '--min-population', 'viele')).rejects.toThrow(WrongUsage)
  })
})

describe('quality as a process', { timeout: 30_000 }, () => {
  it('measures the embedded data package', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(here, 'main.ts'), 'quality', '--boundaries', 'data/boundaries/units.topojson', '--table', 'data/components.csv', '--year', '2017', '--spec', 'docs/beispiele/sozialindex.json', '--population', 'einwohner', '--zoning', 'data/zonings/soziale-planungsraeume.csv:zone', '--zoning', 'data/zonings/siedlungsstrukturtyp.csv:zone'],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status).toBe(0)
    const { zonings } = JSON.parse(stdout) as { zonings: Zoning[] }
    expect(zonings).toHaveLength(2)
    expect(zonings.map(({ zones }) => zones.length)).toEqual([6, 3])
    // What the page on measures says about it.
    const page = readFileSync(join(root, 'docs/methode-raeume.md'), 'utf8')
    const [plan] = zonings as [Zoning]
    const german = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',')
    const { people } = plan.maskedNeed
    for (const row of [
      `größte Abweichung vom Mittel | ${german(100 * plan.deviation, 0)} %`,
      `größtem und kleinstem Raum | ${german(100 * plan.topToBottom, 0)} %`,
      `Räume in mehreren Teilen | ${plan.zones.filter(({ parts }) => parts > 1).length} |`,
      `abgetrennte Ortsteile | ${plan.zones.flatMap(({ strayUnits }) => strayUnits).length} |`,
      `getrennte Nachbarn | ${plan.cutEdges} |`,
      `Länge der Grenzen zwischen Räumen | ${german(plan.cutLength / 1000, 1)} km`,
      `(η²) | ${german(plan.eta2['index']!, 3)}`,
      `verdeckter Bedarf | ${people >= 1000 ? `${Math.floor(people / 1000)}.${String(people % 1000).padStart(3, '0')}` : people} Menschen`,
    ]) expect(page).toContain(row)
    for (const zoning of zonings) for (const share of Object.values(zoning.eta2)) expect(share).toSatisfy((value) => typeof value === 'number' && value > 0.5 && value < 1)
  })
})
