import { error } from '../problem'
import type { Problem } from '../result'
import { isConstant } from '../statistics/moments'
import { isGeometricWithin, type DomainRows } from './aggregateLevels'
import type { Moments } from './indexResult'
import type { IndexSpec } from './indexSpec'
import type { NumberColumn } from './numberColumn'
import type { Exclusion } from './indexResult'
import type { Normaliser } from './normaliser'

/** Fewer rated rows than this do not make a distribution to standardise on. */
export const fewestRated = 3

/** Field of the recipe that takes most rows out. */
const mostFrequentReason = (excluded: readonly (Exclusion | null)[]): string => {
  const fields = { population: 'minPopulation', 'population-missing': 'population', named: 'exclude', missing: 'missing' } as const
  const counts = new Map<string, number>()
  for (const exclusion of excluded) if (exclusion !== null) counts.set(fields[exclusion.reason], (counts.get(fields[exclusion.reason]) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'indicators'
}

/** Enough rated rows to standardise on. */
export const checkCount = (excluded: readonly (Exclusion | null)[]): Problem[] => {
  const rated = excluded.filter((reason) => reason === null).length
  if (rated >= fewestRated) return []
  return [
        error(
          'too-few-rated',
          rated === 0 ? 'Kein Gebiet kann bewertet werden.' : `Nur ${rated} ${rated === 1 ? 'Gebiet kann' : 'Gebiete können'} bewertet werden; nötig sind mindestens ${fewestRated}.`,
          'Prüfen, ob Werte fehlen, die Mindestzahl an Einwohnern zu hoch ist oder zu viele Gebiete ausgenommen sind.',
          { column: mostFrequentReason(excluded) },
        ),
      ]
}

/** `none` takes values as they are and `target` measures them from outside; the others are made from differences. */
const needsSpread = (spec: IndexSpec): boolean => spec.normalisation !== 'none' && spec.normalisation !== 'target'

/** Indicators that cannot tell rows apart: too few values, or all the same. */
export const checkIndicatorSpread = (spec: IndexSpec, normalisers: readonly Normaliser[]): Problem[] =>
  spec.indicators.flatMap(({ id, weight = 1 }, i) => {
    const { reference } = normalisers[i]!
    if (weight === 0) return []
    if (reference.n < fewestRated) {
      return [error('too-few-values', `Der Indikator „${id}“ hat nur ${reference.n} verwendbare Werte; nötig sind mindestens ${fewestRated}.`, 'Fehlende Werte ergänzen oder den Indikator aus dem Rezept nehmen.', { column: id })]
    }
    if (needsSpread(spec) && (isConstant(reference) || (spec.normalisation === 'z-weighted' && reference.sd === 0))) {
      if (spec.smoothing === 'empirical-bayes') {
        return [error('no-variance-smoothed', `Der Indikator „${id}“ unterscheidet die Gebiete nach der Glättung nicht: Seine Unterschiede sind nicht größer, als der Zufall sie macht.`, 'Ohne Glättung rechnen oder den Indikator aus dem Rezept nehmen.', { column: id })]
      }
      return [error('no-variance', `Der Indikator „${id}“ hat überall denselben Wert und unterscheidet die Gebiete nicht.`, 'Den Indikator aus dem Rezept nehmen oder sein Gewicht auf 0 setzen.', { column: id })]
    }
    return []
  })

/** Values at or below 0, of which there is no geometric mean. */
export const checkGeometric = (spec: IndexSpec, ids: readonly string[], columns: readonly NumberColumn[]): Problem[] => {
  const within = spec.levels === 2 ? isGeometricWithin(spec) : spec.aggregation === 'geometric'
  if (!within) return []
  return spec.indicators.flatMap(({ id, weight = 1 }, i) => {
    const { numbers, present } = columns[i]!
    const row = weight === 0 ? -1 : numbers.findIndex((value, at) => present[at] === 1 && value <= 0)
    if (row < 0) return []
    return [
      error(
        'geometric-not-positive',
        `Das geometrische Mittel braucht Werte über 0; der Indikator „${id}“ hat nach der Normalisierung bei „${ids[row]!}“ keinen solchen.`,
        'Als Normalisierung „rank“ wählen, bei durchweg positiven Werten auch „none“, oder das arithmetische Mittel verwenden.',
        { column: id, value: ids[row]! },
      ),
    ]
  })
}

/** Domains at or below 0, of which there is no geometric mean over domains. */
export const checkGeometricDomains = (spec: IndexSpec, ids: readonly string[], domains: readonly DomainRows[]): Problem[] => {
  if (spec.levels !== 2 || spec.aggregation !== 'geometric' || isGeometricWithin(spec)) return []
  return domains.flatMap(({ domain, column: { numbers, present } }) => {
    const row = numbers.findIndex((value, at) => present[at] === 1 && value <= 0)
    if (row < 0) return []
    return [
      error(
        'geometric-not-positive',
        `Das geometrische Mittel braucht Werte über 0; der Bereich „${domain}“ hat bei „${ids[row]!}“ keinen solchen.`,
        'Als Normalisierung „rank“ wählen, oder das arithmetische Mittel verwenden.',
        { column: 'aggregation', value: ids[row]! },
      ),
    ]
  })
}

/** An aggregate that can be standardised again. */
export const checkAggregate = (spec: IndexSpec, aggregate: Moments): Problem[] =>
  spec.standardise !== false && isConstant(aggregate)
    ? [error('no-variance-aggregate', 'Der zusammengefasste Wert ist überall gleich, weil sich die Indikatoren aufheben.', 'Richtung und Gewichte der Indikatoren prüfen oder auf das erneute Standardisieren verzichten.', { column: 'standardise' })]
    : []
