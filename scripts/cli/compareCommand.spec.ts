import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments, WrongUsage, type Arguments } from './arguments'
import { compareCommand } from './compareCommand'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vergleich-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const call = (...args: string[]): Arguments => readArguments(['compare', ...args]) as Arguments
const compare = (zonings: readonly [string, string], table: string, population = 'ew') => {
  const { output, problems } = compareCommand(call('--zoning', zonings[0], '--zoning', zonings[1], '--table', table, '--population', population))
  return { json: (output === '' ? {} : JSON.parse(output)) as Record<string, unknown>, codes: problems.map((problem) => problem.code), errors: problems.filter((problem) => problem.severity === 'error') }
}

describe('compare', () => {
  const table = (): string => written('t.csv', 'id;ew;alt;neu\n01;100;Nord;x\n02;200;Nord;x\n03;300;Nord;y\n04;400;Süd;y\n05;.;Süd;y\n')

  it('tells what changes, with every figure', () => {
    const file = table()
    const { json, errors } = compare([`${file}:alt`, `${file}:neu`], file)
    expect(errors).toEqual([])
    expect(json).toMatchObject({
      comparedUnits: 5,
      movedUnits: 1,
      movedPeople: 300,
      peopleUnknownUnits: 0,
      moved: [{ unit: '03', from: 'Nord', to: 'y', people: 300 }],
      matches: [{ a: 'Nord', b: 'x', stays: { units: 2, people: 300 }, leaves: { units: 1, people: 300 } }, { a: 'Süd', b: 'y' }],
      overlap: { rows: ['Nord', 'Süd'], columns: ['x', 'y'], units: [[2, 1], [0, 2]], people: [[300, 300], [0, 400]] },
      unassigned: { onlyA: [], onlyB: [], neither: [], notInTable: [], peopleUnknown: ['05'] },
    })
    // Five units in 2+1 and 2: pairs 2 together in both, 4 and 4, of 10: (2 − 1.6)/(4 − 1.6).
    expect(json['ari']).toBeCloseTo(1 / 6, 12)
    expect(json['homogeneity']).toBeCloseTo(json['completeness'] as number, 12)
    expect(json['nmi']).toBeCloseTo(json['vMeasure'] as number, 12)
    expect(json['effectiveSplits']).toMatchObject({ ofA: { zones: [{ zone: 'Nord', splits: 1, uncertainty: 1 }, { zone: 'Süd', splits: 0 }], meanSplits: 0.6 } })
    for (const id of ['ariWeighted', 'nmiWeighted', 'variationOfInformation', 'variationOfInformationWeighted', 'homogeneityWeighted', 'completenessWeighted', 'vMeasureWeighted']) expect(json[id], id).toEqual(expect.any(Number))
  })

  it('finds the same grouping under other names', () => {
    const file = table()
    const other = written('b.csv', 'id;zone\n01;1\n02;1\n03;1\n04;2\n05;2\n')
    expect(compare([`${file}:alt`, other], file).json).toMatchObject({ movedUnits: 0, moved: [], ari: 1, ariWeighted: 1, nmi: 1, variationOfInformation: 0, homogeneity: 1, completeness: 1 })
  })

  it('says what cannot be compared', () => {
    const file = table()
    const draft = written('draft.csv', 'id;zone\n01;N\n02;N\n03;\n07;N\n')
    const { json, codes } = compare([`${file}:alt`, draft], file)
    expect(json).toMatchObject({ comparedUnits: 2, movedUnits: 4, moved: [{ unit: '03', to: null }, { unit: '04', to: null }, { unit: '05', to: null, people: { missing: 'suppressed' } }, { unit: '07', from: null, people: { missing: 'unknown' } }], unassigned: { onlyA: ['03', '04', '05'], onlyB: [], notInTable: ['07'] } })
    expect(codes).toContain('unknown-units')
    expect(codes).toContain('unassigned-units')
  })

  it('keeps the reason where a figure does not exist', () => {
    const file = written('t2.csv', 'id;ew\n01;10\n02;20\n')
    const a = written('a.csv', 'id;zone\n01;A\n')
    const b = written('b.csv', 'id;zone\n02;B\n')
    expect(compare([a, b], file).json).toMatchObject({ comparedUnits: 0, ari: { missing: 'notApplicable' }, ariWeighted: { missing: 'notApplicable' }, effectiveSplits: { ofA: { meanSplits: { missing: 'notApplicable' } } } })
    const hidden = written('t3.csv', 'id;ew\n01;.\n02;.\n')
    expect(compare([a, a], hidden).json).toMatchObject({ ari: 1, ariWeighted: { missing: 'unknown' } })
  })

  it('reads the long table of a data package', () => {
    const long = written('long.csv', 'unit,component,year,value\n01,ew,2012,1\n02,ew,2012,2\n01,ew,2017,10\n02,ew,2017,20\n')
    const a = written('a.csv', 'id,zone\n01,A\n02,A\n')
    const b = written('b.csv', 'id,zone\n01,A\n02,B\n')
    expect(compare([a, b], long).json).toMatchObject({ movedUnits: 1, movedPeople: 10, moved: [{ unit: '01' }] })
  })

  it.each([
    ['a column that is not there', 'id;einwohner\n01;5\n', 'unknown-column'],
    ['a negative number', 'id;ew\n01;-5\n', 'negative-count'],
    ['a word instead of a number', 'id;ew\n01;5\n02;viele\n', 'not-a-number'],
    ['a doubled area', 'id;ew\n01;5\n01;6\n', 'duplicate-id'],
    ['another city', 'id;ew\n91;5\n', 'no-common-units'],
    ['an empty table', '', 'empty-file'],
  ])('stops at %s', (_, csv, code) => {
    const zoning = written('z.csv', 'id;zone\n01;A\n02;B\n')
    const { json, errors } = compare([zoning, zoning], written('bad.csv', csv))
    expect(json).toEqual({})
    expect(errors.map((problem) => problem.code)).toContain(code)
  })

  it('stops at a zoning that cannot be read', () => {
    const file = table()
    expect(compare([`${file}:alt`, join(folder, 'nichts.csv')], file).errors.map((problem) => problem.code)).toEqual(['file-not-read'])
    expect(compare([`${file}:alt`, `${file}:gibtesnicht`], file).errors.map((problem) => problem.code)).toEqual(['no-zone-column'])
  })

  it.each([
    [['--zoning', 'a', '--table', 't', '--population', 'ew']],
    [['--zoning', 'a', '--zoning', 'b', '--zoning', 'c', '--table', 't', '--population', 'ew']],
    [['--zoning', 'a', '--zoning', 'b', '--table', 't']],
    [['--zoning', 'a', '--zoning', 'b', '--population', 'ew']],
    [['--table', 't', '--population', 'ew']],
  ])('refuses %j', (args) => {
    expect(() => call(...args)).toThrow(WrongUsage)
  })
})
