import type { Random } from '../../index/robustness/seededRandom'
import { createArchive, type Found } from './archive'
import type { Instance } from './instance'
import { anneal, descend, type Spend } from './localSearch'
import { createPartition, noImprovement, type Partition, type Shares } from './partition'
import { mergeAndSplit, recombine } from './rearrange'
import { startByMerging } from './startByMerging'
import { startByRedcap, startBySkater } from './startByTree'
import { createTreeBuilder, edgeDistances } from './trees'

/** How long to search. */
export interface Effort {
  /** Tries of each annealing. */
  readonly steps: number
  /** Rearrangements, each followed by a descent. */
  readonly rounds: number
}

export interface SearchOutcome {
  /** Distinct partitions that keep every demand, cheapest first. */
  readonly found: readonly Found[]
  /** The cheapest partition met, whether or not it keeps every demand. */
  readonly nearest: Int32Array
}

/** Typical size of a change of cost, for the temperatures: the median over nodes at the border. */
const typicalChange = ({ nodes, first, near }: Instance, { zone, gain }: Partition): number => {
  const changes: number[] = []
  for (let node = 0; node < nodes; node++) {
    for (let e = first[node]!; e < first[node + 1]!; e++) {
      const to = zone[near[e]!]!
      if (to !== zone[node]) changes.push(Math.abs(gain(node, to)))
    }
  }
  changes.sort((a, b) => a - b)
  return changes[Math.floor(changes.length / 2)] ?? 0
}

/**
 * Searches contiguous partitions of the instance into `zones` free zones at the least
 * cost: three constructions, a descent from each, annealing from the best, and then
 * rearrangements of whole zones, each followed by a descent (iterated local search).
 * Null where `spend` stopped it.
 */
export const searchPartitions = (instance: Instance, zones: number, shares: Shares, random: Random, effort: Effort, spend: Spend, from: readonly Int32Array[] = []): SearchOutcome | null => {
  const partition = createPartition(instance, zones, shares)
  const builder = createTreeBuilder(instance)
  const distances = edgeDistances(instance)
  const archive = createArchive(instance, zones)
  let nearest = new Int32Array(instance.nodes)
  let least = Infinity
  const note = (): number => {
    const cost = partition.settle()
    if (partition.broken() < 1e-6) archive.add(partition.zone, cost)
    if (cost < least - noImprovement) {
      least = cost
      nearest = Int32Array.from(partition.zone)
    }
    return cost
  }
  const starts = [...from, startByMerging(instance, partition, random).zone, startBySkater(instance, partition, builder, random), startByRedcap(instance, partition, builder, random)]
  for (const start of starts) {
    partition.load(start)
    note()
    descend(instance, partition, random)
    note()
    if (!spend(instance.nodes)) return null
  }
  if (zones < 2 || zones === instance.nodes) return { found: archive.found(), nearest }

  partition.load(nearest)
  const heat = typicalChange(instance, partition)
  if (heat > 0 && effort.steps > 0) {
    for (const hot of [1, 0.3]) {
      partition.load(nearest)
      if (!anneal(instance, partition, random, effort.steps / 2, heat * hot, heat / 200, spend)) return null
      descend(instance, partition, random)
      note()
    }
  }

  let current = Int32Array.from(nearest)
  let cost = least
  for (let round = 0; round < effort.rounds; round++) {
    partition.load(current)
    const changed = random.uniform() < 0.5 ? mergeAndSplit(instance, partition, builder, distances, random) : recombine(instance, partition, builder, distances, random)
    if (!changed) continue
    const looked = descend(instance, partition, random)
    const now = note()
    // A little worse is taken now and then, less and less so; and back to the best after a while.
    if (now < cost - noImprovement || random.uniform() < Math.exp(-(now - cost) / (heat * 0.5 * (1 - round / effort.rounds) + 1e-12))) {
      current = Int32Array.from(partition.zone)
      cost = now
    }
    if (round % 200 === 199) {
      current = Int32Array.from(nearest)
      cost = least
    }
    if (!spend(looked)) return null
  }
  partition.load(nearest)
  descend(instance, partition, random)
  note()
  return { found: archive.found(), nearest }
}
