import { differenceOf, leastDifference } from './archive'
import type { Instance } from './instance'
import { createPartition, type Shares } from './partition'
import type { Criterion, Proposal, ProposalScores } from './proposalTask'

/** The figure that stands for a criterion beside a proposal, turned so that smaller is better. */
const figure: Readonly<Record<Criterion, (scores: ProposalScores) => number>> = {
  homogeneity: ({ eta2 }) => -eta2,
  balance: ({ maxDeviation }) => maxDeviation,
  compactness: ({ cutLength }) => cutLength,
  closeness: ({ movedPeople }) => movedPeople ?? 0,
}
const criteria = Object.keys(figure) as Criterion[]

/** Whether the first is better in one of the figures people compare proposals by, and worse in none. */
export const dominates = (one: ProposalScores, other: ProposalScores): boolean => criteria.every((each) => figure[each](one) <= figure[each](other)) && criteria.some((each) => figure[each](one) < figure[each](other))

export interface Chosen {
  readonly zone: Int32Array
  readonly objective: number
  readonly emphasis: Proposal['emphasis']
}

interface Rated extends Chosen {
  readonly scores: ProposalScores
}

/**
 * Chooses up to `count` partitions that differ, none of them dominated by any that was
 * found: the best by the objective (`balanced`); then for each emphasis, in the order
 * given, the best in its figure, where that is better than all chosen before; then others
 * by the objective (`between`).
 *
 * @param scoresOf every figure of a partition
 */
export const selectProposals = (instance: Instance, zones: number, shares: Shares, found: readonly Int32Array[], scoresOf: (zone: Int32Array) => ProposalScores, emphases: readonly Criterion[], count: number): Chosen[] => {
  const partition = createPartition(instance, zones, shares)
  const rated = found.map((zone): Rated => {
    partition.load(zone)
    return { zone, emphasis: 'between', objective: partition.cost(), scores: scoresOf(zone) }
  })
  const pool = rated.filter(({ scores }) => !rated.some((other) => dominates(other.scores, scores))).sort((a, b) => a.objective - b.objective)
  const [first] = pool
  if (first === undefined) return []
  const difference = differenceOf(instance, zones)
  const chosen: Rated[] = [{ ...first, emphasis: 'balanced' }]
  const isNew = ({ zone }: Rated): boolean => chosen.every((other) => difference(other.zone, zone) >= leastDifference)
  for (const emphasis of emphases) {
    const of = ({ scores }: Rated): number => figure[emphasis](scores)
    const best = [...pool].sort((a, b) => of(a) - of(b)).find(isNew)
    if (best !== undefined && chosen.every((other) => of(best) < of(other))) chosen.push({ ...best, emphasis })
  }
  for (const each of pool) if (chosen.length < count && isNew(each)) chosen.push(each)
  return chosen.slice(0, count)
}
