import { defaultMinPopulation, defaultRecipe, monitoringStatusClasses, needClasses, populationColumn } from '../../core/index/presets'
import type { IndexSpec, IndexTerm } from '../../core/index/indexSpec'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { defaultIndexIndicators } from '../defaults'
import { memoise } from '../memoise'
import { indicatorTerm } from './indicatorTerm'
import { unitPopulation } from './rows'

export interface Recipe {
  readonly spec: IndexSpec
  /** Labels of indicators of the recipe that this year's data do not carry. */
  readonly absent: readonly string[]
}

/**
 * Which units are too small to be rated. A year without residents (a table that
 * brings other counts only) takes the nearest year that has them, and names the
 * small units one by one.
 */
const populationRule = (data: DataPackage, year: number): Pick<IndexSpec, 'population' | 'minPopulation' | 'exclude'> => {
  const yearsWith = data.years.filter((each) => data.series.has(seriesKey(populationColumn, each)))
  if (yearsWith.includes(year)) return { population: populationColumn, minPopulation: defaultMinPopulation }
  const nearest = [...yearsWith].sort((a, b) => Math.abs(a - year) - Math.abs(b - year))[0]
  if (nearest === undefined) return { population: undefined, minPopulation: undefined }
  const people = unitPopulation(data, nearest)
  const isSmall = (id: string): boolean => {
    const count = people.get(id)
    return typeof count === 'number' && count < defaultMinPopulation
  }
  return { population: undefined, minPopulation: undefined, exclude: data.units.filter((unit) => isSmall(unit.id)).map((unit) => unit.id) }
}

/**
 * The recipe of the Sozialindex for one year of the loaded data. Where a
 * package knows none of the default indicators (another city), all its
 * indicators with a direction enter.
 */
export const indexRecipe = memoise((data: DataPackage, year: number, scheme: IndexScheme): Recipe => {
  const preset = data.indicators.filter((indicator) => (defaultIndexIndicators as readonly string[]).includes(indicator.id))
  const chosen = preset.length > 0 ? preset : data.indicators.filter((indicator) => indicator.direction !== 0)
  const recipe = defaultRecipe(data.indicators, chosen.map((indicator) => indicator.id))
  const terms: IndexTerm[] = []
  const absent: string[] = []
  for (const indicator of chosen) {
    const term = indicatorTerm(indicator, data, year)
    if (term === null) absent.push(indicator.label)
    else terms.push(term)
  }
  const people = populationRule(data, year)
  // The year decides whether an indicator comes from counts or from ready values, so its terms replace the recipe's.
  return { spec: { ...recipe, ...people, indicators: terms, classes: scheme === 'monitoring' ? monitoringStatusClasses : needClasses }, absent }
}, 12)
