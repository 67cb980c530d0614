import { defaultMinPopulation, defaultRecipe, monitoringStatusClasses, needClasses, populationColumn } from '../../core/index/presets'
import type { IndexSpec, IndexTerm } from '../../core/index/indexSpec'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { defaultIndexIndicators } from '../defaults'
import { memoise } from '../memoise'
import type { RecipeChoices, RecipeIndicator } from '../recipes/recipeChoices'
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
const populationRule = (data: DataPackage, year: number, least: number): Pick<IndexSpec, 'population' | 'minPopulation' | 'exclude'> => {
  const yearsWith = data.years.filter((each) => data.series.has(seriesKey(populationColumn, each)))
  if (yearsWith.includes(year)) return { population: populationColumn, ...(least > 0 ? { minPopulation: least } : {}) }
  const nearest = [...yearsWith].sort((a, b) => Math.abs(a - year) - Math.abs(b - year))[0]
  if (nearest === undefined) return { population: undefined, minPopulation: undefined }
  const people = unitPopulation(data, nearest)
  const isSmall = (id: string): boolean => {
    const count = people.get(id)
    return typeof count === 'number' && count < least
  }
  return { population: undefined, minPopulation: undefined, exclude: data.units.filter((unit) => isSmall(unit.id)).map((unit) => unit.id) }
}

/** The terms of a recipe in one year's columns, and the labels of what that year does not carry. */
const termsFor = (data: DataPackage, year: number, chosen: readonly RecipeIndicator[]): { terms: readonly IndexTerm[]; absent: readonly string[] } => {
  const terms: IndexTerm[] = []
  const absent: string[] = []
  for (const { id, direction, weight, treat, goalposts, since } of chosen) {
    const indicator = data.indicators.find((each) => each.id === id)
    const term = indicator === undefined ? null : indicatorTerm(indicator, data, year)
    if (term === null || indicator === undefined) absent.push(indicator?.label ?? id)
    else
      terms.push({
        ...term,
        direction,
        weight,
        domain: indicator.domain,
        ...(treat === undefined ? {} : { treat }),
        ...(goalposts === undefined ? {} : { goalposts }),
        ...(since === undefined ? {} : { since }),
      })
  }
  return { terms, absent }
}

const fromChoices = (data: DataPackage, year: number, scheme: IndexScheme, choices: RecipeChoices): Recipe => {
  const { terms, absent } = termsFor(data, year, choices.indicators)
  const people = populationRule(data, year, choices.minPopulation)
  const { normalisation, aggregation, standardise, levels, treatment, smoothing, missing, reference, weighting } = choices
  const spec: IndexSpec = {
    title: 'Sozialindex',
    origin: choices.origin,
    indicators: terms,
    normalisation,
    aggregation,
    standardise,
    levels,
    treatment,
    smoothing,
    missing,
    reference,
    weighting,
    ...(choices.referenceYear === null ? {} : { referenceYear: choices.referenceYear }),
    ...people,
    exclude: [...new Set([...(people.exclude ?? []), ...choices.exclude])],
    classes: choices.classes ?? schemeClasses[scheme],
  }
  return { spec, absent }
}

const schemeClasses = { bedarf: needClasses, monitoring: monitoringStatusClasses } as const

/**
 * The recipe of the Sozialindex for one year of the loaded data: the one given,
 * or the default. Where a package knows none of the default indicators (another
 * city), all its indicators with a direction enter.
 */
export const indexRecipe = memoise((data: DataPackage, year: number, scheme: IndexScheme, choices?: RecipeChoices): Recipe => {
  if (choices !== undefined) return fromChoices(data, year, scheme, choices)
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
  const people = populationRule(data, year, defaultMinPopulation)
  // The year decides whether an indicator comes from counts or from ready values, so its terms replace the recipe's.
  return { spec: { ...recipe, ...people, indicators: terms, classes: schemeClasses[scheme] }, absent }
}, 12)
