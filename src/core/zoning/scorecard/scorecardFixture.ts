import type { Criterion } from './criterion'
import { scorecard, type Candidate, type Scorecard } from './scorecard'

export const criterionOf = (id: string, part: Partial<Criterion> = {}): Criterion => ({ id, label: id, direction: 'high', bad: 0, good: 1, weight: 1, must: null, ...part })

export const candidateOf = (id: string, values: Readonly<Record<string, number | null>>, complete = true): Candidate => ({ id, complete, values: new Map(Object.entries(values)) })

/** A scorecard that must be one. */
export const cardOf = (criteria: readonly Criterion[], candidates: readonly Candidate[]): Scorecard => {
  const result = scorecard(criteria, candidates)
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join())
  return result.value
}
