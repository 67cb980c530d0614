import { error, germanList, warning } from '../problem'
import { failure, success, type Result } from '../result'
import { entropyWeights } from './entropyWeights'
import type { IndexSpec } from './indexSpec'
import { emptyColumn, type NumberColumn } from './numberColumn'
import { principalComponent } from './principalWeights'
import { rawWeights } from './weights'

/** Name of the domain a term belongs to; '' for terms without one. */
export const domainOf = ({ domain = '' }: { readonly domain?: string }): string => domain

/** Values turned so that higher is more need. */
const directed = ({ numbers, present }: NumberColumn, direction: number): NumberColumn => {
  if (direction === 1) return { numbers, present }
  const turned = emptyColumn(numbers.length)
  for (let row = 0; row < numbers.length; row++) turned.numbers[row] = -numbers[row]!
  turned.present.set(present)
  return turned
}

/** Shares by the first principal component; an indicator that runs against the others would turn its direction, and weighs nothing instead. */
const principalShares = (ids: readonly string[], columns: readonly NumberColumn[], rated: Uint8Array): Result<number[]> => {
  const component = principalComponent(columns, rated)
  if (component === 'undetermined') {
    return failure(error('pca-undetermined', 'Die Gewichte lassen sich nicht aus einer Hauptkomponente bilden: Die Indikatoren hängen nicht zusammen oder laufen einander genau entgegen.', 'Die Richtungen prüfen oder eine andere Gewichtung wählen.', { column: 'weighting' }))
  }
  if (component === 'too-few') {
    return failure(error('pca-impossible', 'Die Gewichte lassen sich nicht aus einer Hauptkomponente bilden, weil zu wenige Gebiete alle Indikatoren haben oder ein Indikator überall gleich ist.', 'Eine andere Gewichtung wählen oder fehlende Werte ergänzen.', { column: 'weighting' }))
  }
  const { loadings } = component
  const negative = ids.filter((_, i) => loadings[i]! < 0)
  const sum = loadings.reduce((total, loading) => total + Math.max(0, loading), 0)
  const warnings = negative.map((id) =>
    warning(
      'negative-loading',
      `Der Indikator „${id}“ läuft den übrigen entgegen (negative Ladung auf der ersten Hauptkomponente) und bekommt das Gewicht 0.`,
      'Die Richtung des Indikators prüfen; stimmt sie, misst er etwas anderes als die übrigen, und eine andere Gewichtung ist besser.',
      { column: id },
    ),
  )
  return success(loadings.map((loading) => Math.max(0, loading) / sum), warnings)
}

const equalPerDomain = (domains: readonly string[]): number[] => {
  const sizes = new Map<string, number>()
  for (const domain of domains) sizes.set(domain, (sizes.get(domain) ?? 0) + 1)
  return domains.map((domain) => 1 / (sizes.size * sizes.get(domain)!))
}

/**
 * Weights of the indicators as the recipe's way of weighting gives them, fitted
 * to reference rows: `manual` the terms' own; `equal` the same for all;
 * `equal-domain` the same for each domain, shared within it; `entropy` see
 * entropyWeights; `pca` by the loadings on the first principal component, negative ones
 * set to 0 with a warning. All but `manual` leave terms of weight 0 out and sum to the
 * number of the others, so that a sum keeps its scale.
 *
 * @param columns treated values of all rows in the order of the indicators
 */
export const fitWeights = (spec: IndexSpec, columns: readonly NumberColumn[], rated: Uint8Array): Result<number[]> => {
  const manual = rawWeights(spec)
  const weighting = spec.weighting ?? 'manual'
  if (weighting === 'manual') return success(manual)
  const taking = manual.flatMap((weight, i) => (weight === 0 ? [] : [i]))
  const spread = (shares: readonly number[]): number[] => {
    const weights = manual.map(() => 0)
    taking.forEach((i, position) => (weights[i] = shares[position]! * taking.length))
    return weights
  }
  if (weighting === 'equal') return success(manual.map((weight) => (weight === 0 ? 0 : 1)))
  if (weighting === 'equal-domain') return success(spread(equalPerDomain(taking.map((i) => domainOf(spec.indicators[i]!)))))
  const needs = taking.map((i) => directed(columns[i]!, spec.indicators[i]!.direction))
  if (weighting === 'pca') {
    const shares = principalShares(taking.map((i) => spec.indicators[i]!.id), needs, rated)
    return shares.ok ? success(spread(shares.value), shares.warnings) : shares
  }
  const shares = entropyWeights(needs, rated)
  if (shares.every((share) => share === 0)) {
    return failure(error('entropy-impossible', `Die Gewichte lassen sich nicht aus der Entropie bilden, weil ${germanList(taking.map((i) => `„${spec.indicators[i]!.id}“`))} überall gleich sind.`, 'Eine andere Gewichtung wählen.', { column: 'weighting' }))
  }
  return success(spread(shares))
}
