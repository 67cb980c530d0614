import { isPresent } from '../indicators/missing'
import type { Problem, Result } from '../result'
import { failure, success } from '../result'
import { moments } from '../statistics/moments'
import { aggregateLevels, type DomainRows } from './aggregateLevels'
import { checkAggregate, checkCount, checkGeometric, checkGeometricDomains, checkIndicatorSpread } from './checkReference'
import { classesFor } from './classes'
import { fitWeights } from './fitWeights'
import type { Moments } from './indexResult'
import type { IndexRows } from './indexRows'
import type { IndexSpec } from './indexSpec'
import { normaliseRows } from './normaliseRows'
import { fitNormaliser, type Normaliser, type NormaliserOptions } from './normaliser'
import { pick, type NumberColumn } from './numberColumn'
import { selectRows, type Selection } from './selectRows'
import { fitSmoother, type Smoother } from './smoothing'
import { standardise } from './standardise'
import { fitTreatment, type FittedTreatment } from './treatment'
import { smoothTerm, treatTerm, type TreatedTerm } from './treatRows'

/** Everything an index takes from its reference rows; applied to units, zones and other years alike. */
export interface IndexModel {
  readonly spec: IndexSpec
  /** Null where nothing is smoothed. */
  readonly smoothers: readonly (Smoother | null)[]
  readonly treatments: readonly FittedTreatment[]
  readonly normalisers: readonly Normaliser[]
  /** Weights in use, in the order of the indicators; not yet shares. */
  readonly weights: readonly number[]
  readonly aggregateReference: Moments
  readonly breaks: readonly number[]
  readonly labels: readonly string[]
  readonly referenceCount: number
  readonly referenceWanted: number
}

/** Rows with every step up to the index. */
export interface ScoredRows {
  readonly selection: Selection
  readonly treated: readonly TreatedTerm[]
  readonly normalised: readonly NumberColumn[]
  readonly domains: readonly DomainRows[]
  readonly aggregate: NumberColumn
}

type Scorer = Pick<IndexModel, 'normalisers' | 'weights'>

/** Normalises and aggregates treated rows with what was fitted. */
const score = (spec: IndexSpec, rows: IndexRows, selection: Selection, treated: readonly TreatedTerm[], { normalisers, weights }: Scorer): Result<ScoredRows> => {
  const normalised = normaliseRows(spec, treated.map((term) => term.column), selection.rated, normalisers)
  const problems = checkGeometric(spec, rows.ids, normalised)
  if (problems.length > 0) return failure(...problems)
  const { aggregate, domains } = aggregateLevels(spec, normalised, weights, selection.rated)
  const flat = checkGeometricDomains(spec, rows.ids, domains)
  return flat.length > 0 ? failure(...flat) : success({ selection, treated, normalised, domains, aggregate })
}

/** Takes rows through every step of a fitted model up to the aggregate. */
export const scoreRows = (model: IndexModel, rows: IndexRows): Result<ScoredRows> => {
  const treated = rows.terms.map((term, i) => treatTerm(term, smoothTerm(term, model.smoothers[i]!), model.treatments[i]!))
  return score(model.spec, rows, selectRows(model.spec, rows), treated, model)
}

/** An almost constant aggregate: what mean and sum leave of equal and opposite indicators is rounding noise. */
const withoutNoise = (reference: Moments, scale: number): Moments =>
  reference.max - reference.min <= 1e-12 * scale ? { ...reference, min: reference.mean, max: reference.mean } : reference

/** Residents of the rated rows that have the indicator, in their order; rows of unknown size count nothing. */
const peopleOf = ({ population = [] }: IndexRows, { present }: NumberColumn, rated: Uint8Array): Float64Array =>
  Float64Array.from(
    [...rated.keys()].filter((row) => rated[row] === 1 && present[row] === 1),
    (row) => {
      const people = population[row]!
      return isPresent(people) ? people : 0
    },
  )

const normaliserOptions = (spec: IndexSpec, i: number, rows: IndexRows, column: NumberColumn, rated: Uint8Array): NormaliserOptions => {
  const { goalposts } = spec.indicators[i]!
  return {
    ...(spec.normalisation === 'z-weighted' ? { people: peopleOf(rows, column, rated) } : {}),
    ...(goalposts === undefined ? {} : { goalposts }),
  }
}

/**
 * Fits an index to its reference rows: smoothing, treatment and normaliser per
 * indicator, weights, moments of the aggregate, class limits. Fails with what the
 * reference cannot give: fewer than three rated rows, an indicator or an
 * aggregate without variance, values the geometric mean does not know, weights
 * that cannot be derived.
 */
export const fitIndex = (spec: IndexSpec, rows: IndexRows): Result<{ model: IndexModel; scored: ScoredRows }> => {
  const selection = selectRows(spec, rows)
  const { rated } = selection
  const tooFew: readonly Problem[] = checkCount(selection.excluded)
  if (tooFew.length > 0) return failure(...tooFew)

  const smoothers = rows.terms.map((term) => (spec.smoothing === 'empirical-bayes' ? fitSmoother(term, rated) : null))
  const smoothed = rows.terms.map((term, i) => smoothTerm(term, smoothers[i]!))
  const treatments = spec.indicators.map(({ treat }, i) => fitTreatment(treat ?? spec.treatment ?? 'none', pick(smoothed[i]!.column, rated), treat !== undefined))
  const treated = rows.terms.map((term, i) => treatTerm(term, smoothed[i]!, treatments[i]!))
  const normalisers = spec.indicators.map(({ direction }, i) => {
    const { column } = treated[i]!
    return fitNormaliser(spec.normalisation ?? 'z', direction, pick(column, rated), normaliserOptions(spec, i, rows, column, rated))
  })
  const spread = checkIndicatorSpread(spec, normalisers)
  if (spread.length > 0) return failure(...spread)
  const weights = fitWeights(spec, treated.map((term) => term.column), rated)
  if (!weights.ok) return weights

  const scored = score(spec, rows, selection, treated, { normalisers, weights: weights.value })
  if (!scored.ok) return scored
  const { normalised, aggregate } = scored.value
  const scale = Math.max(...normalised.map(({ numbers }) => numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0)))
  const aggregateReference = withoutNoise(moments(pick(aggregate, rated)), scale)
  const flat = checkAggregate(spec, aggregateReference)
  if (flat.length > 0) return failure(...flat)

  const index = standardise(aggregate, aggregateReference, spec.standardise ?? true)
  const { breaks, labels, warnings } = classesFor(spec, Array.from(pick(index, rated)))
  const referenceCount = rated.reduce((count, each) => count + each, 0)
  const model = { spec, smoothers, treatments, normalisers, weights: weights.value, aggregateReference, breaks, labels, referenceCount, referenceWanted: referenceCount + selection.excluded.filter((each) => each?.reason === 'missing').length }
  return success({ model, scored: scored.value }, [...weights.warnings, ...warnings])
}
