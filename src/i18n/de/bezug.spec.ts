import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { isPresent } from '../../core/indicators/missing'
import { indexLevel } from '../../state/derived/shownIndex'
import { presetChoices } from '../../state/recipes/presetChoices'
import { normalisations, type RecipeChoices } from '../../state/recipes/recipeChoices'
import { bericht } from './bericht'
import { comparedReference, referenceSentence } from './bezug'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const presets = presetChoices(data)
const rooms = data.zonings.find(({ id }) => id === 'soziale-planungsraeume')!
const recipe = (change: Partial<RecipeChoices>): RecipeChoices => ({ ...presets[0]!, ...change })
const resultOf = (choices: RecipeChoices, ofRooms = false, year = 2017) => {
  const result = indexLevel(data, year, ofRooms ? rooms : null, 'bedarf', choices)
  if (!result.ok) throw new Error(result.problems[0]?.sentence)
  return result.value
}
const said = (change: Partial<RecipeChoices>, ofRooms = false): string => referenceSentence(resultOf(recipe(change), ofRooms), ofRooms)

describe('what an index is measured at', () => {
  it.each([
    [said({}), 'Bezug: die 48 bewerteten Ortsteile ab 300 Menschen (Mittel 0, Streuung 1).'],
    [said({}, true), 'Bezug: die 48 bewerteten Ortsteile ab 300 Menschen (Mittel 0, Streuung 1).'],
    [said({ reference: 'zones' }), 'Bezug: die 48 bewerteten Ortsteile ab 300 Menschen (Mittel 0, Streuung 1).'],
    [said({ reference: 'zones' }, true), 'Bezug: die 6 bewerteten Räume ab 300 Menschen (Mittel 0, Streuung 1).'],
    [said({ minPopulation: 1000 }), 'Bezug: die 35 bewerteten Ortsteile ab 1.000 Menschen (Mittel 0, Streuung 1).'],
    [said({ minPopulation: 0 }), 'Bezug: die 53 bewerteten Ortsteile (Mittel 0, Streuung 1).'],
    [said({ standardise: false }), 'Bezug: die 48 bewerteten Ortsteile ab 300 Menschen.'],
    [said({ referenceYear: 2012 }), 'Bezug: die 48 bewerteten Ortsteile des Jahres 2012 ab 300 Menschen (Mittel 0, Streuung 1).'],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected))

  it('speaks of mean 0 and spread 1 only where the values have them, under every preset and normalisation', () => {
    for (const choices of [...presets, ...normalisations.map((normalisation) => recipe({ normalisation })), ...normalisations.map((normalisation) => recipe({ normalisation, standardise: false }))]) {
      const outcome = indexLevel(data, 2017, null, 'bedarf', choices)
      if (!outcome.ok || !referenceSentence(outcome.value, false).includes('Mittel 0, Streuung 1')) continue
      const values = outcome.value.index.filter(isPresent)
      const mean = values.reduce((sum, each) => sum + each, 0) / values.length
      expect(mean).toBeCloseTo(0, 9)
      expect(Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length)).toBeCloseTo(1, 9)
    }
  })

  it('does not call rooms comparable that are measured at themselves, and names no limit of people', () => {
    expect(comparedReference(undefined)).toContain('vergleichbar')
    expect(comparedReference(recipe({ reference: 'units' }))).toBe(comparedReference(undefined))
    expect(comparedReference(recipe({ reference: 'zones' }))).toContain('lassen sich die Werte nicht vergleichen')
    for (const sentence of [comparedReference(undefined), bericht.divisionsWhat]) expect(sentence).not.toMatch(/\d/)
    expect(bericht.divisionsWhat).toContain('an den Räumen selbst')
  })
})
