import { describe, expect, test } from 'vitest'
import { criterionValue, demandWord, dominanceSentences, leadSentence, letterOf, missedSentence, openSentence, percent, withoutValueSentence } from './bewertung'

const a = { id: 'a', letter: 'A', title: 'Nord' }
const b = { id: 'b', letter: 'B', title: 'Süd' }
const spreads = (one: number, other: number) => [{ id: 'a', first: one }, { id: 'b', first: other }]

describe('sentences of the scorecard', () => {
  test('who is in front, in how many weightings', () => {
    const lead = (first: string[], ranked: number, anywhere: [number, number]) => leadSentence({ plans: [a, b], first, ranked, stability: ranked < 2 ? null : { around: spreads(0.97, 0.03), anywhere: spreads(...anywhere) } })
    expect(lead(['a'], 2, [0.83, 0.17])).toBe('„Nord“ (A) liegt in 83 % aller Gewichtungen vorn, nahe an den Gewichten der Gruppe in 97 %.')
    expect(lead(['a'], 2, [0.4, 0.6])).toBe('Mit den Gewichten der Gruppe liegt „Nord“ (A) vorn; von allen Gewichtungen bringen mehr „Süd“ (B) nach vorn: 60 % gegen 40 %.')
    expect(lead(['a', 'b'], 2, [0.5, 0.5])).toBe('Mit den Gewichten der Gruppe liegen „Nord“ (A) und „Süd“ (B) gleichauf vorn; in 100 % aller Gewichtungen ist eine von ihnen vorn.')
    expect(lead(['b'], 1, [0, 0])).toBe('Nur „Süd“ (B) lässt sich vollständig bewerten; eine Rangfolge gibt es erst ab zwei Gliederungen.')
    expect(lead([], 0, [0, 0])).toContain('keine Rangfolge')
  })

  test('dominance, at most four pairs by name', () => {
    expect(dominanceSentences([a, b], [{ better: 'b', worse: 'a' }], [], 2)).toEqual(['„Süd“ (B) ist in keinem Punkt schlechter als „Nord“ (A) und in mindestens einem besser, gleich wie gewichtet wird.'])
    expect(dominanceSentences([a, b], [], [['a', 'b']], 2)).toEqual(['„Nord“ (A) und „Süd“ (B) haben überall dieselben Werte.'])
    expect(dominanceSentences([a, b], [], [], 2)).toEqual(['Keine Gliederung ist einer anderen in allen Punkten überlegen: Jede Wahl ist eine Abwägung.'])
    expect(dominanceSentences([a, b], [], [], 1)).toEqual([])
    expect(dominanceSentences([a, b], Array.from({ length: 5 }, () => ({ better: 'a', worse: 'b' })), [], 2).at(-1)).toBe('Das gilt noch für 1 weiteres Paar.')
  })

  test('demands, unfinished plans and criteria without a value', () => {
    expect(missedSentence(a, ['Zusammenhang (höchstens 0 %)'])).toBe('„Nord“ (A) verfehlt eine Mindestanforderung: Zusammenhang (höchstens 0 %).')
    expect(openSentence(a, 'unassigned', 1)).toContain('1 Ortsteil ist keinem Raum zugeordnet')
    expect(openSentence(a, 'no-value', 0)).toContain('ohne Rang')
    expect(withoutValueSentence([{ kind: 'sizes', division: null }])).toContain('Größen lassen sich')
    expect(withoutValueSentence([{ kind: 'eta2', division: null }])).not.toContain('Größen')
  })

  test('values in their unit; a share never claims all or none where it is not', () => {
    expect([criterionValue('percent', 0.5), criterionValue('percent', 0.335), criterionValue('people', 5324), criterionValue('people', 1), criterionValue('km', 87.12), criterionValue('plain', 0.273), criterionValue('rooms', 1), criterionValue('rooms', 6)]).toEqual(['50 %', '33,5 %', '5.324 Menschen', '1 Mensch', '87,1 km', '0,27', '1 Raum', '6 Räume'])
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', 'unter 1 %', '50 %', 'über 99 %', '100 %'])
    expect([demandWord('high', 'percent', 0.6), demandWord('low', 'people', 1000), demandWord('target', 'rooms', 1)]).toEqual(['mindestens 60 %', 'höchstens 1.000 Menschen', 'höchstens um 1 Raum daneben'])
    expect([0, 25, 26, 52].map(letterOf)).toEqual(['A', 'Z', 'A2', 'A3'])
  })
})
