import { describe, expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import { hiddenSentence, spanSentence, spanWord, zuschnitt } from './zuschnitt'

const whole = (people: number) => ({ people, isWhole: true })

describe('spanWord', () => {
  it('says how far classes lie apart', () => {
    expect([null, 0, 1, 2, 6, 7].map(spanWord)).toEqual(['in keiner Gliederung bewertet', 'immer dieselbe Stufe', 'eine Stufe Unterschied', 'zwei Stufen Unterschied', 'sechs Stufen Unterschied', '7 Stufen Unterschied'])
  })
})

describe('spanSentence', () => {
  const counts = (...units: number[]) => [...units.map((each, span) => ({ span, units: each, people: each * 1000, unknown: 0 })), { span: null, units: 2, people: 500, unknown: 1 }]
  it.each([
    [spanSentence(counts(30, 15, 6, 0), 3), 'Bei 21 von 51 Ortsteilen mit 21.000 Menschen hängt die Stufe davon ab, wie die Räume geschnitten sind, bei 6 davon um zwei Stufen oder mehr.'],
    [spanSentence(counts(30, 21, 0, 0), 2), 'Bei 21 von 51 Ortsteilen mit 21.000 Menschen hängt die Stufe davon ab, wie die Räume geschnitten sind.'],
    [spanSentence(counts(51, 0), 2), 'Bei keinem von 51 bewerteten Ortsteilen hängt die Stufe vom Zuschnitt ab: Jede der 2 Gliederungen gibt dieselbe.'],
    [spanSentence(counts(0, 0), 2), 'Kein Ortsteil liegt in einem bewerteten Raum; ob das Ergebnis vom Zuschnitt abhängt, lässt sich nicht sagen.'],
    [spanSentence(counts(51), 1), 'Mit einer einzigen Gliederung gibt es nichts, was vom Zuschnitt abhängen könnte.'],
    [spanSentence([{ span: 0, units: 5, people: 5000, unknown: 0 }, { span: 1, units: 3, people: 2000, unknown: 1 }], 2), 'Bei 3 von 8 Ortsteilen mit mindestens 2.000 Menschen hängt die Stufe davon ab, wie die Räume geschnitten sind.'],
    [spanSentence([{ span: 0, units: 5, people: 0, unknown: 5 }, { span: 1, units: 3, people: 0, unknown: 3 }], 2), 'Bei 3 von 8 Ortsteilen hängt die Stufe davon ab, wie die Räume geschnitten sind.'],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})

describe('hidden need', () => {
  it('counts one, some and none', () => {
    expect(hiddenSentence('Bezirke', 0, whole(0))).toBe('In „Bezirke“ geht kein Ortsteil mit hohem Bedarf im Durchschnitt seines Raums unter.')
    expect(hiddenSentence('Bezirke', 1, whole(5324))).toBe('In „Bezirke“ geht ein Ortsteil mit hohem Bedarf und 5.324 Menschen im Durchschnitt seines Raums unter.')
    expect(hiddenSentence('Bezirke', 8, whole(54_964))).toBe('In „Bezirke“ gehen 8 Ortsteile mit hohem Bedarf und 54.964 Menschen im Durchschnitt ihrer Räume unter.')
    expect(hiddenSentence('Bezirke', 8, { people: 54_964, isWhole: false })).toContain('mit hohem Bedarf und mindestens 54.964 Menschen im Durchschnitt')
    expect(hiddenSentence('Bezirke', 1, { people: missing.unknown, isWhole: false })).toBe('In „Bezirke“ geht ein Ortsteil mit hohem Bedarf im Durchschnitt seines Raums unter.')
    expect([zuschnitt.hiddenPeople(1200, 0), zuschnitt.hiddenPeople(1200, 2), zuschnitt.hiddenPeople(0, 2), zuschnitt.hiddenPeople(0, 0)]).toEqual(['1.200', '1.200, bei 2 nicht bekannt', 'nicht bekannt', '0'])
    expect(zuschnitt.hiddenWhat(['erhöht', 'hoch'])).toContain('in der Stufe „erhöht“ oder „hoch“,')
  })
})

describe('need in rooms that are not rated', () => {
  it('is neither hidden nor shown', () => {
    expect(hiddenSentence('Zwei', 0, whole(0), 1)).toBe('Ob in „Zwei“ hoher Bedarf im Durchschnitt untergeht, lässt sich bei einem Ortsteil mit hohem Bedarf nicht sagen, weil sein Raum nicht bewertet ist.')
    expect(hiddenSentence('Zwei', 0, whole(0), 8)).toBe('Ob in „Zwei“ hoher Bedarf im Durchschnitt untergeht, lässt sich bei 8 Ortsteilen mit hohem Bedarf nicht sagen, weil ihr Raum nicht bewertet ist.')
    expect(hiddenSentence('Zwei', 1, whole(5324), 2)).toBe('In „Zwei“ geht ein Ortsteil mit hohem Bedarf und 5.324 Menschen im Durchschnitt seines Raums unter. Bei 2 weiteren lässt es sich nicht sagen, weil ihr Raum nicht bewertet ist.')
    expect([zuschnitt.hiddenUnits(0, 3), zuschnitt.hiddenUnits(2, 3), zuschnitt.hiddenUnits(0, 0)]).toEqual(['nicht zu sagen', 'mind. 2', '0'])
    expect([zuschnitt.hiddenPeople(0, 0, 3), zuschnitt.hiddenPeople(1200, 1, 3), zuschnitt.hiddenPeople(0, 0, 0)]).toEqual(['nicht zu sagen', 'mind. 1.200', '0'])
  })
})

describe('what does not enter the table', () => {
  it('agrees with its number', () => {
    expect(zuschnitt.formulaLeftOut(1)).toBe('1 Ortsteil bleibt außer Betracht, weil er nicht überall einen Wert hat.')
    expect(zuschnitt.formulaLeftOut(3)).toBe('3 Ortsteile bleiben außer Betracht, weil sie nicht überall einen Wert haben.')
  })
})
