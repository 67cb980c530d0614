import { differenceOf, leastDifference } from './archive'
import type { Instance } from './instance'
import { createPartition, type Shares } from './partition'
import type { Criterion, Proposal } from './proposalTask'

/** A partition to choose from, and what its search leant to. */
export interface Candidate {
  readonly zone: Int32Array
  readonly emphasis: Proposal['emphasis']
}

export interface Chosen extends Candidate {
  readonly objective: number
}

interface Rated extends Chosen {
  readonly values: Readonly<Record<Criterion, number>>
}

const nothing: Shares = { homogeneity: 0, balance: 0, compactness: 0, closeness: 0 }
const criteria = Object.keys(nothing) as Criterion[]

/** Whether another one is better in one criterion and worse in none. */
const isDominated = (one: Rated, all: readonly Rated[]): boolean => all.some((other) => criteria.every((each) => other.values[each] <= one.values[each] + 1e-12) && criteria.some((each) => other.values[each] < one.values[each] - 1e-9))

/**
 * Chooses up to `count` partitions that differ: the best by the objective; then for each
 * emphasis, in the order given, one of its search that is better in that criterion than
 * the first; then what is left, dominated ones last, by the objective.
 */
export const selectProposals = (instance: Instance, zones: number, shares: Shares, candidates: readonly Candidate[], emphases: readonly Criterion[], count: number): Chosen[] => {
  const measures = criteria.map((each) => [each, createPartition(instance, zones, { ...nothing, [each]: 1 })] as const)
  const rated = candidates.map((candidate): Rated => {
    const values = { ...nothing } as Record<Criterion, number>
    for (const [each, partition] of measures) {
      partition.load(candidate.zone)
      values[each] = partition.cost()
    }
    return { ...candidate, values, objective: criteria.reduce((sum, each) => sum + shares[each] * values[each], 0) }
  })
  const difference = differenceOf(instance, zones)
  const byObjective = [...rated].sort((a, b) => a.objective - b.objective)
  const chosen: Rated[] = []
  const isNew = ({ zone }: Rated): boolean => chosen.every((other) => difference(other.zone, zone) >= leastDifference)
  const first = byObjective[0]
  if (first === undefined) return []
  chosen.push({ ...first, emphasis: 'balanced' })
  const leans = ({ emphasis, values }: Rated): boolean => emphasis !== 'balanced' && values[emphasis] < first.values[emphasis] - 1e-9
  for (const emphasis of emphases) {
    const own = rated.find((each) => each.emphasis === emphasis && leans(each) && isNew(each))
    if (own !== undefined) chosen.push(own)
  }
  const rest = byObjective.map((each) => ({ each, dominated: isDominated(each, rated) })).sort((a, b) => Number(a.dominated) - Number(b.dominated))
  for (const { each } of rest) if (chosen.length < count && isNew(each)) chosen.push({ ...each, emphasis: leans(each) ? each.emphasis : 'balanced' })
  return chosen.slice(0, count)
}
