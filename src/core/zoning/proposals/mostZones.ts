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
  readonly zones: number
  /** A partition into that many zones; empty where none was found. */
  readonly zone: Int32Array | null
  /** What came nearest where none was found. */
  readonly nearest: Int32Array
}

/**
 * As many zones as reach the minimum of people (the max-p-regions problem: Duque,
 * Anselin & Rey 2012, Journal of Regional Science 52), by search upwards from a greedy
 * division, or downwards where other demands stand in its way. Heuristic: there may be a division into more. Null
 * where `spend` stopped it.
 */
export const mostZones = (instance: Instance, least: number, seed: number, spend: Spend): MostZones | null => {
  const upper = Array.from({ length: instance.components }, (_, part) => Math.floor(instance.people.reduce((sum, count, node) => (instance.component[node] === part ? sum + count : sum), 0) / least)).reduce((sum, count) => sum + count, 0)
  const tryWith = (zones: number, attempt: number) => searchPartitions(instance, zones, evenly, seededRandom(seed, 100 + attempt), { steps: 100 * instance.nodes, rounds: 150 }, spend)
  let zones = Math.min(upper, greedyZones(instance, least))
  let best: MostZones | null = null
  let nearest = new Int32Array(instance.nodes)
  for (let attempt = 0; zones >= instance.components && zones <= upper; attempt++) {
    const outcome = tryWith(zones, attempt)
    if (outcome === null) return null
    const found = outcome.found[0]
    if (found !== undefined) {
      best = { zones, zone: found.zone, nearest: outcome.nearest }
      zones++
    } else {
      nearest = Int32Array.from(outcome.nearest)
      if (best !== null) break
      zones--
    }
  }
  return best ?? { zones: Math.max(instance.components, zones + 1), zone: null, nearest }
}
