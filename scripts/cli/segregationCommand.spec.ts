import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/i18n/format'
import { readArguments, WrongUsage, type Arguments } from './arguments'
import { segregationCommand } from './segregationCommand'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'segregation-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const written = (text: string): string => {
  const file = join(folder, 't.csv')
  writeFileSync(file, text)
  return file
}
const call = (...args: string[]): Arguments => readArguments(['segregation', ...args]) as Arguments
interface Answer {
  readonly [id: string]: unknown
  readonly locationQuotient: readonly { readonly unit: string; readonly value: unknown }[]
}
const segregation = (csv: string, group = 'g', total = 't') => {
  const { output, problems } = segregationCommand(call('--table', written(csv), '--group', group, '--total', total))
  return { json: (output === '' ? null : JSON.parse(output)) as Answer | null, codes: problems.map((problem) => problem.code) }
}

describe('segregation', () => {
  it('gives all measures of a group against the rest', () => {
    const { json } = segregation('id;g;t\na;100;100\nb;60;100\nc;40;100\nd;0;100\n')
    expect(json).toMatchObject({ units: 4, leftOut: [], groupPeople: 200, totalPeople: 400 })
    expect(json!['dissimilarity']).toBeCloseTo(0.6, 12)
    expect(json!['isolation']).toBeCloseTo(0.76, 12)
    expect(json!['exposure']).toBeCloseTo(0.24, 12)
    expect(json!['theilH']).toBeCloseTo(0.5145247027726656, 12)
    ;[2, 1.2, 0.8, 0].forEach((expected, i) => expect(json!.locationQuotient[i]!.value).toBeCloseTo(expected, 12))
    expect(segregation('id;g;t\na;80;100\nb;80;100\nc;20;100\nd;20;100\n').json!['theilH']).toBeCloseTo(0.27807190511263763, 12)
  })

  it('leaves out units without a number and says which', () => {
    const { json } = segregation('id;g;t\na;100;100\nb;.;50\nc;60;100\nd;40;100\ne;0;100\nf;7;...\ng;0;0\n')
    expect(json).toMatchObject({ units: 5, leftOut: ['b', 'f'], groupPeople: 200, totalPeople: 400 })
    expect(json!['isolation']).toBeCloseTo(0.76, 12)
    expect(json!['dissimilarity']).toBeCloseTo(0.6, 12)
    expect(json!.locationQuotient.filter(({ value }) => typeof value !== 'number')).toEqual([{ unit: 'b', value: { missing: 'suppressed' } }, { unit: 'f', value: { missing: 'pending' } }, { unit: 'g', value: { missing: 'notApplicable' } }])
  })

  it('says where a group is empty', () => {
    const { json, codes } = segregation('id;g;t\na;0;100\nb;0;100\n')
    expect(json).toMatchObject({ dissimilarity: { missing: 'notApplicable' }, isolation: { missing: 'notApplicable' }, theilH: { missing: 'notApplicable' } })
    expect(codes).toContain('empty-group')
  })

  it.each([
    ['a group larger than everyone', 'id;g;t\na;5;4\n', 'group-above-total'],
    ['a negative number', 'id;g;t\na;-5;4\n', 'negative-count'],
    ['a column that is not there', 'id;g;x\na;5;4\n', 'unknown-column'],
    ['a word', 'id;g;t\na;5;6\nb;viele;9\n', 'not-a-number'],
  ])('stops at %s', (_, csv, code) => {
    const { json, codes } = segregation(csv)
    expect(json).toBeNull()
    expect(codes).toContain(code)
  })

  it.each([[['--table', 't', '--group', 'g']], [['--table', 't', '--total', 't']], [['--group', 'g', '--total', 't']]])('refuses %j', (args) => {
    expect(() => call(...args)).toThrow(WrongUsage)
  })
})

describe('the program', { timeout: 60_000 }, () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/cli/main.ts'), ...args], { cwd: root, encoding: 'utf8' })

  const three = (value: unknown): string => formatNumber(value as number, 3)

  it('compares zonings of the data package as the description says', () => {
    const { status, stdout } = run('compare', '--zoning', 'data/zonings/soziale-planungsraeume.csv:zone', '--zoning', 'data/zonings/landtagswahlkreise-2019.csv:zone', '--table', 'data/components.csv', '--year', '2017', '--population', 'einwohner')
    expect(status).toBe(0)
    const json = JSON.parse(stdout) as Record<string, number>
    expect(json).toMatchObject({ comparedUnits: 53, unassigned: { onlyA: [], onlyB: [] } })
    const text = readFileSync(join(root, 'docs/methode-vergleich.md'), 'utf8')
    for (const [name, id] of [['Berichtigter Rand-Index', 'ari'], ['Homogenität', 'homogeneity'], ['Vollständigkeit', 'completeness'], ['V-Maß, NMI', 'nmi'], ['Informationsabstand', 'variationOfInformation']] as const) {
      expect(text).toContain(`| ${name} | ${three(json[id])} | ${three(json[`${id}Weighted`])} |`)
    }
    expect(text).toContain(`${json['movedUnits']!} von ${json['comparedUnits']!} Ortsteilen mit ${formatNumber(json['movedPeople']!)} Menschen`)
  })

  it('measures segregation in the data package as the description says', () => {
    const { status, stdout } = run('segregation', '--table', 'data/components.csv', '--year', '2017', '--group', 'sgb2', '--total', 'ew_unter_rente')
    expect(status).toBe(0)
    const json = JSON.parse(stdout) as Record<string, number>
    expect(readFileSync(join(root, 'docs/befehlszeile.md'), 'utf8')).toContain(`D = ${three(json['dissimilarity'])}, Isolation ${three(json['isolation'])} und H = ${three(json['theilH'])}`)
  })

  it('refuses half a comparison', () => {
    expect(run('compare', '--zoning', 'x').status).toBe(2)
  })
})
