import type { IndexResult } from '../../core/index/indexResult'
import type { RecipeChoices } from '../../state/recipes/recipeChoices'
import { formatNumber } from '../format'

/**
 * What an index is measured at, in one sentence that holds for every recipe: which
 * places, of which year, from which number of people on, and mean and spread only
 * where the recipe brings the index to them.
 * @param ofRooms whether the index is of the rooms of a division
 */
export const referenceSentence = ({ spec, referenceCount }: Pick<IndexResult, 'spec' | 'referenceCount'>, ofRooms: boolean): string => {
  const places = ofRooms && spec.reference === 'zones' ? 'Räume' : 'Ortsteile'
  const year = spec.referenceYear === undefined ? '' : ` des Jahres ${String(spec.referenceYear)}`
  const least = spec.population === undefined || (spec.minPopulation ?? 0) <= 0 ? '' : ` ab ${formatNumber(spec.minPopulation!)} Menschen`
  return `Bezug: die ${formatNumber(referenceCount)} bewerteten ${places}${year}${least}${spec.standardise === false ? '' : ' (Mittel 0, Streuung 1)'}.`
}

/** Whether two divisions can be compared by their index, and at what they are measured. */
export const comparedReference = (recipe: Pick<RecipeChoices, 'reference'> | undefined): string =>
  recipe?.reference === 'zones'
    ? 'Jede Seite ist an ihren eigenen Räumen gemessen. Ein Wert gilt nur innerhalb seiner Gliederung; zwischen A und B lassen sich die Werte nicht vergleichen.'
    : 'Beide Seiten sind am selben Bezug gemessen: den bewerteten Ortsteilen. So sind Gliederungen mit verschieden vielen Räumen vergleichbar.'
