import type { Indicator } from '../indicators/indicator'
import type { ClassSpec, IndexSpec, IndexTerm } from './indexSpec'

/** Five classes of need by standard deviations; the app's default. The names speak of need, not of people. */
export const needClasses = {
  method: 'breaks',
  breaks: [-1, 0, 1, 1.5],
  labels: ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch'],
} as const satisfies ClassSpec

/**
 * Four classes of social status as the Monitoring Soziale Stadtentwicklung
 * Berlin names them: a high index means low status.
 */
export const monitoringStatusClasses = {
  method: 'breaks',
  breaks: [-1, 1, 1.5],
  labels: ['hoch', 'mittel', 'niedrig', 'sehr niedrig'],
} as const satisfies ClassSpec

/** Fewer residents than this are not rated (MSS Berlin, Sozialmonitoring Hamburg). */
export const defaultMinPopulation = 300

/** Column of the data package that holds the residents. */
export const populationColumn = 'einwohner'

/** An indicator as a term of an index, weight 1; null for context indicators (direction 0). */
export const termOf = (indicator: Indicator): IndexTerm | null => {
  if (indicator.direction === 0) return null
  const base = { id: indicator.id, direction: indicator.direction }
  return 'value' in indicator
    ? { ...base, value: indicator.value }
    : { ...base, numerator: indicator.numerator, denominator: indicator.denominator, per: indicator.per }
}

/**
 * Default recipe of the Sozialindex: the convention of German Sozialmonitoring
 * (MSS Berlin, Sozialmonitoring Hamburg) with z values over units of at least 300 residents,
 * equal weights, mean, standardised again, five classes of need. Which
 * indicators belong to the Erfurter Sozialindex is not public, so the recipe is
 * an assumption of ours and says so.
 *
 * @param ids the indicators wanted, in this order; ids that are not among
 *   `indicators` and context indicators (direction 0) are left out
 */
export const defaultRecipe = (indicators: readonly Indicator[], ids: readonly string[]): IndexSpec => ({
  title: 'Sozialindex',
  origin: 'eigene Annahme',
  indicators: ids.flatMap((id) => {
    const indicator = indicators.find((candidate) => candidate.id === id)
    const term = indicator === undefined ? null : termOf(indicator)
    return term === null ? [] : [term]
  }),
  normalisation: 'z',
  aggregation: 'mean',
  standardise: true,
  reference: 'units',
  population: populationColumn,
  minPopulation: defaultMinPopulation,
  missing: 'exclude',
  classes: needClasses,
})
