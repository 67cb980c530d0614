import { isPresent } from '../indicators/missing'
import type { Table } from '../indicators/table'
import { error, warning } from '../problem'
import type { Problem } from '../result'
import type { IndexOptions } from './indexOptions'
import type { IndexSpec } from './indexSpec'

/** Goalposts of every indicator that counts, and of some width. */
const checkTargets = (spec: IndexSpec): Problem[] =>
  spec.normalisation !== 'target'
    ? []
    : spec.indicators.flatMap(({ id, weight = 1, goalposts }) => {
        if (weight === 0) return []
        if (goalposts === undefined) {
          return [error('no-goalposts', `Dem Indikator „${id}“ fehlen die beiden Zielwerte.`, 'Angeben, welcher Wert als 0 und welcher als 1 gelten soll, oder eine andere Normalisierung wählen.', { column: id })]
        }
        const [zero, one] = goalposts
        if (Number.isFinite(zero) && Number.isFinite(one) && zero !== one) return []
        return [error('target-zero-width', `Die beiden Zielwerte des Indikators „${id}“ sind gleich oder keine Zahlen.`, 'Zwei verschiedene Zielwerte angeben.', { column: id, value: goalposts.join('; ') })]
      })

/** Residents where people are to count. */
const checkPeople = (spec: IndexSpec): Problem[] =>
  spec.normalisation === 'z-weighted' && spec.population === undefined
    ? [error('no-population-weights', 'Die nach Einwohnern gewichtete Normalisierung braucht eine Spalte mit Einwohnerzahlen.', 'Im Rezept „population“ angeben oder eine andere Normalisierung wählen.', { column: 'normalisation' })]
    : []

/** Tables a recipe reads counts from: its own and those of the years it names. */
const tablesOf = (spec: IndexSpec, since: number | undefined, table: Table, { years }: IndexOptions): Table[] =>
  [table, ...[since, spec.referenceYear].flatMap((year) => (year === undefined ? [] : (years?.get(year) ?? [])))]

/** Smoothing asks for counts, and for counts that are not negative in any year. */
const checkSmoothing = (spec: IndexSpec, table: Table, options: IndexOptions): Problem[] => {
  if (spec.smoothing !== 'empirical-bayes') return []
  return spec.indicators.flatMap((term): Problem[] => {
    if ('value' in term) {
      return [warning('not-smoothed', `Der Indikator „${term.id}“ liegt nur als fertiger Wert vor und wird nicht geglättet.`, 'Zähler und Nenner verwenden, wenn sie bekannt sind.', { column: term.id })]
    }
    const tables = tablesOf(spec, term.since, table, options)
    const negative = [term.numerator, term.denominator].find((name) => tables.some(({ columns }) => columns.get(name)?.some((value) => isPresent(value) && value < 0)))
    if (negative === undefined) return []
    return [error('smoothing-negative', `Der Indikator „${term.id}“ lässt sich nicht glätten, weil die Spalte „${negative}“ negative Zahlen enthält.`, 'Die Zahlen berichtigen oder ohne Glättung rechnen.', { column: term.id })]
  })
}

/** Domains are the indicators' own; a recipe in domains without any would have a single one. */
const checkDomains = (spec: IndexSpec): Problem[] => {
  const byDomain = spec.levels === 2 || spec.weighting === 'equal-domain'
  const without = spec.indicators.filter(({ domain = '' }) => domain === '')
  if (!byDomain || without.length === 0) return []
  return [warning('no-domain', `Ohne Angabe eines Bereichs: ${without.map(({ id }) => `„${id}“`).join(', ')}. Diese Indikatoren gelten zusammen als ein eigener Bereich.`, 'Im Rezept „domain“ angeben.', { column: without[0]!.id })]
}

/** What the ways of normalising, smoothing and weighting ask of each indicator. */
export const checkTerms = (spec: IndexSpec, table: Table, options: IndexOptions = {}): Problem[] => [...checkTargets(spec), ...checkPeople(spec), ...checkSmoothing(spec, table, options), ...checkDomains(spec)]
