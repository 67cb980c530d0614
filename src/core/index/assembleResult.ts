import { isPresent, missing, type Value } from '../indicators/missing'
import { classOf } from '../statistics/classification/classOf'
import { pearson } from '../statistics/pearson'
import { contributionsOf } from './aggregateLevels'
import { domainOf } from './fitWeights'
import type { IndexModel, ScoredRows } from './indexModel'
import type { DomainResult, Exclusion, IndexResult, TermResult } from './indexResult'
import type { IndexRows } from './indexRows'
import type { IndexSpec } from './indexSpec'
import { toValues, type NumberColumn } from './numberColumn'
import { rankByNeed } from './rankByNeed'
import { standardise } from './standardise'
import { sharesOf } from './weights'

/** Why a row that is not rated has no index, as a missing value. */
const reasonOf = (exclusion: Exclusion | null | undefined): Value => {
  if (exclusion?.reason === 'missing') return missing[exclusion.missing]
  return exclusion?.reason === 'population-missing' ? missing.unknown : missing.notApplicable
}

/** Effective influence: correlation of two columns over the rows that have both. */
const influenceOf = (normalised: NumberColumn, index: NumberColumn): number | null => {
  const first = new Float64Array(normalised.numbers.length)
  const second = new Float64Array(normalised.numbers.length)
  let count = 0
  for (let row = 0; row < first.length; row++) {
    if (normalised.present[row] === 0 || index.present[row] === 0) continue
    first[count] = normalised.numbers[row]!
    second[count++] = index.numbers[row]!
  }
  return pearson(first.subarray(0, count), second.subarray(0, count))
}

/** Domains with their share in the whole; under `sum` a domain's value is the sum of its terms. */
const domainResults = ({ aggregation, domainAggregation }: IndexSpec, { domains }: ScoredRows, reason: (row: number) => Value): DomainResult[] => {
  const shares = sharesOf(domains.map(({ weight }) => weight))
  const summed = (domainAggregation ?? aggregation) === 'sum'
  return domains.map(({ domain, weight, column }, i) => ({
    domain,
    weight: shares[i]!,
    values: toValues(column, reason).map((value) => (summed && isPresent(value) ? value * weight : value)),
  }))
}

/** Last steps: standardise, classify, rank; and every step before kept in the order of the rows. */
export const assembleResult = (model: IndexModel, rows: IndexRows, scored: ScoredRows): IndexResult => {
  const { spec, normalisers, treatments, weights, aggregateReference, breaks, labels, referenceCount, referenceWanted } = model
  const { selection, treated, normalised, aggregate } = scored
  const shares = sharesOf(weights)
  const reason = (row: number): Value => reasonOf(selection.excluded[row])
  const indexColumn = standardise(aggregate, aggregateReference, spec.standardise ?? true)
  const index = toValues(indexColumn, reason)
  const contributions = contributionsOf(spec, normalised, weights, selection.rated)
  const nothing = contributions === null ? rows.ids.map(() => missing.notApplicable) : []
  const term = ({ numerator, denominator, values, coverage, estimated }: IndexRows['terms'][number], i: number): TermResult => {
    const { kind, before, after } = treatments[i]!
    const { smoothed, treated: column, changed } = treated[i]!
    // A gap of a rated row keeps the reason its own value gives.
    const gap = (row: number): Value => (selection.rated[row] === 1 && !isPresent(values[row]!) ? values[row]! : reason(row))
    return {
      id: spec.indicators[i]!.id,
      domain: domainOf(spec.indicators[i]!),
      ...(numerator && denominator ? { numerator, denominator } : {}),
      values,
      rates: values,
      ...(smoothed ? { smoothed } : {}),
      treated: column,
      treatment: { kind, changed: changed.map((row) => rows.ids[row]!), skewness: before.skewness, kurtosis: before.kurtosis, skewnessAfter: after.skewness, kurtosisAfter: after.kurtosis },
      normalised: toValues(normalised[i]!, gap),
      weight: shares[i]!,
      influence: influenceOf(normalised[i]!, indexColumn),
      contribution: contributions === null ? nothing : toValues(contributions[i]!, gap),
      reference: normalisers[i]!.reference,
      estimated,
      ...(coverage ? { coverage } : {}),
    }
  }
  return {
    spec,
    ids: rows.ids,
    terms: rows.terms.map(term),
    domains: domainResults(spec, scored, reason),
    aggregate: toValues(aggregate, reason),
    aggregateReference,
    index,
    rank: rankByNeed(index),
    classIndex: index.map((value) => (isPresent(value) ? classOf(value, breaks) : null)),
    excluded: selection.excluded,
    breaks,
    labels,
    referenceCount,
    referenceWanted,
  }
}
