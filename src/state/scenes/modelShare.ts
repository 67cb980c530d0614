import { populationColumn } from '../../core/index/presets'
import { isPresent } from '../../core/indicators/missing'
import { seriesKey } from '../../data/dataPackage'
import type { AppState } from '../appState'
import { indexRecipe } from '../derived/indexRecipe'
import { termComponents } from '../derived/indicatorTerm'

/** How much of what a presentation shows is modelled; `most` is more than half. */
export type ModelShare = 'all' | 'most' | 'some' | 'none'

/**
 * How many of the known cells behind the index and the people are model values,
 * in the shown year and in the first and last, which the presentation compares.
 * Cells without a value say nothing; where there is no known cell at all: none.
 */
export const modelShare = ({ data, year, indexScheme, shownRecipe }: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>): ModelShare => {
  const years = [...new Set([year, Math.min(...data.years), Math.max(...data.years)])].filter(Number.isFinite)
  const cells = years.flatMap((each) => {
    const components = new Set([populationColumn, ...indexRecipe(data, each, indexScheme, shownRecipe).spec.indicators.flatMap(termComponents)])
    return [...components].flatMap((component) => (data.series.get(seriesKey(component, each))?.cells ?? []).filter(({ value }) => isPresent(value)))
  })
  const models = cells.filter(({ status }) => status === 'modell').length
  if (models === 0) return 'none'
  if (models === cells.length) return 'all'
  return models * 2 > cells.length ? 'most' : 'some'
}
