import { defaultRecipe, monitoringStatusClasses, needClasses } from '../../core/index/presets'
import type { IndexSpec, IndexTerm } from '../../core/index/indexSpec'
import type { DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { defaultIndexIndicators } from '../defaults'
import { memoise } from '../memoise'
import { indicatorTerm } from './indicatorTerm'

export interface Recipe {
  readonly spec: IndexSpec
  /** Labels of indicators of the recipe that this year's data do not carry. */
  readonly absent: readonly string[]
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
  // The year decides whether an indicator comes from counts or from ready values, so its terms replace the recipe's.
  return { spec: { ...recipe, indicators: terms, classes: scheme === 'monitoring' ? monitoringStatusClasses : needClasses }, absent }
}, 12)
