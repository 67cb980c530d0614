import { describe, expect, it } from 'vitest'
import type { Indicator } from '../indicators/indicator'
import { defaultRecipe, monitoringStatusClasses, needClasses } from './presets'

const indicator = (id: string, direction: 1 | -1 | 0): Indicator => ({
  id, label: id, shortLabel: id, domain: 'Arbeitsmarkt', unit: '%', decimals: 1, direction, description: '', source: '', synonyms: [],
  numerator: `${id}_n`, denominator: `${id}_d`, per: 100,
})

describe('defaultRecipe', () => {
  it('takes the wanted indicators in their order, without context indicators and strangers', () => {
    const recipe = defaultRecipe([indicator('wahl', -1), indicator('alo', 1), indicator('dichte', 0)], ['alo', 'dichte', 'fehlt', 'wahl'])
    expect(recipe.indicators).toEqual([
      { id: 'alo', direction: 1, numerator: 'alo_n', denominator: 'alo_d', per: 100 },
      { id: 'wahl', direction: -1, numerator: 'wahl_n', denominator: 'wahl_d', per: 100 },
    ])
    expect(recipe).toMatchObject({ origin: 'eigene Annahme', minPopulation: 300, population: 'einwohner', normalisation: 'z', aggregation: 'mean', standardise: true })
  })
})

describe('class presets', () => {
  it('have one name more than limits', () => {
    expect(needClasses.labels).toHaveLength(needClasses.breaks.length + 1)
    expect(monitoringStatusClasses.labels).toHaveLength(monitoringStatusClasses.breaks.length + 1)
  })
})
