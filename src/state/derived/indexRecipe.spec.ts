import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { importOf, tableText } from '../../../test/unit/importOf'
import { smallCity } from '../../../test/unit/smallCity'
import { monitoringStatusClasses, needClasses } from '../../core/index/presets'
import { applyImport } from '../../data/csv/applyImport'
import { defaultIndexIndicators } from '../defaults'
import { indexRecipe } from './indexRecipe'
import { shownIndex } from './shownIndex'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const termIds = (recipe: ReturnType<typeof indexRecipe>): string[] => recipe.spec.indicators.map(({ id }) => id)

describe('indexRecipe', () => {
  it.each([2012, 2017, 2022])('takes the six default indicators from counts in %i and says whose recipe it is', (year) => {
    const recipe = indexRecipe(data, year, 'bedarf')
    expect(termIds(recipe).sort()).toEqual([...defaultIndexIndicators].sort())
    expect(recipe.absent).toEqual([])
    expect(recipe.spec.indicators.every((term) => 'numerator' in term)).toBe(true)
    expect(recipe.spec.indicators.find(({ id }) => id === 'wahlbeteiligung')!.direction).toBe(-1)
    expect(recipe.spec).toMatchObject({ origin: 'eigene Annahme', normalisation: 'z', aggregation: 'mean', standardise: true, reference: 'units', minPopulation: 300, classes: needClasses })
  })

  it('offers the classes of the monitoring', () => {
    expect(indexRecipe(data, 2017, 'monitoring').spec.classes).toEqual(monitoringStatusClasses)
  })

  it('takes the residents of the nearest year where a year brings none, and leaves the small units out by name', () => {
    const partial = applyImport(data, importOf(tableText(data, ['Arbeitslose 2023', 'ew_15_65 2023'], (unit, heading) => [20 + unit, 900][heading]!), data))
    const shown = shownIndex(partial, 2023, null, 'bedarf')
    expect(shown.problems).toEqual([])
    const small = [...data.series.get('einwohner@2022')!.cells.entries()].filter(([, cell]) => typeof cell.value === 'number' && cell.value < 300).map(([position]) => data.units[position]!.id)
    expect(small.length).toBeGreaterThan(2)
    expect(shown.rows.filter(({ exclusion }) => exclusion?.reason === 'named').map(({ id }) => id)).toEqual(small)
  })

  it('names what a year lacks, in the words of the package', () => {
    const partial = applyImport(data, importOf(tableText(data, ['Arbeitslose 2019', 'ew_15_65 2019', 'Einwohner 2019', 'Wahlbeteiligung 2019'], (unit, heading) => [20 + unit, 900, 1000, `5${unit % 10},5`][heading]!), data))
    const recipe = indexRecipe(partial, 2019, 'bedarf')
    expect(termIds(recipe).sort()).toEqual(['arbeitslosenanteil', 'wahlbeteiligung'])
    expect(recipe.spec.indicators.find(({ id }) => id === 'wahlbeteiligung')).toMatchObject({ value: 'wahlbeteiligung.wert', direction: -1 })
    expect([...recipe.absent].sort()).toEqual(['Grundsicherung im Alter', 'Haushalte von Alleinerziehenden', 'Kinder in SGB-II-Haushalten', 'SGB-II-Quote'])
    const shown = shownIndex(partial, 2019, null, 'bedarf')
    expect(shown.ratedCount).toBe(53)
    expect(shown.rows.every(({ status }) => status === 'amtlich')).toBe(true)
  })

  it('prefers ready values that a table brought over counts', () => {
    const ready = applyImport(data, importOf(tableText(data, ['SGB-II-Quote 2017'], (unit) => `${unit},5`), data))
    expect(indexRecipe(ready, 2017, 'bedarf').spec.indicators.find(({ id }) => id === 'sgb2_quote')).toEqual({ id: 'sgb2_quote', direction: 1, value: 'sgb2_quote.wert' })
    expect(indexRecipe(ready, 2012, 'bedarf').spec.indicators.find(({ id }) => id === 'sgb2_quote')).toHaveProperty('numerator')
  })

  it('gives a year without any figures an empty recipe, and the map a reason', () => {
    expect(indexRecipe(data, 1999, 'bedarf')).toMatchObject({ spec: { indicators: [] }, absent: { length: 6 } })
    const shown = shownIndex(data, 1999, null, 'bedarf')
    expect(shown.problems.map(({ code }) => code)).toContain('no-indicators')
    expect(shown.rows).toHaveLength(53)
    expect(shown.rows.every(({ value, rank, classIndex, status }) => typeof value !== 'number' && rank === null && classIndex === null && status === undefined)).toBe(true)
    expect([shown.labels, shown.breaks]).toEqual([needClasses.labels, needClasses.breaks])
  })

  it('takes all directed indicators of a city that has none of the default ones', () => {
    const recipe = indexRecipe(smallCity(), 2020, 'bedarf')
    expect(recipe.spec.indicators).toEqual([
      { id: 'armut', direction: 1, numerator: 'arm', denominator: 'einwohner', per: 100 },
      { id: 'wahl', direction: -1, numerator: 'waehlt', denominator: 'einwohner', per: 100 },
    ])
    expect(recipe.absent).toEqual([])
  })
})
