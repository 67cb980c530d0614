import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { sumByHand, unitsByHand } from '../../../../test/unit/byHand'
import { smallCity } from '../../../../test/unit/smallCity'
import { missing, type Value } from '../../../core/indicators/missing'
import { zoningOf } from '../../../core/testing/builders'
import { alignedNumbers } from '../../../core/zoning/comparison/alignedNumbers'
import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'
import { formatNumber } from '../../../i18n/format'
import { unitPopulation } from '../../../state/derived/rows'
import { presetChoices } from '../../../state/recipes/presetChoices'
import { comparison, figuresOf } from '../comparison'
import { exportMoved, exportOverlap, type WechselExport } from './exportWechsel'
import { choiceOf, validPairs, withChoice, type FixedChoice } from './fixedChoice'
import { flowsAt, flowsOf, totalOf } from './flows'
import { handNote } from './handNote'
import { leadSentences } from './leadOf'
import { figureRows } from './MeasuresDetails'
import { overlapSides } from './overlapSides'
import { peopleWords } from './peopleWords'
import { roomNumbers } from './roomNumbers'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const byId = (id: string): Zoning => data.zonings.find((zoning) => zoning.id === id)!
const rooms = byId('soziale-planungsraeume')
const types = byId('siedlungsstrukturtyp')
const units = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6']
const people = new Map<string, Value>(units.map((unit, i) => [unit, (i + 1) * 100]))
/** One letter per unit, "-" for not assigned. */
const zoning = (letters: string, id = 'test'): Zoning => ({ ...zoningOf(Object.fromEntries(units.flatMap((unit, i) => (letters[i] === '-' ? [] : [[unit, letters[i]!]])))), id })
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 6, maxLength: 6 })
const matched = (...pairs: [string, string][]): ZoneMatch[] => pairs.map(([a, b]) => ({ a, b }))

describe('flowsOf', () => {
  it('has every unit in one flow, with its people', () => {
    fc.assert(
      fc.property(letters, letters, (x, y) => {
        const [a, b] = [zoning(x, 'a'), zoning(y, 'b')]
        const flows = flowsOf(a, b, [], units, people)
        expect(flows.flatMap((flow) => flow.units).sort()).toEqual(units)
        expect(totalOf(flows)).toEqual({ units: 6, people: 2100, peopleUnknown: 0 })
        for (const { from, to, units: own } of flows) for (const unit of own) expect([a.zoneOf.get(unit) ?? null, b.zoneOf.get(unit) ?? null]).toEqual([from, to])
      }),
    )
  })

  it('tells what stays from what moves, the same as the comparison does', () => {
    for (const a of data.zonings) {
      for (const b of data.zonings) {
        const compared = comparison(data, 2017, a, b)
        const flows = flowsAt(data, 2017, a, b, compared.matches)
        const moving = flows.filter(({ stays }) => !stays)
        expect(totalOf(moving)).toEqual({ units: compared.movedUnits, people: compared.movedPeople, peopleUnknown: compared.peopleUnknownUnits })
        expect(totalOf(flows)).toEqual({ units: 53, people: sumByHand('einwohner', 2017, unitsByHand), peopleUnknown: 0 })
      }
    }
  })

  it('takes what only one side assigns for moved, and what neither does for staying', () => {
    const flows = flowsOf(zoning('a--'), zoning('-b-'), matched(['a', 'b']), ['u1', 'u2', 'u3'], people)
    expect(flows.map(({ from, to, stays }) => [from, to, stays])).toEqual([['a', null, false], [null, 'b', false], [null, null, true]])
  })

  it('counts people it does not know apart, leaves out units that are not in the data, and takes an unlisted zone for none', () => {
    const a = { ...zoning('aaabbb'), zoneOf: new Map([['u1', 'a'], ['gone', 'a'], ['u2', 'lost']]) }
    const flows = flowsOf(a, zoning('aaaaaa'), matched(['a', 'a']), ['u1', 'u2'], new Map<string, Value>([['u1', missing.suppressed]]))
    expect(flows).toEqual([
      { from: 'a', to: 'a', units: ['u1'], people: 0, peopleUnknown: 1, stays: true },
      { from: null, to: 'a', units: ['u2'], people: 0, peopleUnknown: 1, stays: false },
    ])
    expect(peopleWords(flows[0]!)).toBe('Zahl der Menschen nicht bekannt')
    expect(peopleWords({ people: 1200, peopleUnknown: 1, units })).toBe('mindestens 1.200 Menschen')
  })
})

describe('numbers of rooms', () => {
  it('are those of the maps where no pair is made by hand', () => {
    for (const a of data.zonings) for (const b of data.zonings) if (a !== b) expect(new Map([...roomNumbers(a, b, comparison(data, 2017, a, b).matches)].sort())).toEqual(new Map([...alignedNumbers(a, [b], unitPopulation(data, 2017))[0]!].sort()))
  })

  it('follow the hand, and no number is twice', () => {
    const [a, b] = [zoning('aabbcc', 'a'), zoning('xxyyzz', 'b')]
    expect([...roomNumbers(a, b, [{ a: 'a', b: 'z' }, { a: 'b' }, { b: 'y' }, { b: 'x' }])]).toEqual([['z', 1], ['x', 4], ['y', 5]])
  })
})

describe('choices by hand', () => {
  const room = (id: string): FixedChoice => ({ kind: 'room', id })

  it('are kept, changed and taken back', () => {
    const one = withChoice([], 'a', room('x'))
    expect([choiceOf(one, 'a'), choiceOf(one, 'b')]).toEqual([room('x'), { kind: 'automatic' }])
    const two = withChoice(one, 'b', { kind: 'none' })
    expect(choiceOf(two, 'b')).toEqual({ kind: 'none' })
    expect(withChoice(withChoice(two, 'a', { kind: 'automatic' }), 'b', { kind: 'automatic' })).toEqual([])
  })

  it('never give a room of B to two rooms of A', () => {
    expect(withChoice([{ a: 'a', b: 'x' }, { b: 'y' }], 'b', room('x'))).toEqual([{ b: 'y' }, { a: 'b', b: 'x' }])
    expect(withChoice([{ b: 'y' }], 'b', room('y'))).toEqual([{ a: 'b', b: 'y' }])
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.constant<FixedChoice>({ kind: 'automatic' }), fc.constant<FixedChoice>({ kind: 'none' }), fc.constantFrom('x', 'y').map(room)))
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const pairs = steps.reduce<readonly ZoneMatch[]>((before, [id, choice]) => withChoice(before, id, choice), [])
        const all = validPairs(zoning('aabbcc'), zoning('xxyyxx'), pairs)
        expect(all).toHaveLength(pairs.length)
        for (const [id, choice] of steps.slice(-1)) expect(choiceOf(pairs, id)).toEqual(choice)
      }),
    )
  })

  it('are told by name, and not where the room is gone', () => {
    const [a, b] = [zoning('aabbcc', 'a'), zoning('xxyyzz', 'b')]
    expect(handNote(a, b, [])).toBeNull()
    expect(handNote(a, b, [{ a: 'gone', b: 'x' }])).toBeNull()
    expect(handNote(a, b, [{ a: 'a', b: 'z' }, { a: 'b' }, { b: 'y' }])).toBe('Von Hand festgelegt: „Raum a“ und „Raum z“; „Raum b“ aus A ohne Gegenstück; „Raum y“ aus B ohne Gegenstück. Die übrigen Räume sind danach bestmöglich verbunden.')
  })
})

describe('overlap table', () => {
  it('has counterparts on the diagonal and „nicht zugeordnet“ only where it is needed', () => {
    const [a, b] = [zoning('aabbcc', 'a'), zoning('zzyyx-', 'b')]
    const matches = [...matched(['a', 'z'], ['b', 'y']), { a: 'c' }, { b: 'x' }]
    expect(overlapSides(a, b, matches, flowsOf(a, b, matches, units, people))).toEqual({ rows: ['a', 'b', 'c'], columns: ['z', 'y', 'x', null] })
  })
})

describe('lead', () => {
  // Without a recipe the standard one.
  const state = { data, year: 2017, indexScheme: 'bedarf' as const, shownRecipe: undefined as never }
  const lead = (a: Zoning, b: Zoning, fixed: ZoneMatch[] = []): string => leadSentences(state, a, b, fixed).join(' ')
  const copy = (of: Zoning, more: Partial<Zoning> = {}): Zoning => ({ ...of, id: 'kopie', ...more })

  it('tells who moves, hidden need and how sure the assignment is', () => {
    const compared = comparison(data, 2017, rooms, types)
    expect(lead(rooms, types)).toMatch(new RegExp(`^${compared.movedUnits} von 53 Ortsteilen und ${formatNumber(compared.movedPeople)} Menschen kommen in einen anderen Raum\\. Am meisten verändert sich`))
    expect(lead(rooms, types)).toContain('In B bleibt der hohe Bedarf in Johannesplatz sichtbar, in A geht er im Durchschnitt unter.')
    expect(lead(rooms, types)).toMatch(/Bei \d+ dieser \d+ Ortsteile ist die Zuordnung nicht belegt\.$/)
  })

  it('does not call need visible in rooms that are too few to be measured at themselves', () => {
    const two = copy(rooms, { zones: rooms.zones.slice(0, 2), zoneOf: new Map([...rooms.zoneOf].map(([unit, zone]) => [unit, rooms.zones[zone === rooms.zones[0]!.id ? 0 : 1]!.id])) })
    const said = leadSentences({ ...state, shownRecipe: { ...presetChoices(data)[0]!, reference: 'zones' } }, rooms, two, []).join(' ')
    expect(said).toContain('Ob in B der hohe Bedarf in ')
    expect(said).not.toMatch(/In B bleibt der hohe Bedarf|In B geht kein|Weder/)
  })

  it.each([
    ['itself', rooms, rooms, 'A und B sind dieselbe Gliederung: Niemand kommt in einen anderen Raum.'],
    ['other names', rooms, copy(rooms, { zones: rooms.zones.map((zone) => ({ ...zone, name: `Neu ${zone.number}` })) }), 'nur die Namen unterscheiden sich.'],
    ['one room', rooms, copy(rooms, { zones: [{ id: 'x', number: 1, name: 'Stadt' }], zoneOf: new Map(unitsByHand.map((unit) => [unit, 'x'])) }), 'B hat nur einen Raum.'],
    ['units without a room', rooms, copy(rooms, { zoneOf: new Map([...rooms.zoneOf].slice(0, 50)) }), 'nur in A einem Raum zugeordnet.'],
    ['nothing in common', copy(rooms, { id: 'halb', zoneOf: new Map([...rooms.zoneOf].slice(0, 20)) }), copy(rooms, { zoneOf: new Map([...rooms.zoneOf].slice(20)) }), 'vergleichen lassen sie sich nicht.'],
    ['an older package', rooms, copy(rooms, { zoneOf: new Map([...[...rooms.zoneOf].slice(1), ['99', 'City']]) }), '1 Kennung (99) kommt in diesen Daten nicht vor und bleibt außer Betracht.'],
    ['nothing assigned', rooms, copy(rooms, { zoneOf: new Map() }), 'es gibt nichts zu vergleichen.'],
  ])('has a sentence for %s', (_, a, b, sentence) => {
    expect(lead(a, b)).toContain(sentence)
  })

  it('does not count pairs by hand whose room is gone', () => {
    expect(lead(rooms, types, [{ a: 'gone', b: types.zones[0]!.id }])).toBe(lead(rooms, types))
    expect(lead(rooms, types, [{ a: rooms.zones[0]!.id }])).toContain('1 Paar von Räumen ist von Hand festgelegt.')
  })

  it('does not speak of need where nothing is rated, and says that people are not known', () => {
    const city = smallCity({ einwohner: Array.from({ length: 6 }, () => missing.unknown) })
    const a = zoningOf({ P1: 'x', P2: 'x', P3: 'y' })
    const b = { ...zoningOf({ P1: 'x', P2: 'y', P3: 'y' }), id: 'b' }
    const sentences = leadSentences({ ...state, data: city, year: 2020 }, a, b, []).join(' ')
    expect(sentences).toContain('wie viele Menschen dort leben, ist nicht bekannt.')
    expect(sentences).not.toContain('Bedarf')
  })
})

describe('figures', () => {
  it('are those of the method page', () => {
    const rows = figureRows(figuresOf(data, 2017, rooms, byId('landtagswahlkreise-2019')))
    expect(rows.slice(0, 5).map(({ byUnits, byPeople }) => [formatNumber(byUnits as number, 3), formatNumber(byPeople as number, 3)])).toEqual([['0,079', '0,218'], ['0,234', '0,369'], ['0,255', '0,328'], ['0,216', '0,423'], ['1,886', '1,980']])
  })
})

describe('export', () => {
  const request = (a: Zoning, b: Zoning): WechselExport => ({ data, year: 2017, a, b, compared: comparison(data, 2017, a, b), notes: ['Ein Satz.'], date: new Date(2024, 4, 1) })
  const linesOf = (text: string): string[][] => text.replace('\ufeff', '').trimEnd().split('\r\n').map((line) => line.split(';'))

  it('writes the moved with title, source and status', () => {
    const { fileName, text } = exportMoved(request(rooms, types))
    expect(fileName).toBe('wechsel-soziale-planungsraeume-siedlungsstrukturtyp-2017.csv')
    const lines = linesOf(text)
    expect(lines[0]![0]).toContain('Wer kommt in einen anderen Raum?')
    expect(lines.flat()).toContain('Modellwerte, keine amtlichen Zahlen')
    const head = lines.findIndex(([cell]) => cell === 'Nr')
    expect(lines[head]).toEqual(['Nr', 'Ortsteil', 'Menschen 2017', 'Raum in A', 'Raum in B', 'Zuordnung'])
    const compared = comparison(data, 2017, rooms, types)
    expect(lines.slice(head + 1)).toHaveLength(compared.movedUnits)
    expect(lines.slice(head + 1).reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(compared.movedPeople)
  })

  it('writes the overlaps, which add up to the city', () => {
    const lines = linesOf(exportOverlap(request(rooms, types)).text)
    const head = lines.findIndex(([cell]) => cell === 'Raum in A')
    const body = lines.slice(head + 1)
    const numbers = body.map((cells) => cells.slice(2).map(Number))
    const city = [sumByHand('einwohner', 2017, unitsByHand), 53]
    expect(numbers.at(-1)!.slice(-2)).toEqual(city)
    const cells = numbers.slice(0, -1).map((row) => row.slice(0, -2))
    for (const part of [0, 1]) expect(cells.flat().filter((_, i) => i % 2 === part).reduce((sum, value) => sum + value, 0)).toBe(city[part])
    expect(body.at(-1)![0]).toBe('Summe')
  })

  it('tells rooms of the same name apart and disarms formulas', () => {
    const twin: Zoning = { ...rooms, id: 'böse/../id', title: '=1+1', zones: rooms.zones.map((zone) => ({ ...zone, name: '=A1' })) }
    const { fileName, text } = exportOverlap(request(twin, types))
    expect(fileName).toMatch(/^[\w.-]+\.csv$/)
    expect(text).toContain("'=A1 (1)")
  })
})
