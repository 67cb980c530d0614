import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const fixture = (name: string): string => join(here, 'fixtures', name)

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(here, 'main.ts'), ...args], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}
/** CSV without quoted cells, as rows of named cells. */
const rowsOf = (csv: string): Record<string, string>[] => {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  const names = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])))
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sozialraum-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('index', { timeout: 30_000 }, () => {
  it('reads a Windows-1252 table with title block, German numbers, signs and total row', () => {
    const { status, stdout, stderr } = run('index', '--table', fixture('kleinstadt.csv'), '--spec', fixture('kleinstadt.spec.json'))
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toBe('id,alo.value,alo.normalised,zufrieden.value,zufrieden.normalised,index,rank,class,excluded')
    const rows = rowsOf(stdout)
    expect(rows.map((row) => row['id'])).toEqual(['01', '02', '03', '04', '05'])
    expect(rows.map((row) => row['alo.value'])).toEqual(['12', '5', String((55 * 100) / 610), '5', ''])
    expect(rows.map((row) => row['excluded'])).toEqual(['', '', '', '', 'population'])
    expect(rows[4]).toMatchObject({ 'zufrieden.value': '2.5', 'zufrieden.normalised': '', index: '', rank: '', class: '' })
    expect(stderr).toContain('„Kölleda-Süd gesamt“')
    // Mean and population sd of 3.25, 4.5, 3.75, 4 are 3.875 and √0.203125; direction −1 turns the sign.
    expect(Number(rows[0]!['zufrieden.normalised'])).toBeCloseTo(0.625 / Math.sqrt(0.203125), 12)
  })

  it('finds the ids in another column', () => {
    const { stdout } = run('index', '--table', fixture('kleinstadt.csv'), '--spec', fixture('kleinstadt.spec.json'), '--id', 'Stadtteil')
    expect(rowsOf(stdout).map((row) => row['id'])).toEqual(['Bürgerhöfe', 'Mühlgarten', 'Löschwitz', 'Altstädter Tor', 'Weißer Stein'])
  })

  it('sums ready values of another city without normalising and standardises the sum', () => {
    const { status, stdout } = run('index', '--table', fixture('leipzig.csv'), '--spec', fixture('summe.spec.json'))
    expect(status).toBe(0)
    // a − 0.1 b: 0, 0, 1, 3; mean 1, population sd √1.5.
    const rows = rowsOf(stdout)
    expect(rows.map((row) => row['b.normalised'])).toEqual(['-10', '-20', '-30', '-20'])
    ;[-1, -1, 0, 2].forEach((value, i) => expect(Number(rows[i]!['index'])).toBeCloseTo(value / Math.sqrt(1.5), 12))
    expect(rows.map((row) => row['rank'])).toEqual(['3', '3', '2', '1'])
    expect(rows.map((row) => row['class'])).toEqual(['unter dem Mittel', 'unter dem Mittel', 'über dem Mittel', 'über dem Mittel'])
  })

  it('keeps every step and full precision in JSON', () => {
    const { stdout } = run('index', '--table', fixture('kleinstadt.csv'), '--spec', fixture('kleinstadt.spec.json'), '--json')
    const json = JSON.parse(stdout) as { rows: { id: string; indicators: Record<string, { numerator: unknown; value: unknown }>; excluded: unknown }[]; indicators: { weight: number; reference: { n: number } }[] }
    expect(json.indicators[0]).toMatchObject({ weight: 0.5, reference: { n: 4 } })
    expect(json.rows[4]).toMatchObject({ indicators: { alo: { numerator: { missing: 'suppressed' }, value: { missing: 'suppressed' } } }, excluded: { reason: 'population', population: 120, minPopulation: 300 } })
  })

  it('reads the long table of a data package at a year', () => {
    const newest = run('index', '--table', fixture('lang.csv'), '--spec', fixture('lang.spec.json'))
    expect(rowsOf(newest.stdout).map((row) => row['q.value'])).toEqual(['10', '30', '20'])
    expect(newest.stderr).toContain('Jahr 2017')
    const older = run('index', '--table', fixture('lang.csv'), '--spec', fixture('lang.spec.json'), '--year', '2012')
    expect(older.status).toBe(1)
    expect(older.stderr).toContain('Nur 1 Gebiet kann bewertet werden')
  })
})

describe('recipes with other years and steps', { timeout: 30_000 }, () => {
  const long = (): string =>
    written('lang2.csv', ['unit,component,year,value', ...[[2012, [5, 10, 30, 8]], [2017, [10, 30, 20, 9]]].flatMap(([year, counts]) => (counts as number[]).flatMap((count, i) => [`${i + 1},n,${String(year)},${count}`, `${i + 1},d,${String(year)},100`]))].join('\n'))
  const share = { id: 'q', numerator: 'n', denominator: 'd', per: 100, direction: 1 }

  it('measure a change since a year, and on the scale of a year', () => {
    const change = run('index', '--table', long(), '--spec', written('since.json', JSON.stringify({ indicators: [{ ...share, since: 2012 }] })))
    expect(change.status).toBe(0)
    expect(rowsOf(change.stdout).map((row) => row['q.value'])).toEqual(['5', '20', '-10', '1'])
    const fixed = run('index', '--table', long(), '--spec', written('fixed.json', JSON.stringify({ indicators: [share], referenceYear: 2012 })), '--json')
    expect((JSON.parse(fixed.stdout) as { indicators: { reference: { mean: number } }[] }).indicators[0]!.reference.mean).toBe(13.25)
  })

  it('say which year is not there, and that a wide table has none', () => {
    const spec = written('never.json', JSON.stringify({ indicators: [{ ...share, since: 1999 }] }))
    expect(run('index', '--table', long(), '--spec', spec)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('1999') as string })
    expect(run('index', '--table', written('wide.csv', 'id;n;d\na;1;10\nb;2;10\nc;4;10\n'), '--spec', spec)).toMatchObject({ status: 1, stderr: expect.stringContaining('keine anderen Jahre') as string })
  })

  it('keep treatment, influence, contributions and domains in JSON', () => {
    const table = written('schief.csv', `id;v;w\n${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100].map((v, i) => `${i};${v};${(i * 7) % 11}`).join('\n')}\n`)
    const spec = written('schief.json', JSON.stringify({ indicators: [{ id: 'v', value: 'v', direction: 1, domain: 'A' }, { id: 'w', value: 'w', direction: 1, domain: 'B' }], treatment: 'winsorise', levels: 2 }))
    const json = JSON.parse(run('index', '--table', table, '--spec', spec, '--json').stdout) as { indicators: { treatment: unknown; influence: number }[]; domains: unknown; rows: { indicators: { v: { value: number; treated: number; contribution: number }; w: { contribution: number } }; aggregate: number; domains: Record<string, number> }[] }
    expect(json.indicators[0]!.treatment).toMatchObject({ kind: 'winsorise', changed: ['10'] })
    expect(Math.abs(json.indicators[0]!.influence)).toBeLessThanOrEqual(1)
    expect(json.domains).toEqual([{ domain: 'A', weight: 0.5 }, { domain: 'B', weight: 0.5 }])
    const last = json.rows[10]!
    expect(last.indicators.v).toMatchObject({ value: 100, treated: 10 })
    expect(last.indicators.v.contribution + last.indicators.w.contribution).toBeCloseTo(last.aggregate, 12)
    expect((last.domains['A']! + last.domains['B']!) / 2).toBeCloseTo(last.aggregate, 12)
  })
})

describe('zones', { timeout: 30_000 }, () => {
  it('computes rates from summed counts', () => {
    const { status, stdout, stderr } = run('zones', '--table', fixture('kleinstadt.csv'), '--spec', fixture('kleinstadt.spec.json'), '--zoning', `${fixture('kleinstadt.csv')}:Raum`)
    expect(status).toBe(0)
    const rows = rowsOf(stdout)
    expect(rows.map((row) => row['id'])).toEqual(['Nord', 'Süd'])
    expect(Number(rows[0]!['alo.value'])).toBeCloseTo((220 / 2300) * 100, 12)
    expect(Number(rows[1]!['alo.value'])).toBeCloseTo((185 / 3210) * 100, 12)
    expect(stderr).toContain('fehlen Werte für 05')
    expect(stderr).toContain('geschätzt')
  })

  it('joins by the id column and refuses a zoning of another city', () => {
    const zoning = written('raeume.csv', 'raum;district\nWest;Zentrum\nWest;Connewitz\nOst;Grünau\nOst;Gohlis\n')
    const spec = written('pop.json', JSON.stringify({ indicators: [{ id: 'q', numerator: 'a', denominator: 'b', direction: 1 }] }))
    const joined = run('zones', '--table', fixture('leipzig.csv'), '--spec', spec, '--id', 'district', '--zoning', `${zoning}:raum`)
    expect(joined.status).toBe(0)
    expect(rowsOf(joined.stdout).map((row) => [row['id'], row['q.value']])).toEqual([['West', '0.1'], ['Ost', '0.18']])
    const strange = run('zones', '--table', fixture('leipzig.csv'), '--spec', spec, '--zoning', `${fixture('kleinstadt.csv')}:Raum`)
    expect(strange.status).toBe(1)
    expect(strange.stdout).toBe('')
    expect(strange.stderr).toContain('keine einzige Kennung gemeinsam')
  })

  it('names a column that is not there', () => {
    const { status, stderr } = run('zones', '--table', fixture('kleinstadt.csv'), '--spec', fixture('kleinstadt.spec.json'), '--zoning', `${fixture('kleinstadt.csv')}:Bezirk`)
    expect(status).toBe(1)
    expect(stderr).toContain('„Bezirk“')
  })
})

describe('problems in the data', { timeout: 30_000 }, () => {
  const spec = (): string => written('s.json', JSON.stringify({ indicators: [{ id: 'q', numerator: 'n', denominator: 'd', direction: 1 }] }))
  it.each([
    ['an unreadable cell', 'id;n;d\na;1;10\nb;viele;10\nc;3;10\n', 'Zeile 3, Spalte „n“, Wert „viele“'],
    ['a doubled area', 'id;n;d\na;1;10\nb;2;10\nb;3;10\nc;4;10\n', '„b“ steht schon in Zeile 3'],
    ['a negative count', 'id;n;d\na;1;10\nb;-2;10\nc;3;10\n', 'negative Zahl'],
    ['a column that is not there', 'id;n;e\na;1;10\nb;2;10\nc;3;10\n', 'Die Spalte „d“'],
    ['an empty file', '', 'leer'],
  ])('%s', (_, csv, sentence) => {
    const { status, stdout, stderr } = run('index', '--table', written('t.csv', csv), '--spec', spec())
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(sentence)
  })

  it('a file that is not there, and a recipe that is none', () => {
    expect(run('index', '--table', join(folder, 'nichts.csv'), '--spec', spec())).toMatchObject({ status: 1, stderr: expect.stringContaining('gibt es nicht') as string })
    expect(run('index', '--table', fixture('leipzig.csv'), '--spec', fixture('leipzig.csv'))).toMatchObject({ status: 1, stderr: expect.stringContaining('kein gültiges JSON') as string })
  })
})

describe('check', { timeout: 30_000 }, () => {
  it('reports on any file', () => {
    const { status, stdout } = run('check', fixture('kleinstadt.csv'), fixture('summe.spec.json'))
    expect(status).toBe(0)
    expect(stdout).toContain('windows-1252')
    expect(stdout).toContain('Spalte „Arbeitslose“: 4 Zahlen von 40 bis 180, ohne Zahl: 1 geheim')
    expect(stdout).toContain('Rezept mit 2 Indikatoren')
  })

  it('compares table and boundaries', () => {
    const good = run('check', '--table', fixture('leipzig.csv'), '--boundaries', fixture('flaechen.geojson'), '--boundary-id', 'name')
    expect(good).toMatchObject({ status: 0, stdout: expect.stringContaining('ohne Fläche: Grünau und Gohlis') as string })
    const bad = run('check', '--boundaries', fixture('flaechen.geojson'), '--boundary-id', 'nummer')
    expect(bad).toMatchObject({ status: 1, stderr: expect.stringContaining('--boundary-id') as string })
  })

  it('reports on the embedded data package', () => {
    expect(run('check', join(root, 'data'))).toMatchObject({ status: 0, stdout: expect.stringContaining('53 Gebiete') as string })
  })

  it('checks recipe against table, as JSON', () => {
    const { status, stdout } = run('check', '--table', fixture('leipzig.csv'), '--spec', fixture('kleinstadt.spec.json'), '--json')
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as { problems: { code: string }[] }).problems.map((problem) => problem.code)).toContain('unknown-column')
  })
})

describe('wrong usage', { timeout: 30_000 }, () => {
  it.each([[['nonsense']], [[]], [['index', '--table', 'x.csv']], [['index', '--tabelle', 'x.csv']], [['zones', '--table', 'x', '--spec', 'y']], [['check']], [['index', 'x.csv', '--table', 'x', '--spec', 'y']]])('%j', (args) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Aufruf: npm run -s sozialraum')
  })

  it('gives help when asked', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Befehle') as string })
  })
})
