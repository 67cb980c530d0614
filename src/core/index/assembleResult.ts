import { isPresent, missing, type Value } from '../indicators/missing'
import { classOf } from '../statistics/classification/classOf'
import type { IndexModel, ScoredRows } from './indexModel'
import type { Exclusion, IndexResult } from './indexResult'
import type { IndexRows } from './indexRows'
import { toValues } from './numberColumn'
import { rankByNeed } from './rankByNeed'
import { standardise } from './standardise'
import { weightShares } from './weights'

/** Why a row that is not rated has no index, as a missing value. */
const reasonOf = (exclusion: Exclusion | null | undefined): Value => {
  if (exclusion?.reason === 'missing') return missing[exclusion.missing]
  return exclusion?.reason === 'population-missing' ? missing.unknown : missing.notApplicable
}

/** Last steps: standardise, classify, rank; and every step before kept in the order of the rows. */
export const assembleResult = (model: IndexModel, rows: IndexRows, { selection, normalised, aggregate }: ScoredRows): IndexResult => {
  const { spec, normalisers, aggregateReference, breaks, labels, referenceCount } = model
  const shares = weightShares(spec)
  const reason = (row: number): Value => reasonOf(selection.excluded[row])
  const index = toValues(standardise(aggregate, aggregateReference, spec.standardise ?? true), reason)
  return {
    spec,
    ids: rows.ids,
    terms: rows.terms.map(({ numerator, denominator, values, coverage, estimated }, i) => ({
      id: spec.indicators[i]!.id,
      ...(numerator && denominator ? { numerator, denominator } : {}),
      values,
      // A gap of a rated row keeps the reason its own value gives.
      normalised: toValues(normalised[i]!, (row) => (selection.rated[row] === 1 && !isPresent(values[row]!) ? values[row]! : reason(row))),
      weight: shares[i]!,
      reference: normalisers[i]!.reference,
      estimated,
      ...(coverage ? { coverage } : {}),
    })),
    aggregate: toValues(aggregate, reason),
    aggregateReference,
    index,
    rank: rankByNeed(index),
    classIndex: index.map((value) => (isPresent(value) ? classOf(value, breaks) : null)),
    excluded: selection.excluded,
    breaks,
    labels,
    referenceCount,
  }
}
