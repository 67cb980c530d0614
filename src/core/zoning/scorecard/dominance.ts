import { preference } from './criterion'
import type { Scorecard } from './scorecard'

/** Which plans are never worse than others, whatever the weights. */
export interface Dominance {
  /** `better` is nowhere worse than `worse` and better somewhere. */
  readonly pairs: readonly { readonly better: string; readonly worse: string }[]
  /** Plans with the same value everywhere. */
  readonly equal: readonly (readonly [string, string])[]
}

/**
 * Pareto dominance on the values themselves, over every criterion listed, also
 * those of weight 0; anchors and weights have no part in it. Only plans that are
 * complete and have a value everywhere are compared.
 *
 * Source: Keeney & Raiffa 1976, Decisions with Multiple Objectives, ch. 3.2 (dominance and the efficient frontier).
 */
export const dominance = ({ criteria, rows }: Pick<Scorecard, 'criteria' | 'rows'>): Dominance => {
  const able = rows.flatMap((row) => (row.open === 'unassigned' || row.cells.some(({ value }) => value === null) ? [] : [{ id: row.id, all: row.cells.map(({ value }, i) => preference(criteria[i]!, value!)) }]))
  const neverWorse = (a: readonly number[], b: readonly number[]): boolean => a.every((value, i) => value >= b[i]!)
  const pairs: { better: string; worse: string }[] = []
  const equal: [string, string][] = []
  able.forEach((one, i) => {
    able.slice(i + 1).forEach((other) => {
      const [over, under] = [neverWorse(one.all, other.all), neverWorse(other.all, one.all)]
      if (over && under) equal.push([one.id, other.id])
      else if (over) pairs.push({ better: one.id, worse: other.id })
      else if (under) pairs.push({ better: other.id, worse: one.id })
    })
  })
  return { pairs, equal }
}
