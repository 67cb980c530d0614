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

/** A named way of building an index, applicable to the indicators of any data package. */
export interface RecipePreset {
  readonly id: string
  /** German, as the list of recipes shows it. */
  readonly title: string
  /** Where the procedure is described, in a German phrase. */
  readonly source: string
  /** The recipe over these indicators, in their order; context indicators (direction 0) are left out. */
  readonly specFor: (indicators: readonly Indicator[]) => IndexSpec
}

/** Indicators as terms that know their Lebenslagenbereich. */
const termsOf = (indicators: readonly Indicator[]): IndexTerm[] =>
  indicators.flatMap((indicator) => {
    const term = termOf(indicator)
    return term === null ? [] : [{ ...term, domain: indicator.domain }]
  })

/** z values, equal weights, mean, standardised again: the app's default. Mean and sum are the same once standardised. */
export const monitoringRecipe: RecipePreset = {
  id: 'monitoring',
  title: 'Wie im Sozialmonitoring (Berlin, Hamburg)',
  source: 'Monitoring Soziale Stadtentwicklung Berlin; Sozialmonitoring Integrierte Stadtteilentwicklung Hamburg. Auswahl der Indikatoren: eigene Annahme.',
  specFor: (indicators) => ({ ...defaultRecipe(indicators, []), title: monitoringRecipe.title, origin: 'Verfahren nach Berlin und Hamburg, Auswahl der Indikatoren eigene Annahme', indicators: termsOf(indicators), weighting: 'equal' }),
}

/** Percentile ranks summed within each domain, the sums summed again; four classes of equally many. */
export const rankSumRecipe: RecipePreset = {
  id: 'rangsumme',
  title: 'Rangsumme (CDC/ATSDR)',
  source: 'CDC/ATSDR Social Vulnerability Index; Flanagan u. a. 2011, A Social Vulnerability Index for Disaster Management, Journal of Homeland Security and Emergency Management 8(1).',
  specFor: (indicators) => ({
    ...defaultRecipe(indicators, []),
    title: rankSumRecipe.title,
    origin: 'Verfahren nach CDC/ATSDR, Auswahl der Indikatoren eigene Annahme',
    indicators: termsOf(indicators),
    normalisation: 'percentile',
    weighting: 'equal',
    levels: 2,
    aggregation: 'sum',
    standardise: false,
    classes: { method: 'quantile', count: 4, labels: ['gering', 'mittel', 'erhöht', 'hoch'] },
  }),
}

/** z values, averaged within each domain, then over the domains, each weighing the same. */
export const equalDomainRecipe: RecipePreset = {
  id: 'lebenslagen',
  title: 'Alle Lebenslagenbereiche gleich',
  source: 'OECD und JRC 2008, Handbook on Constructing Composite Indicators, Schritt 6; Lebenslagenbereiche nach dem Sozialstrukturatlas Erfurt 2012. Auswahl der Indikatoren: eigene Annahme.',
  specFor: (indicators) => ({ ...defaultRecipe(indicators, []), title: equalDomainRecipe.title, indicators: termsOf(indicators), weighting: 'equal-domain', levels: 2 }),
}

/** A place for the official formula, which is not public: no indicators, nothing assumed but the frame. */
export const emptyOfficialRecipe: RecipePreset = {
  id: 'amtlich',
  title: 'Erfurter Sozialindex (amtliche Formel eintragen)',
  source: 'Die amtliche Formel des Erfurter Sozialindex ist nicht veröffentlicht; hier lässt sie sich eintragen.',
  specFor: () => ({ ...defaultRecipe([], []), title: emptyOfficialRecipe.title, origin: 'amtliche Formel, von Hand einzutragen' }),
}

/** All presets, the default one first. */
export const recipePresets: readonly RecipePreset[] = [monitoringRecipe, rankSumRecipe, equalDomainRecipe, emptyOfficialRecipe]
