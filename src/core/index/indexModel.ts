import type { Problem, Result } from '../result'
import { failure, success } from '../result'
import { moments } from '../statistics/moments'
import { aggregateRows } from './aggregateRows'
import { checkAggregate, checkCount, checkGeometric, checkIndicatorSpread } from './checkReference'
import { classesFor } from './classes'
import type { Moments } from './indexResult'
import type { IndexRows } from './indexRows'
import type { IndexSpec } from './indexSpec'
import { normaliseRows } from './normaliseRows'
import { fitNormaliser, type Normaliser } from './normaliser'
import { pick, type NumberColumn } from './numberColumn'
import { selectRows, type Selection } from './selectRows'
import { standardise } from './standardise'
import { rawWeights } from './weights'

/** Everything an index takes from its reference rows; applied to units and zones alike. */
export interface IndexModel {
  readonly spec: IndexSpec
  readonly normalisers: readonly Normaliser[]
  readonly aggregateReference: Moments
  readonly breaks: readonly number[]
  readonly labels: readonly string[]
  readonly referenceCount: number
}

/** Rows with every step up to the index. */
export interface ScoredRows {
  readonly selection: Selection
  readonly normalised: readonly NumberColumn[]
  readonly aggregate: NumberColumn
}

/** Normalises and aggregates the rated rows with fitted normalisers. */
export const scoreRows = (spec: IndexSpec, rows: IndexRows, selection: Selection, normalisers: readonly Normaliser[]): Result<ScoredRows> => {
  const normalised = normaliseRows(spec, rows, selection.rated, normalisers)
  const problems = checkGeometric(spec, rows.ids, normalised)
  if (problems.length > 0) return failure(...problems)
  return success({ selection, normalised, aggregate: aggregateRows(spec.aggregation ?? 'mean', normalised, rawWeights(spec), selection.rated) })
}

/** An almost constant aggregate: what mean and sum leave of equal and opposite indicators is rounding noise. */
const withoutNoise = (reference: Moments, scale: number): Moments =>
  reference.max - reference.min <= 1e-12 * scale ? { ...reference, min: reference.mean, max: reference.mean } : reference

/**
 * Fits an index to its reference rows: normalisers per indicator, moments of
 * the aggregate, class limits. Fails with what the reference cannot give: fewer
 * than three rated rows, an indicator or an aggregate without variance, values
 * the geometric mean does not know.
 */
export const fitIndex = (spec: IndexSpec, rows: IndexRows): Result<{ model: IndexModel; scored: ScoredRows }> => {
  const selection = selectRows(spec, rows)
  const referenceCount = selection.rated.reduce((count, rated) => count + rated, 0)
  const tooFew: readonly Problem[] = checkCount(referenceCount)
  if (tooFew.length > 0) return failure(...tooFew)

  const normalisers = spec.indicators.map((term, i) =>
    fitNormaliser(spec.normalisation ?? 'z', term.direction, pick(rows.terms[i]!.column, selection.rated)),
  )
  const spread = checkIndicatorSpread(spec, normalisers)
  if (spread.length > 0) return failure(...spread)

  const scored = scoreRows(spec, rows, selection, normalisers)
  if (!scored.ok) return scored
  const { normalised, aggregate } = scored.value
  const scale = Math.max(...normalised.map(({ numbers }) => numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0)))
  const aggregateReference = withoutNoise(moments(pick(aggregate, selection.rated)), scale)
  const flat = checkAggregate(spec, aggregateReference)
  if (flat.length > 0) return failure(...flat)

  const index = standardise(aggregate, aggregateReference, spec.standardise ?? true)
  const { breaks, labels, warnings } = classesFor(spec, Array.from(pick(index, selection.rated)))
  return success({ model: { spec, normalisers, aggregateReference, breaks, labels, referenceCount }, scored: scored.value }, warnings)
}
