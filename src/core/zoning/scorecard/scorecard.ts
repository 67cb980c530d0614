import { error } from '../../problem'
import { failure, success, type Result } from '../../result'
import { checkCriteria, isMissed, scoreOf, type Criterion } from './criterion'

/** A plan with its value in every criterion; null or absent where there is none. */
export interface Candidate {
  readonly id: string
  /** False where units are not assigned: its values rest on a part of the city only. */
  readonly complete: boolean
  readonly values: ReadonlyMap<string, number | null>
}

export interface ScoreCell {
  readonly value: number | null
  /** 0 to 1. */
  readonly score: number | null
  /** Share of the weight times the score; these add up to the total. */
  readonly contribution: number | null
  /** A demand is set and not reached. */
  readonly missed: boolean
}

export interface ScoreRow {
  readonly id: string
  /** In the order of `Scorecard.criteria`. */
  readonly cells: readonly ScoreCell[]
  /** 0 to 1; null where the row is not ranked. */
  readonly total: number | null
  /** 1 is best; equal totals share a rank. null where not ranked. */
  readonly rank: number | null
  /** Why the row is not ranked: units without a zone, or no value in a criterion that counts. */
  readonly open: 'unassigned' | 'no-value' | null
  /** Criteria whose demand is not reached. */
  readonly missed: readonly string[]
}

export interface WeightedCriterion extends Criterion {
  /** Share of all weight, 0 to 1. */
  readonly share: number
}

export interface Scorecard {
  /** Those that count, in the order given. */
  readonly criteria: readonly WeightedCriterion[]
  /** In the order given. */
  readonly rows: readonly ScoreRow[]
  /** Ids of criteria without a value in any candidate: they are left out. */
  readonly withoutValue: readonly string[]
}

/** Totals this close are equal: a difference of rounding is no rank. */
export const comparable = (total: number): number => Math.round(total * 1e9)

/** Sum in the order of the ids, so that the order of the criteria changes not even the last digit. */
const sumInOrder = (criteria: readonly Criterion[], values: readonly number[]): number =>
  criteria
    .map(({ id }, i) => ({ id, value: values[i]! }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .reduce((sum, { value }) => sum + value, 0)

const rowOf = (criteria: readonly WeightedCriterion[], { id, complete, values }: Candidate): Omit<ScoreRow, 'rank'> => {
  const cells = criteria.map((criterion): ScoreCell => {
    const value = values.get(criterion.id) ?? null
    if (value === null) return { value, score: null, contribution: null, missed: false }
    const score = scoreOf(criterion, value)
    return { value, score, contribution: criterion.share * score, missed: isMissed(criterion, value) }
  })
  const lacks = cells.some(({ value }, i) => value === null && criteria[i]!.share > 0)
  const open = !complete ? 'unassigned' : lacks ? 'no-value' : null
  return { id, cells, open, total: open === null ? Math.min(1, sumInOrder(criteria, cells.map(({ contribution }) => contribution ?? 0))) : null, missed: criteria.flatMap((criterion, i) => (cells[i]!.missed ? [criterion.id] : [])) }
}

/**
 * Weighted sum of the scores: total = Σ wᵢ vᵢ(xᵢ) / Σ wᵢ. Plans with units that are
 * not assigned, or without a value in a criterion that counts, are listed and
 * not ranked. The demands change no total: whoever misses one is marked.
 *
 * Source: Keeney & Raiffa 1976, Decisions with Multiple Objectives, ch. 3 (additive value
 * function); Belton & Stewart 2002, Multiple Criteria Decision Analysis, ch. 5.
 *
 * @param criteria those switched on
 * @returns problems: no criterion, no weight at all, an unusable anchor, weight or demand (`place.column` is the criterion)
 * @throws RangeError for criteria or candidates of the same id
 */
export const scorecard = (criteria: readonly Criterion[], candidates: readonly Candidate[]): Result<Scorecard> => {
  if (new Set(candidates.map(({ id }) => id)).size < candidates.length) throw new RangeError('Candidates must have different ids')
  const problems = checkCriteria(criteria)
  if (problems.length > 0) return failure(...problems)
  const hasValue = ({ id }: Criterion): boolean => candidates.some(({ values }) => (values.get(id) ?? null) !== null)
  const counted = candidates.length === 0 ? criteria : criteria.filter(hasValue)
  const whole = sumInOrder(counted, counted.map(({ weight }) => weight))
  if (!(whole > 0)) return failure(error('no-values', 'Zu keinem Kriterium, das zählt, gibt es einen Wert.', 'Andere Kriterien einschalten, ein anderes Jahr oder andere Gliederungen wählen.'))
  const weighted = counted.map((criterion): WeightedCriterion => ({ ...criterion, share: criterion.weight / whole }))
  const rows = candidates.map((candidate) => rowOf(weighted, candidate))
  const totals = rows.flatMap(({ total }) => (total === null ? [] : [comparable(total)]))
  return success({
    criteria: weighted,
    rows: rows.map((row): ScoreRow => ({ ...row, rank: row.total === null ? null : 1 + totals.filter((other) => other > comparable(row.total!)).length })),
    withoutValue: criteria.filter((criterion) => !counted.includes(criterion)).map(({ id }) => id),
  })
}
