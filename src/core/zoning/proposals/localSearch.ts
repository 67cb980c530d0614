import type { Random } from '../../index/robustness/seededRandom'
import type { Instance } from './instance'
import { noImprovement, type Partition } from './partition'

/** Counts work done and says whether to go on. */
export type Spend = (work: number) => boolean

/**
 * Moves border nodes to the neighbouring zone that lowers the cost most, in an order by
 * chance, until no single move helps. Zones stay contiguous. Returns the number of nodes looked at.
 */
export const descend = ({ nodes, first, near }: Instance, partition: Partition, random: Random): number => {
  const { zone, gain, canLeave, move } = partition
  const order = Int32Array.from({ length: nodes }, (_, i) => i)
  for (let i = nodes - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  let looked = 0
  let quiet = 0
  for (let at = 0; quiet < nodes; at = at + 1 === nodes ? 0 : at + 1) {
    const node = order[at]!
    const from = zone[node]!
    let to = -1
    let best = -noImprovement
    let last = from
    for (let e = first[node]!; e < first[node + 1]!; e++) {
      const other = zone[near[e]!]!
      if (other === from || other === last) continue
      last = other
      const change = gain(node, other)
      if (change < best) {
        best = change
        to = other
      }
    }
    looked++
    quiet++
    if (to >= 0 && canLeave(node)) {
      move(node, to)
      quiet = 0
    }
  }
  return looked
}

/**
 * Simulated annealing over border nodes (Kirkpatrick, Gelatt & Vecchi 1983, Science 220):
 * `steps` tries, cooling geometrically from `hot` to `cold` in units of the cost. Ends at the
 * cheapest partition met. False where `spend` stopped it.
 */
export const anneal = ({ nodes, first, near }: Instance, partition: Partition, random: Random, steps: number, hot: number, cold: number, spend: Spend): boolean => {
  const { zone, gain, canLeave, move, cost } = partition
  const chunk = 2000
  const rounds = Math.max(1, Math.ceil(steps / chunk))
  const kept = Int32Array.from(zone)
  let least = partition.settle()
  for (let round = 0; round < rounds; round++) {
    const heat = hot * (cold / hot) ** (rounds === 1 ? 1 : round / (rounds - 1))
    for (let i = 0; i < chunk; i++) {
      const node = random.below(nodes)
      const degree = first[node + 1]! - first[node]!
      if (degree === 0) continue
      const to = zone[near[first[node]! + random.below(degree)]!]!
      if (to === zone[node]) continue
      const change = gain(node, to)
      if (change > 0 && random.uniform() >= Math.exp(-change / heat)) continue
      if (!canLeave(node)) continue
      move(node, to)
      if (cost() < least - noImprovement) {
        least = cost()
        kept.set(zone)
      }
    }
    if (!spend(chunk)) return false
  }
  partition.load(kept)
  return true
}
