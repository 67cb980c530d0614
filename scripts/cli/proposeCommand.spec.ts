import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments, WrongUsage, type Arguments } from './arguments'
import { proposeCommand } from './proposeCommand'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vorschlag-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** Six squares in a row, a to f, and what they are alike in. */
const row = ['a', 'b', 'c', 'd', 'e', 'f']
const files = (): string[] => {
  const features = row.map((nr, x) => {
    const at = (dx: number, dy: number): [number, number] => [11 + (x + dx) * 0.01, 51 + dy * 0.01]
    return { type: 'Feature', properties: { nr }, geometry: { type: 'Polygon', coordinates: [[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]] } }
  })
  const values = [1, 1, 5, 5, 9, 9]
  const boundaries = written('grenzen.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  const table = written('tabelle.csv', ['id;x;ew;alt;fest', ...row.map((id, i) => `${id};${values[i]!};${100 + i};${i < 3 ? 'West' : 'Ost'};${i === 0 ? '2' : ''}`)].join('\n'))
  const spec = written('rezept.json', JSON.stringify({ indicators: [{ id: 'x', value: 'x', direction: 1 }] }))
  return ['--boundaries', boundaries, '--boundary-id', 'nr', '--table', table, '--spec', spec, '--population', 'ew']
}
const propose = async (...args: string[]) => {
  const { output, problems } = await proposeCommand(readArguments(['propose', ...args]) as Arguments)
  return { output, zones: output.split('\n').slice(1, -1).map((line) => line.split(',')[1]!).join(''), codes: problems.map(({ code }) => code), problems }
}

describe('propose', () => {
  it('writes id and zone, and the objective as a note', async () => {
    const { output, codes, problems } = await propose(...files(), '--zones', '3', '--weights', 'homogeneity=1,balance=0,compactness=0')
    expect(output).toBe('id,zone\na,1\nb,1\nc,2\nd,2\ne,3\nf,3\n')
    expect(codes).toEqual(['objective'])
    expect(problems[0]!.sentence).toMatch(/^Zielwert 0\.000000\. 3 Räume: 100 % /)
  })

  it('keeps locked zones with their names, pairs and the minimum of people', async () => {
    expect((await propose(...files(), '--zones', '3', '--locks', `${join(folder, 'tabelle.csv')}:fest`)).zones).toMatch(/^2(1{1,4}3{1,4})$/)
    expect((await propose(...files(), '--zones', '2', '--together', 'a,d', '--apart', 'e,f')).zones).toBe('111112')
    expect((await propose(...files(), '--min-population', '300')).zones).toBe('111222')
  })

  it('stays close to a division', async () => {
    const { zones, problems } = await propose(...files(), '--zones', '2', '--like', `${join(folder, 'tabelle.csv')}:alt`, '--weights', 'homogeneity=0,balance=0,compactness=0,closeness=1')
    expect(zones).toBe('111222')
    expect(problems[0]!.sentence).toContain('wechseln 0 Gebiete')
  })

  it('gives several divisions with their figures as JSON', async () => {
    const { output } = await propose(...files(), '--zones', '2', '--seed', '5', '--json')
    const read = JSON.parse(output) as { seed: number; proposals: { zoneOf: Record<string, string>; scores: { eta2: number } }[] }
    expect(read.seed).toBe(5)
    expect(read.proposals.length).toBeGreaterThan(1)
    for (const { zoneOf } of read.proposals) expect(Object.keys(zoneOf)).toEqual(row)
  })

  it('says why there is no proposal', async () => {
    expect((await propose(...files(), '--zones', '7')).codes).toEqual(['too-many-zones'])
    expect((await propose(...files(), '--zones', '2', '--together', 'a,x')).codes).toEqual(['unknown-pair'])
    expect((await propose(...files(), '--zones', '2', '--apart', 'a')).codes).toEqual(['unknown-pair'])
    expect((await propose(...files(), '--zones', '2', '--weights', 'homogeneity=0,balance=0,compactness=0')).codes).toEqual(['no-weights'])
    const { output, codes } = await propose(...files(), '--zones', '1', '--locks', `${join(folder, 'tabelle.csv')}:fest`)
    expect([output, ...codes]).toEqual(['', 'locked-use-up'])
  })

  it('names units that are only in the boundaries or only in the table', async () => {
    const call = files()
    written('tabelle.csv', 'id;x;ew\na;1;5\nb;2;6\nc;4;7\nz;4;7')
    const { codes, zones } = await propose(...call, '--zones', '2')
    expect(codes).toEqual(expect.arrayContaining(['ids-without-area', 'areas-without-row']))
    expect(zones).toMatch(/^1+2+$/)
    written('tabelle.csv', 'id;x;ew\nu;1;5\nv;2;6\nw;4;7')
    expect((await propose(...call, '--zones', '2')).codes).toContain('no-common-ids')
  })

  it('refuses what it cannot understand', async () => {
    for (const wrong of [[], ['--zones', '0'], ['--zones', 'sechs'], ['--zones', '2', '--seed', '-1'], ['--min-population', '0'], ['--zones', '2', '--weights', 'schoen=1'], ['--zones', '2', '--weights', 'balance=viel'], ['--zones', '2', '--weights', 'balance=-1']]) {
      await expect(propose(...files(), ...wrong)).rejects.toThrow(WrongUsage)
    }
    expect(() => readArguments(['propose', '--zones', '2'])).toThrow(WrongUsage)
  })

  it('divides the embedded data as described', async () => {
    const { zones, codes } = await propose('--boundaries', join(root, 'data/boundaries/units.topojson'), '--table', join(root, 'data/components.csv'), '--year', '2017', '--spec', join(root, 'docs/beispiele/sozialindex.json'), '--population', 'einwohner', '--zones', '6')
    expect(codes).toEqual(['objective'])
    expect(zones.length).toBe(53)
    expect(new Set(zones).size).toBe(6)
  })
})
