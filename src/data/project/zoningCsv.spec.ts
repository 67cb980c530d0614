import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft } from '../../../test/unit/draftArbitrary'
import { parseErfurt } from '../../../test/erfurt'
import type { Draft } from '../../core/zoning/draft/draft'
import { removeEmptyZones } from '../../core/zoning/draft/restructure'
import { lockAll } from '../../core/zoning/draft/editZones'
import { readZoningCsv } from './readZoningCsv'
import { writeZoningCsv } from './zoningCsv'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const pkg = loaded.value
const units = pkg.units.map(({ id }) => id)
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string | Uint8Array) => readZoningCsv(typeof text === 'string' ? encode(text) : text, 'Entwurf Mai.csv', pkg)
const draftOf = (text: string | Uint8Array): Draft => {
  const result = read(text)
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(' '))
  return result.value
}
const problems = (text: string) => {
  const result = read(text)
  return result.ok ? result.warnings : result.problems
}
const zoneNumbers = (draft: Draft): Record<string, number> => Object.fromEntries([...draft.zoneOf].map(([unit, zone]) => [unit, draft.zones.find(({ id }) => id === zone)!.number]))
const rows = (row: (id: string, name: string, i: number) => string): string => pkg.units.map(({ id, name }, i) => row(id, name, i)).join('\r\n')

describe('a zoning as CSV', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyDraft(units, 40), (any) => {
        // Zones nobody is in are in no row.
        const draft = removeEmptyZones(lockAll(any, false))
        fc.pre(draft.zoneOf.size > 0)
        const back = draftOf(writeZoningCsv(draft, pkg.units))
        expect(zoneNumbers(back)).toEqual(zoneNumbers(draft))
        expect(back.zones.map(({ number, name }) => [number, name])).toEqual(draft.zones.map(({ number, name }) => [number, name]))
      }),
      { numRuns: 150 },
    )
  })

  it('opens in a spreadsheet: byte order mark, semicolons, no formulas', () => {
    const text = writeZoningCsv({ zones: [{ id: 'a', number: 1, name: '=1+1; "Nord"' }], zoneOf: new Map([['01', 'a']]) }, pkg.units.slice(0, 2))
    expect(text).toBe(`\ufeffid;name;raum_nr;raum_name\r\n01;${pkg.units[0]!.name};1;"'=1+1; ""Nord"""\r\n02;${pkg.units[1]!.name};;\r\n`)
  })

  it.each([
    ['id,zone', `id,zone\n${rows((id, _, i) => `${id},${(i % 5) + 1}`)}`],
    ['without leading noughts', `id,zone\n${rows((id, _, i) => `${Number(id)},${(i % 5) + 1}`)}`],
    ['without a header', rows((id, _, i) => `${id},${(i % 5) + 1}`)],
    ['names and tabs', `Ortsteil\tRaum\n${rows((_, name, i) => `${name}\t${(i % 5) + 1}`)}`],
    ['numbers as a spreadsheet writes them', `OT-Nr;Planungsraum\n${rows((id, _, i) => `${id};${(i % 5) + 1},0`)}`],
    ['columns in another order', `zone;unit\n${rows((id, _, i) => `${(i % 5) + 1};${id}`)}`],
    ['other columns between', `Ortsteil;Einwohner;Sozialraum-Nr.\n${rows((_, name, i) => `${name};${1000 + i};${(i % 5) + 1}`)}`],
  ])('is read with %s', (_, text) => {
    const draft = draftOf(text)
    expect(zoneNumbers(draft)).toEqual(Object.fromEntries(units.map((unit, i) => [unit, (i % 5) + 1])))
    expect(draft).toMatchObject({ id: '', title: 'Entwurf Mai', origin: 'aus der Datei „Entwurf Mai.csv“' })
  })

  it('is read with names of rooms, in any encoding, with and without header', () => {
    const names = ['Süd', 'Nord', 'West']
    const text = `Ortsteil;Planungsraum\r\n${rows((_, name, i) => `${name};${names[i % 3]!}`)}`
    const latin = Uint8Array.from([...text].map((char) => char.charCodeAt(0)))
    for (const each of [text, latin, `${rows((id, _, i) => `${id};${names[i % 3]!}`)}`]) {
      const draft = draftOf(each)
      expect(draft.zones.map(({ number, name }) => [number, name])).toEqual([[1, 'Süd'], [2, 'Nord'], [3, 'West']])
      expect(draft.zoneOf.size).toBe(53)
    }
  })

  it('takes rooms counted from nought as they are called', () => {
    expect(draftOf(`id,cluster\n${rows((id, _, i) => `${id},${i % 3}`)}`).zones.map(({ number, name }) => [number, name])).toEqual([[1, '0'], [2, '1'], [3, '2']])
  })

  it('tells what is missing, unknown, doubled', () => {
    expect(problems('id;zone\n01;1\n02;\n03;-')).toMatchObject([{ code: 'missing-units', severity: 'info' }])
    expect(zoneNumbers(draftOf('id;zone\n01;1\n02;\n03;-'))).toEqual({ '01': 1 })
    expect(problems('name;zone\nAltstadt;1\nAtlantis;2\nRieht;2\nRohda;1')).toMatchObject([
      { code: 'unknown-unit', place: { row: 3, value: 'Atlantis' } },
      { code: 'unknown-unit', place: { row: 4 }, wayOut: expect.stringContaining('Rieth') },
      { code: 'ambiguous-unit', place: { row: 5 } },
      { code: 'missing-units' },
    ])
    expect(problems('id;zone\n01;1\n02;2\n01;2')).toMatchObject([{ code: 'doubled-unit', severity: 'error', place: { row: 4 }, sentence: expect.stringContaining('Zeile 2 und in Zeile 4') }])
    expect(problems('id;zone\n01;1\n02;2\n01;1')).toMatchObject([{ code: 'doubled-unit', severity: 'warning' }, { code: 'missing-units' }])
    expect(problems('id;raum_nr;raum_name\n01;1;Nord\n02;1;Süd')).toMatchObject([{ code: 'zone-two-names', place: { row: 3 } }, { code: 'missing-units' }])
    expect(problems('id;name;zone\n01;Rieth;1\n02;Löbervorstadt;1')).toMatchObject([{ code: 'number-name-conflict', place: { row: 2 } }, { code: 'missing-units' }])
  })

  it('refuses what it cannot use, with its reason', () => {
    expect(problems('')).toMatchObject([{ code: 'empty-file' }])
    expect(problems('id;zone\n')).toMatchObject([{ severity: 'error' }])
    expect(problems(`id,zone\n${rows((id, _, i) => `${id},${i + 1}`)}`)).toMatchObject([{ code: 'too-many-zones', place: { file: 'Entwurf Mai.csv' } }])
    expect(problems('a;zone\nx;p\ny;q\nz;r')).toMatchObject([{ code: 'no-unit-column' }])
    expect(problems('id;a;b;c\n01;1;2;3\n02;2;3;4')).toMatchObject([{ code: 'no-zone-column' }])
    expect(problems('id;zone\nX1;1\nX2;2').at(-1)).toMatchObject({ code: 'no-units' })
    expect(problems('{"a":1}')).toMatchObject([{ code: 'json' }])
  })

  it.each([
    ['two numbers', 'x;y\n1;2'],
    ['numbers without a header', '1;2\n2;3\n3;3'],
    ['no units at all', 'a;b\nx;p\ny;q\nz;r'],
    ['bare numbers of a few units', `Tag;Wert\n${Array.from({ length: 20 }, (_, i) => `${i + 1};${i % 3}`).join('\n')}`],
    ['names of a few units', 'wo;was\nAltstadt;p\nRieth;q'],
    ['names of a few units and no header', 'Altstadt;p\nRieth;q\nMelchendorf;p'],
  ])('refuses a foreign table: %s', (_, text) => {
    expect(problems(text)).toMatchObject([{ code: 'not-a-zoning', severity: 'error', place: { file: 'Entwurf Mai.csv' } }])
  })

  it('counts bare numbers without a name as units only where half of all are met', () => {
    const table = (count: number, header: string): string => `${header}\n${units.slice(0, count).map((id, i) => `${Number(id)};${(i % 5) + 1}`).join('\n')}`
    expect(problems(table(26, 'x;y'))).toMatchObject([{ code: 'not-a-zoning' }])
    expect(zoneNumbers(draftOf(table(27, 'x;y')))).toMatchObject({ '01': 1, '27': 2 })
    expect(problems(table(26, 'x;zone'))).toMatchObject([{ code: 'no-unit-column' }])
    expect(zoneNumbers(draftOf(table(2, 'id;zone')))).toEqual({ '01': 1, '02': 2 })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.constantFrom('id', 'zone', 'raum_nr', 'name', '01', '1', 'Altstadt', '', '-', '0', '999999999999'), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 4 }), { maxLength: 8 }), fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
        const result = read(table.map((row) => row.join(delimiter)).join('\n'))
        if (result.ok) expect(result.value.zones.length).toBeLessThanOrEqual(30)
        else expect(result.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })
})
