import { describe, expect, it } from 'vitest'
import type { Indicator } from '../indicators/indicator'
import { isPresent } from '../indicators/missing'
import { idsOf, tableOf } from '../testing/builders'
import { indexOf } from '../testing/indexOf'
import { computeIndex } from './computeIndex'
import { defaultRecipe, emptyOfficialRecipe, equalDomainRecipe, monitoringRecipe, monitoringStatusClasses, needClasses, rankSumRecipe, recipePresets } from './presets'

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

describe('recipe presets', () => {
  const indicators = [indicator('alo', 1), { ...indicator('sgb', 1), domain: 'Ökonomische Situation' }, { ...indicator('kinder', 1), domain: 'Ökonomische Situation' }, indicator('dichte', 0)]
  const table = tableOf(idsOf(6), {
    einwohner: [900, 800, 700, 600, 500, 200],
    alo_n: [1, 2, 3, 4, 9, 50], alo_d: [100, 100, 100, 100, 100, 100],
    sgb_n: [5, 4, 3, 2, 10, 1], sgb_d: [100, 100, 100, 100, 100, 100],
    kinder_n: [3, 9, 1, 4, 8, 7], kinder_d: [100, 100, 100, 100, 100, 100],
  })

  it('have ids, titles and sources of their own', () => {
    expect(new Set(recipePresets.map(({ id }) => id)).size).toBe(recipePresets.length)
    for (const { title, source } of recipePresets) expect([title, source]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\.$|Hamburg/)])
  })

  it('compute as they are, without context indicators and units below 300', () => {
    for (const preset of [monitoringRecipe, rankSumRecipe, equalDomainRecipe]) {
      const result = indexOf(computeIndex(preset.specFor(indicators), table))
      expect(result.terms.map(({ id }) => id)).toEqual(['alo', 'sgb', 'kinder'])
      expect(result.terms[1]!.domain).toBe('Ökonomische Situation')
      expect(result.rank).toHaveLength(6)
      expect(result.rank[4]).toBe(1)
      expect(result.excluded[5]).toMatchObject({ reason: 'population' })
    }
  })

  it('sum percentile ranks by domain, and the sums again (CDC/ATSDR SVI)', () => {
    const result = indexOf(computeIndex(rankSumRecipe.specFor(indicators), table))
    // Unit 01: alo lowest of five (0), sgb fourth (0.75), kinder second (0.25).
    expect(result.domains.map(({ domain, values }) => [domain, values[0]])).toEqual([['Arbeitsmarkt', 0], ['Ökonomische Situation', 1]])
    expect(result.index[0]).toBeCloseTo(1, 12)
    expect(result.labels).toHaveLength(4)
  })

  it('weigh each domain the same', () => {
    expect(indexOf(computeIndex(equalDomainRecipe.specFor(indicators), table)).terms.map(({ weight }) => weight)).toEqual([0.5, 0.25, 0.25])
  })

  it('give the monitoring recipe the index of the default recipe', () => {
    const usual = indexOf(computeIndex(defaultRecipe(indicators, ['alo', 'sgb', 'kinder']), table))
    expect(indexOf(computeIndex(monitoringRecipe.specFor(indicators), table)).index).toEqual(usual.index)
  })

  it('leave the official formula empty', () => {
    const spec = emptyOfficialRecipe.specFor(indicators)
    expect(spec.indicators).toEqual([])
    expect(computeIndex(spec, table)).toMatchObject({ ok: false, problems: [{ code: 'no-indicators' }] })
  })

  it('reproduce an index from its published z values: no normalisation, sum, standardised again', () => {
    const result = indexOf(computeIndex({ ...monitoringRecipe.specFor(indicators), classes: monitoringStatusClasses }, table))
    const rated = result.ids.flatMap((_, row) => (result.excluded[row] === null ? [row] : []))
    // Printed with two digits, as such reports do.
    const printed = result.terms.map(({ normalised }) => rated.map((row) => Number((normalised[row] as number).toFixed(2))))
    const again = indexOf(
      computeIndex(
        { indicators: result.terms.map(({ id }) => ({ id, value: id, direction: 1 })), normalisation: 'none', aggregation: 'sum', standardise: true, classes: monitoringStatusClasses },
        tableOf(rated.map((row) => result.ids[row]!), Object.fromEntries(result.terms.map(({ id }, i) => [id, printed[i]!]))),
      ),
    )
    again.index.forEach((value, i) => isPresent(value) && expect(value).toBeCloseTo(result.index[rated[i]!] as number, 2))
    expect(again.classIndex).toEqual(rated.map((row) => result.classIndex[row]))
  })
})
