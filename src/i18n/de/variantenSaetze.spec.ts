import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../core/indicators/missing'
import { effectiveSplits } from '../../core/zoning/comparison/effectiveSplits'
import type { FormulaOrBorder } from '../../core/zoning/comparison/formulaOrBorder'
import { classSpanSentence, formulaOrBorderSentence, splitsSentence } from './variantenSaetze'

const labels = ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch']
const span = (classes: readonly (number | 'unassigned' | 'unrated')[]) => {
  const rated = classes.filter((each) => typeof each === 'number')
  return { unit: '01', lowest: rated.length > 0 ? Math.min(...rated) : null, highest: rated.length > 0 ? Math.max(...rated) : null, classes }
}

describe('classSpanSentence', () => {
  it.each([
    [[1, 3], 'Rieth liegt je nach Gliederung in der Stufe „gering“ bis „erhöht“.'],
    [[3, 4], 'Rieth liegt je nach Gliederung in der Stufe „erhöht“ oder „hoch“.'],
    [[4, 4, 4], 'Rieth liegt immer in der Stufe „hoch“.'],
    [[0, 'unassigned', 'unrated'], 'Rieth liegt in der Stufe „sehr gering“ (2 von 3 Gliederungen geben dem Ortsteil keine Stufe).'],
    [['unassigned', 'unassigned'], 'Rieth ist in keiner der Gliederungen einem Raum zugeordnet.'],
    [['unassigned', 'unrated'], 'Rieth liegt in keiner der Gliederungen in einem bewerteten Raum.'],
  ] as const)('%j', (classes, sentence) => {
    expect(classSpanSentence('Rieth', span(classes), labels)).toBe(sentence)
  })
})

const shift = { unit: '01', lowest: 1, highest: 2, mean: 1.5, recipe: 0, variant: 0, interaction: 0 }
const result = (shares: readonly [Value, Value, Value], recipes = 2, variants = 2, shifts = [shift]): FormulaOrBorder => ({
  recipe: shares[0], variant: shares[1], interaction: shares[2], shifts, leftOut: [],
  meanShift: Array.from({ length: recipes }, () => new Array<Value>(variants).fill(0)),
})
const none = [missing.notApplicable, missing.notApplicable, missing.notApplicable] as const

describe('formulaOrBorderSentence', () => {
  it.each([
    ['border', result([0.2, 0.7, 0.1]), 'Es liegt vor allem an der Grenze: Was sich an der Reihenfolge ändert, kommt zu 20 % vom Rezept, zu 70 % von den Grenzen und zu 10 % daher, dass beide zusammenwirken.'],
    ['formula', result([1, 0, 0]), 'Es liegt vor allem an der Formel: Was sich an der Reihenfolge ändert, kommt zu 100 % vom Rezept, zu 0 % von den Grenzen und zu 0 % daher, dass beide zusammenwirken.'],
    ['thirds', result([1 / 3, 1 / 3, 1 / 3]), 'Es liegt an mehrerem zugleich: Was sich an der Reihenfolge ändert, kommt zu 34 % vom Rezept, zu 33 % von den Grenzen und zu 33 % daher, dass beide zusammenwirken.'],
    ['interplay', result([0.1, 0.1, 0.8]), 'Es liegt vor allem am Zusammenspiel von Formel und Grenze: Was sich an der Reihenfolge ändert, kommt zu 10 % vom Rezept, zu 10 % von den Grenzen und zu 80 % daher, dass beide zusammenwirken.'],
    ['nothing', result(none), 'Die Reihenfolge der Ortsteile bleibt gleich, welches Rezept und welche Gliederung auch gelten.'],
    ['nothing, one recipe', result(none, 1, 3), 'Die Reihenfolge der Ortsteile bleibt gleich, welche Gliederung auch gilt.'],
    ['one recipe', result([0, 1, 0], 1, 3), 'Verglichen ist nur ein Rezept: Was sich an der Reihenfolge ändert, kommt von den Grenzen.'],
    ['one variant', result([1, 0, 0], 3, 1), 'Verglichen ist nur eine Gliederung: Was sich an der Reihenfolge ändert, kommt vom Rezept.'],
    ['one of each', result(none, 1, 1), 'Ein Rezept und eine Gliederung: Es gibt nichts, was sich unterscheiden könnte.'],
    ['nobody', result(none, 2, 2, []), 'Kein Ortsteil ist mit allen Rezepten und in allen Gliederungen bewertet; was den Unterschied macht, lässt sich nicht sagen.'],
  ])('%s', (_, input, sentence) => {
    expect(formulaOrBorderSentence(input)).toBe(sentence)
  })

  it('always gives per cent that add up to 100', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).filter((parts) => parts.some((part) => part > 0)), (parts) => {
        const total = parts[0] + parts[1] + parts[2]
        const numbers = [...formulaOrBorderSentence(result([parts[0] / total, parts[1] / total, parts[2] / total])).matchAll(/(\d+) %/g)].map((match) => Number(match[1]))
        expect(numbers).toHaveLength(3)
        expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(100)
      }),
    )
  })
})

describe('splitsSentence', () => {
  const name = (id: string): string => `Raum ${id}`
  it('says what is cut', () => {
    expect(splitsSentence(effectiveSplits(['1', '2'], [[5, 5], [0, 10]]), 'A', 'B', name)).toBe('Die Menschen eines Raums von A verteilen sich im Mittel so, als wären es 1,5 gleich große Stücke in B (1 heißt ganz geblieben); am meisten zerschnitten ist Raum 1.')
    expect(splitsSentence(effectiveSplits(['1', '2'], [[5, 5], [10, 10]]), 'A', 'B', name)).toContain('am meisten zerschnitten sind Raum 1 und Raum 2.')
    expect(splitsSentence(effectiveSplits(['1', '2'], [[5, 0], [0, 10]]), 'A', 'B', name)).toBe('B zerschneidet keinen Raum von A.')
    expect(splitsSentence(effectiveSplits(['1'], [[0]]), 'A', 'B', name)).toContain('lässt sich nicht sagen')
  })
})
