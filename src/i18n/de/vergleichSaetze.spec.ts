import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../core/indicators/missing'
import { zoningOf } from '../../core/testing/builders'
import type { ZoneMatch } from '../../core/zoning/matchZones'
import { compareZonings } from '../../core/zoning/compareZonings'
import type { Zoning } from '../../core/zoning/zoning'
import { comparisonSentences, type ComparisonSentenceInput } from './vergleichSaetze'

const names = ['Altstadt', 'Rieth', 'Johannesplatz', 'Melchendorf', 'Wiesenhügel', 'Herrenberg']
const units = names.map((_, i) => `0${i + 1}`)
const unitNames = new Map(units.map((id, i) => [id, names[i]!]))
const people = new Map<string, Value>(units.map((id, i) => [id, (i + 1) * 1000]))

/** One letter per unit, "-" for not assigned; zones are called as the letters. */
const zoning = (letters: string, id: string): Zoning => {
  const plain = zoningOf(Object.fromEntries(units.flatMap((unit, i) => (letters[i] === '-' || letters[i] === undefined ? [] : [[unit, letters[i]]]))))
  return { ...plain, id, zones: plain.zones.map((zone) => ({ ...zone, name: zone.id })) }
}
interface More extends Partial<ComparisonSentenceInput> {
  readonly fixed?: readonly ZoneMatch[]
}
const sentences = (a: string | Zoning, b: string | Zoning, { fixed, ...more }: More = {}): string[] => {
  const one = typeof a === 'string' ? zoning(a, 'a') : a
  const other = typeof b === 'string' ? zoning(b, 'b') : b
  const population = more.population ?? people
  return comparisonSentences({ a: one, b: other, comparison: compareZonings(one, other, population, fixed), unitNames, population, ...more })
}

describe('who moves', () => {
  it.each([
    ['one unit', 'NNNSSS', 'NNSSSS', ['1 von 6 Ortsteilen und 3.000 Menschen kommen in einen anderen Raum.', 'Johannesplatz wechselt von „N“ zu „S“.']],
    ['several, and where most', 'NNNSSS', 'NNSSSM', ['2 von 6 Ortsteilen und 9.000 Menschen kommen in einen anderen Raum.', 'Am meisten verändert sich S.', 'A hat 2 Räume, B hat 3 Räume.', '„M“ aus B hat in A kein Gegenstück.']],
    ['same up to names', 'NNNSSS', 'xxxyyy', ['A und B teilen die Ortsteile gleich auf, nur die Namen unterscheiden sich.']],
    ['alike in all', 'NNNSSS', 'NNNSSS', ['A und B teilen die Ortsteile gleich auf.']],
    ['one room against three', 'NNNNNN', 'NNMMSS', ['4 von 6 Ortsteilen und 10.000 Menschen kommen in einen anderen Raum.', 'Am meisten verändert sich N (in B: S).', 'A hat nur einen Raum, B hat 3 Räume.', '„N“ und „M“ aus B haben in A kein Gegenstück.']],
    ['one room on both sides', 'NNNNNN', 'xxxxxx', ['A und B teilen die Ortsteile gleich auf, nur die Namen unterscheiden sich.', 'Beide haben nur einen Raum.']],
    ['many rooms against one', 'abcdef', 'NNNNNN', ['5 von 6 Ortsteilen und 15.000 Menschen kommen in einen anderen Raum.', 'Am meisten verändert sich f (in B: N).', 'A hat 6 Räume, B hat nur einen Raum.', '5 Räume von A haben in B kein Gegenstück.']],
  ])('%s', (_, a, b, expected) => {
    expect(sentences(a, b)).toEqual(expected)
  })

  it('knows a zoning as itself', () => {
    const one = zoning('NNNSSS', 'a')
    expect(sentences(one, one)).toEqual(['A und B sind dieselbe Gliederung: Niemand kommt in einen anderen Raum.'])
    expect(sentences(one, { ...one })).toEqual(['A und B sind dieselbe Gliederung: Niemand kommt in einen anderen Raum.'])
    expect(sentences(one, one, { words: { a: 'Variante 1', b: 'Variante 2' } })).toEqual(['Variante 1 und Variante 2 sind dieselbe Gliederung: Niemand kommt in einen anderen Raum.'])
  })

  it('says where the number of people is not known', () => {
    expect(sentences('NNNSSS', 'NNSSSM', { population: new Map() })[0]).toBe('2 von 6 Ortsteilen kommen in einen anderen Raum; wie viele Menschen dort leben, ist nicht bekannt.')
    expect(sentences('NNNSSS', 'NNSSSS', { population: new Map([['03', missing.suppressed]]) })[0]).toBe('1 von 6 Ortsteilen kommt in einen anderen Raum; wie viele Menschen dort leben, ist nicht bekannt.')
    expect(sentences('NNNSSS', 'SNNSSN', { population: new Map<string, Value>([...people, ['01', missing.pending]]) })[0]).toBe('2 von 6 Ortsteilen und mindestens 6.000 Menschen kommen in einen anderen Raum; bei 1 Ortsteil ist die Zahl der Menschen nicht bekannt.')
    expect(sentences('NNNSSS', 'SNNSSN', { population: new Map<string, Value>([...people, ['01', missing.pending], ['06', 0]]) })[0]).toBe('2 von 6 Ortsteilen kommen in einen anderen Raum; bei 1 Ortsteil ist die Zahl der Menschen nicht bekannt, in den übrigen lebt niemand.')
  })

  it('says where nobody lives, and counts a single person', () => {
    expect(sentences('NNNSSS', 'SNNSSS', { population: new Map([...people, ['01', 0]]) })[0]).toBe('1 von 6 Ortsteilen kommt in einen anderen Raum; dort lebt niemand.')
    expect(sentences('NNNSSS', 'SNNSSS', { population: new Map([...people, ['01', 1]]) })[0]).toBe('1 von 6 Ortsteilen und 1 Mensch kommen in einen anderen Raum.')
  })

  it('names rooms that change equally, but not too many', () => {
    expect(sentences('NNNSSS', 'SNNSSN', { population: new Map(units.map((id) => [id, 10])) })[1]).toBe('Am meisten verändern sich N und S.')
    expect(sentences('NNSSWW', 'SNWSNW', { population: new Map(units.map((id) => [id, 10])) })[1]).toBe('Am meisten verändern sich N, S und W.')
    const four = (letters: string, id: string): Zoning => ({ ...zoningOf(Object.fromEntries([...letters].map((zone, i) => [`u${i}`, zone]))), id })
    const twelve = new Map([...'abcdefghijkl'].map((name, i) => [`u${i}`, name]))
    expect(sentences(four('aaabbbcccddd', 'a'), four('aabbbcccddda', 'b'), { unitNames: twelve, population: new Map([...twelve.keys()].map((id) => [id, 10])) })).toEqual(['4 von 12 Ortsteilen und 40 Menschen kommen in einen anderen Raum.'])
  })

  it('names a room without a name by its number', () => {
    const nameless = zoning('NNNSSS', 'a')
    expect(sentences({ ...nameless, zones: nameless.zones.map((zone) => ({ ...zone, name: ' ' })) }, 'NNSSSS')[1]).toBe('Johannesplatz wechselt von „Raum 1“ zu „S“.')
  })

  it('tells pairs decided by hand', () => {
    const all = sentences('NNNSSS', 'xxxyyy', { fixed: [{ a: 'N', b: 'y' }, { a: 'S', b: 'x' }], fixedPairs: 2 })
    expect(all[0]).toBe('Alle 6 Ortsteile und 21.000 Menschen kommen in einen anderen Raum.')
    expect(all.at(-1)).toBe('2 Paare von Räumen sind von Hand festgelegt.')
    expect(sentences('NNNSSS', 'xxxyyy', { fixed: [{ a: 'N', b: 'x' }], fixedPairs: 1 }).at(-1)).toBe('1 Paar von Räumen ist von Hand festgelegt.')
    expect(sentences('NNNSSS', 'xxxyyy', { fixedPairs: 0 })).toHaveLength(1)
  })
})

describe('what cannot be compared', () => {
  it.each([
    ['nothing in A', '------', 'NNNSSS', ['In A ist kein Ortsteil einem Raum zugeordnet; es gibt nichts zu vergleichen.']],
    ['nothing in both', '------', '------', ['In A und B ist kein Ortsteil einem Raum zugeordnet; es gibt nichts zu vergleichen.']],
    ['nothing in common', 'NNN---', '---SS-', ['Kein Ortsteil ist in A und B zugleich zugeordnet; vergleichen lassen sie sich nicht.', '3 Ortsteile (Altstadt, Rieth und Johannesplatz) sind nur in A einem Raum zugeordnet.', '2 Ortsteile (Melchendorf und Wiesenhügel) sind nur in B einem Raum zugeordnet.', '1 Ortsteil (Herrenberg) ist in keiner der beiden Gliederungen einem Raum zugeordnet.']],
    ['a draft with gaps', 'NNNSSS', 'NNSS--', ['1 von 4 Ortsteilen, die beide zuordnen, und 3.000 Menschen kommen in einen anderen Raum.', 'Johannesplatz wechselt von „N“ zu „S“.', '2 Ortsteile (Wiesenhügel und Herrenberg) sind nur in A einem Raum zugeordnet.']],
    ['gaps and no move', 'NNNSSS', 'NNNSS-', ['Von den 5 Ortsteilen, die beide zuordnen, kommt keiner in einen anderen Raum.', '1 Ortsteil (Herrenberg) ist nur in A einem Raum zugeordnet.']],
    ['one unit in common', 'N-----', 'MSSSS-', ['Der eine Ortsteil, den beide zuordnen, bleibt in seinem Raum.', 'A hat nur einen Raum, B hat 2 Räume.', '„S“ aus B hat in A kein Gegenstück.', '4 Ortsteile (Rieth, Johannesplatz, Melchendorf und Wiesenhügel) sind nur in B einem Raum zugeordnet.', '1 Ortsteil (Herrenberg) ist in keiner der beiden Gliederungen einem Raum zugeordnet.']],
    ['open in both alike', 'NNNSS-', 'xxxyy-', ['A und B teilen die Ortsteile gleich auf, nur die Namen unterscheiden sich.', '1 Ortsteil (Herrenberg) ist in keiner der beiden Gliederungen einem Raum zugeordnet.']],
  ])('%s', (_, a, b, expected) => {
    expect(sentences(a, b)).toEqual(expected)
  })

  it('leaves out units the data do not know', () => {
    const older = zoning('NNNSSS', 'b')
    const more = (ids: readonly string[]): Zoning => ({ ...older, zoneOf: new Map([...older.zoneOf, ...ids.map((id) => [id, 'S'] as const)]) })
    expect(sentences('NNNSSS', more(['77']))).toEqual(['A und B teilen die Ortsteile gleich auf.', '1 Kennung (77) kommt in diesen Daten nicht vor und bleibt außer Betracht.'])
    const moving = zoning('NNNSSS', 'a')
    expect(sentences({ ...moving, zoneOf: new Map([...moving.zoneOf, ['77', 'N']]) }, more(['77']))).toEqual(['A und B teilen die Ortsteile gleich auf.', '1 Kennung (77) kommt in diesen Daten nicht vor und bleibt außer Betracht.'])
    expect(sentences('NNNSSS', more(['77', '78', '79', '80', '81'])).at(-1)).toBe('5 Kennungen (77, 78, 79 und 2 weitere) kommen in diesen Daten nicht vor und bleiben außer Betracht.')
    expect(sentences('NNNSSS', 'NNSSSS', { unitNames: new Map() })[0]).toBe('In A und B ist kein Ortsteil einem Raum zugeordnet; es gibt nichts zu vergleichen.')
  })
})

describe('hidden need', () => {
  const hidden = (a: readonly string[], b: readonly string[], other = 'NNSSSS'): string[] => sentences('NNNSSS', other, { hidden: { a, b } })

  it('tells where it stays visible', () => {
    expect(hidden(['03'], [])).toContain('In B bleibt der hohe Bedarf in Johannesplatz sichtbar, in A geht er im Durchschnitt unter.')
    expect(hidden([], ['03', '05'])).toContain('In A bleibt der hohe Bedarf in Johannesplatz und Wiesenhügel sichtbar, in B geht er im Durchschnitt unter.')
    expect(hidden(['03'], ['03'])).toContain('In A wie in B geht der hohe Bedarf in Johannesplatz im Durchschnitt unter.')
    expect(hidden([], [])).toContain('Weder in A noch in B geht hoher Bedarf im Durchschnitt unter.')
    expect(hidden(units, [])).toContain('In B bleibt der hohe Bedarf in Altstadt, Rieth, Johannesplatz und 3 weiteren Ortsteilen sichtbar, in A geht er im Durchschnitt unter.')
  })

  it('does not call visible what lies in a room that is not rated', () => {
    const untold = (a: readonly string[], b: readonly string[], untoldA: readonly string[], untoldB: readonly string[]): string[] => sentences('NNNSSS', 'NNSSSS', { hidden: { a, b, untold: { a: untoldA, b: untoldB } } }).slice(2)
    expect(untold(['03'], [], [], ['03', '05'])).toEqual(['In A geht der hohe Bedarf in Johannesplatz im Durchschnitt unter.', 'Ob in B der hohe Bedarf in Johannesplatz und Wiesenhügel im Durchschnitt untergeht, lässt sich nicht sagen, weil ihr Raum nicht bewertet ist.'])
    expect(untold([], [], [], ['05'])).toEqual(['In A geht kein hoher Bedarf im Durchschnitt unter.', 'Ob in B der hohe Bedarf in Wiesenhügel im Durchschnitt untergeht, lässt sich nicht sagen, weil sein Raum nicht bewertet ist.'])
    expect(untold([], [], ['05'], ['05'])).toEqual(['A', 'B'].map((side) => `Ob in ${side} der hohe Bedarf in Wiesenhügel im Durchschnitt untergeht, lässt sich nicht sagen, weil sein Raum nicht bewertet ist.`))
    expect(untold(['03'], [], [], ['05'])[0]).toBe('In B bleibt der hohe Bedarf in Johannesplatz sichtbar, in A geht er im Durchschnitt unter.')
  })

  it('does not call visible what the other side does not assign', () => {
    const all = hidden(['03'], [], 'NN-SSS')
    expect(all).toContain('In A geht der hohe Bedarf in Johannesplatz im Durchschnitt unter; in B ist der Ortsteil keinem Raum zugeordnet.')
    expect(all.join(' ')).not.toContain('sichtbar')
    expect(hidden(['02', '03'], [], 'N--SSS')).toContain('In A geht der hohe Bedarf in Rieth und Johannesplatz im Durchschnitt unter; in B sind diese Ortsteile keinem Raum zugeordnet.')
  })

  it('says nothing where nobody looked for it', () => {
    expect(sentences('NNNSSS', 'NNSSSS').join(' ')).not.toContain('Bedarf')
  })
})

describe('any two zonings', () => {
  it('get complete sentences', () => {
    const letters = fc.array(fc.constantFrom('-', 'N', 'S', 'W'), { minLength: 6, maxLength: 6 }).map((list) => list.join(''))
    const residents = fc.array(fc.oneof(fc.nat(3000), fc.constant(missing.suppressed)), { minLength: 6, maxLength: 6 }).map((list) => new Map<string, Value>(units.map((id, i) => [id, list[i]!])))
    fc.assert(
      fc.property(letters, letters, residents, fc.subarray(units), fc.subarray(units), (a, b, population, hiddenA, hiddenB) => {
        const all = sentences(a, b, { population, hidden: { a: hiddenA, b: hiddenB } })
        expect(all.length).toBeGreaterThan(0)
        for (const sentence of all) {
          expect(sentence).toMatch(/^[\p{Lu}\d„].*\.$/u)
          expect(sentence).not.toMatch(/undefined|NaN|null|\b1 (Ortsteile|Menschen|Räume)\b|\b1 von 1\b| {2}/)
        }
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
})
