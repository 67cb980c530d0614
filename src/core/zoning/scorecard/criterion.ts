import { error } from '../../problem'
import type { Problem } from '../../result'

/** `high`: more is better. `low`: less is better. `target`: the closer to `good` the better, from both sides. */
export type CriterionDirection = 'high' | 'low' | 'target'

/** One criterion of a scorecard as the group set it. Values and anchors are in the measure's own unit. */
export interface Criterion {
  readonly id: string
  /** Word for it in German sentences. */
  readonly label: string
  readonly direction: CriterionDirection
  /** Value that is worth nothing (score 0). Under `target`: as far from `good` as this is worth nothing, on either side. */
  readonly bad: number
  /** Value that is worth everything (score 1). */
  readonly good: number
  /** Points, not below 0; only their ratios count. */
  readonly weight: number
  /** What a plan must reach: at least (`high`), at most (`low`), at most this far from `good` (`target`). null: no demand. */
  readonly must: number | null
}

/**
 * Value function: 0 at `bad`, 1 at `good`, linear between, clipped outside. The
 * anchors are fixed and do not come from the plans compared, so a further plan
 * changes nobody's score (no rank reversal; Belton & Gear 1983, Omega 11(3)).
 *
 * Source: Keeney & Raiffa 1976, Decisions with Multiple Objectives, ch. 3; Belton &
 * Stewart 2002, Multiple Criteria Decision Analysis, ch. 5.2 (local and global scales).
 *
 * @returns 0 to 1
 */
export const scoreOf = ({ direction, bad, good }: Pick<Criterion, 'direction' | 'bad' | 'good'>, value: number): number => {
  const raw = direction === 'target' ? 1 - Math.abs(value - good) / Math.abs(bad - good) : (value - bad) / (good - bad)
  return Math.min(1, Math.max(0, raw))
}

/** True where a demand is set and the value does not reach it. */
export const isMissed = ({ direction, good, must }: Pick<Criterion, 'direction' | 'good' | 'must'>, value: number): boolean => {
  if (must === null) return false
  if (direction === 'target') return Math.abs(value - good) > must
  return direction === 'high' ? value < must : value > must
}

/** The value turned so that more is better, without anchors: what dominance compares. */
export const preference = ({ direction, good }: Pick<Criterion, 'direction' | 'good'>, value: number): number => (direction === 'high' ? value : direction === 'low' ? -value : -Math.abs(value - good))

const isNumber = (value: number): boolean => Number.isFinite(value)

/** What is wrong with one criterion; `place.column` is its id. */
const problemsOf = ({ id, label, direction, bad, good, weight, must }: Criterion): Problem[] => {
  const place = { column: id }
  const problems: Problem[] = []
  if (!isNumber(weight) || weight < 0) problems.push(error('bad-weight', `Das Gewicht von „${label}“ ist keine Zahl ab 0.`, 'Ein Gewicht von 0 bis 10 eintragen.', place))
  if (!isNumber(bad) || !isNumber(good)) problems.push(error('bad-anchor', `„Schlecht“ und „gut“ müssen bei „${label}“ Zahlen sein.`, 'Zahlen eintragen oder zurücksetzen.', place))
  else if (bad === good) problems.push(error('equal-anchors', `„Schlecht“ und „gut“ sind bei „${label}“ gleich, so lässt sich nichts unterscheiden.`, 'Zwei verschiedene Zahlen eintragen.', place))
  else if ((direction === 'high' && good < bad) || (direction === 'low' && good > bad))
    problems.push(error('anchors-reversed', `Bei „${label}“ ist ${direction === 'high' ? 'mehr' : 'weniger'} besser, aber „gut“ liegt ${direction === 'high' ? 'unter' : 'über'} „schlecht“.`, 'Die beiden Zahlen tauschen.', place))
  if (must !== null && (!isNumber(must) || (direction === 'target' && must < 0))) problems.push(error('bad-demand', `Die Mindestanforderung bei „${label}“ ist keine Zahl, die gelten kann.`, 'Eine Zahl eintragen oder das Feld leeren.', place))
  return problems
}

/** All problems of a list of criteria, those of the whole list last; empty where it can be used. */
export const checkCriteria = (criteria: readonly Criterion[]): Problem[] => {
  if (criteria.length === 0) return [error('no-criteria', 'Kein Kriterium ist eingeschaltet; so gibt es keine Rangfolge.', 'Mindestens ein Kriterium einschalten.')]
  const single = criteria.flatMap(problemsOf)
  const ids = new Set(criteria.map(({ id }) => id))
  if (ids.size < criteria.length) throw new RangeError('Criteria must have different ids')
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  if (single.length === 0 && !Number.isFinite(sum)) return [error('bad-weight', 'Die Gewichte sind zusammen keine Zahl mehr.', 'Gewichte von 0 bis 10 eintragen.')]
  return single.length === 0 && !(sum > 0) ? [error('no-weight', 'Alle eingeschalteten Kriterien haben das Gewicht 0; so gibt es keine Rangfolge.', 'Mindestens einem Kriterium ein Gewicht über 0 geben.')] : single
}
