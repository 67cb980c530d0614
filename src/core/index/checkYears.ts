import { isPresent } from '../indicators/missing'
import { error, germanList } from '../problem'
import type { Problem } from '../result'
import { columnsOf } from './columnsOf'
import type { IndexOptions } from './indexOptions'
import type { IndexSpec, IndexTerm } from './indexSpec'

const known = ({ years }: IndexOptions): string => (years === undefined || years.size === 0 ? 'Es liegen keine anderen Jahre vor.' : `Vorhanden sind die Jahre ${germanList([...years.keys()].sort((a, b) => a - b).map(String), 12)}.`)

/** A year whose table lacks what a term or the recipe reads. */
const checkYear = (year: number, columns: readonly string[], options: IndexOptions, place: string): Problem[] => {
  const table = options.years?.get(year)
  if (table === undefined) return [error('no-such-year', `Für das Jahr ${year} gibt es keine Werte.`, `Ein anderes Jahr wählen. ${known(options)}`, { column: place, value: String(year) })]
  return [...new Set(columns)]
    .filter((name) => !table.columns.get(name)?.some(isPresent))
    .map((name) => error('no-such-year', `Für das Jahr ${year} gibt es keine Werte in „${name}“.`, 'Ein anderes Jahr wählen oder die Werte ergänzen.', { column: place, value: String(year) }))
}

const sinceReference = (term: IndexTerm, referenceYear: number): Problem[] =>
  term.since === undefined || term.since < referenceYear
    ? []
    : [error('since-reference-year', `Der Indikator „${term.id}“ misst die Veränderung seit ${term.since}; im Bezugsjahr ${referenceYear} gibt es sie noch nicht.`, 'Ein späteres Bezugsjahr oder ein früheres Ausgangsjahr wählen.', { column: term.id, value: String(term.since) })]

/** Other years a recipe refers to: that their tables are there and hold what is read from them. */
export const checkYears = (spec: IndexSpec, options: IndexOptions): Problem[] => {
  const changes = spec.indicators.flatMap((term) => (term.since === undefined ? [] : checkYear(term.since, columnsOf(term), options, term.id)))
  const { referenceYear } = spec
  if (referenceYear === undefined) return changes
  const columns = [...spec.indicators.flatMap(columnsOf), ...(spec.population === undefined ? [] : [spec.population])]
  return [...changes, ...checkYear(referenceYear, columns, options, 'referenceYear'), ...spec.indicators.flatMap((term) => sinceReference(term, referenceYear))]
}
