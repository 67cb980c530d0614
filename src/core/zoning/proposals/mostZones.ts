import { seededRandom } from '../../index/robustness/seededRandom'
import type { Instance } from './instance'
import type { Spend } from './localSearch'
import { searchPartitions } from './searchPartitions'

/** Even numbers of people are what a minimum asks for; a little likeness breaks ties. */
const evenly = { homogeneity: 0.1, balance: 0.9, compactness: 0, closeness: 0 }

/** Zones that reach the minimum when the smallest one too small is joined to its smallest neighbour again and again. */
const greedyZones = ({ nodes, first, near, people }: Instance, least: number): number => {
  const around = Array.from({ length: nodes }, (_, node) => new Set(near.subarray(first[node]!, first[node + 1]!)))
  const counts = Float64Array.from(people)
  const alive = new Set(around.keys())
  for (;;) {
    const small = [...alive].filter((group) => counts[group]! < least && around[group]!.size > 0).sort((a, b) => counts[a]! - counts[b]! || a - b)[0]
    if (small === undefined) return alive.size
    const into = [...around[small]!].sort((a, b) => counts[a]! - counts[b]! || a - b)[0]!
    counts[into]! += counts[small]!
    alive.delete(small)
    for (const other of around[small]!) {
      around[other]!.delete(small)
      if (other !== into) {
        around[other]!.add(into)
        around[into]!.add(other)
      }
    }
  }
}

export interface MostZones {
  /** The number of zones and a partition into them; null where none was found. */
  readonly division: { readonly zones: number; readonly zone: Int32Array } | null
  /** What came nearest at the last number that was not found. */
  readonly nearest: Int32Array
}

/**
 * As many zones as reach the minimum of people (the max-p-regions problem: Duque,
 * Anselin & Rey 2012, Journal of Regional Science 52), by search from the number of a greedy
 * division upwards, or downwards where other demands stand in its way. Heuristic: there may be a division into more. Null
 * where `spend` stopped it.
 */
export const mostZones = (instance: Instance, least: number, seed: number, spend: Spend): MostZones | null => {
  const upper = Array.from({ length: instance.components }, (_, part) => Math.floor(instance.people.reduce((sum, count, node) => (instance.component[node] === part ? sum + count : sum), 0) / least)).reduce((sum, count) => sum + count, 0)
  // Large cities get fewer tries each, small ones are sure to be searched well.
  const effort = { steps: Math.min(100 * instance.nodes, 60_000), rounds: Math.round(Math.min(150, 90_000 / instance.nodes)) }
  let attempts = 0
  let best: { readonly zones: number; readonly zone: Int32Array } | null = null
  let nearest = new Int32Array(instance.nodes)
  /** Whether a division into so many zones was found; null where it was stopped. */
  const isFound = (zones: number, times: number): boolean | null => {
    const outcome = searchPartitions(instance, zones, evenly, seededRandom(seed, 100 + attempts++), { steps: times * effort.steps, rounds: times * effort.rounds }, spend)
    if (outcome === null) return null
    const found = outcome.found[0]
    if (found === undefined) nearest = Int32Array.from(outcome.nearest)
    else best = { zones, zone: found.zone }
    return found !== undefined
  }
  // Between the most that was found and the fewest that was not: first in growing strides, then by halves.
  let low = instance.components - 1
  let high = upper + 1
  let next = Math.min(upper, greedyZones(instance, least))
  for (let stride = 1; high - low > 1; stride *= 2) {
    const found = isFound(next, 1)
    if (found === null) return null
    if (found) low = next
    else high = next
    const strides = found ? low + stride : high - stride
    next = strides > low && strides < high ? strides : Math.floor((low + high) / 2)
  }
  // The border once more, with more patience.
  for (let more = low + 1; best !== null && more <= upper; more++) {
    const found = isFound(more, 2)
    if (found === null) return null
    if (!found) break
  }
  return { division: best, nearest }
}
