import type { Random } from '../../index/robustness/seededRandom'
import type { Instance } from './instance'
import { mergeNeighbours, type Merge } from './mergeNeighbours'
import type { Partition } from './partition'
import { unionFind } from './unionFind'

const aroundOf = ({ nodes, first, near, border }: Instance): Map<number, number>[] =>
  Array.from({ length: nodes }, (_, node) => new Map(Array.from({ length: first[node + 1]! - first[node]! }, (_, i): [number, number] => [near[first[node]! + i]!, border[first[node]! + i]!])))

/** Labels 0, 1, … of sets, in order of their first member. */
const labelsOf = (nodes: number, find: (node: number) => number): Int32Array => {
  const names = new Map<number, number>()
  return Int32Array.from({ length: nodes }, (_, node) => {
    const name = find(node)
    if (!names.has(name)) names.set(name, names.size)
    return names.get(name)!
  })
}

/** Shortest way through the graph (fewest nodes, chance among equals) between parts that must come together, joined. */
const joinBonds = (instance: Instance, random: Random): ReturnType<typeof unionFind> => {
  const { nodes, first, near, bonds } = instance
  const sets = unionFind(nodes)
  bonds.forEach((others, node) => {
    for (const other of others) {
      if (other < node || sets.find(other) === sets.find(node)) continue
      const from = new Int32Array(nodes).fill(-1)
      from[node] = node
      const queue = [node]
      for (let i = 0; i < queue.length && from[other] === -1; i++) {
        const at = queue[i]!
        const degree = first[at + 1]! - first[at]!
        const turn = degree > 0 ? random.below(degree) : 0
        for (let k = 0; k < degree; k++) {
          const next = near[first[at]! + ((k + turn) % degree)]!
          if (from[next] !== -1) continue
          from[next] = at
          queue.push(next)
        }
      }
      for (let at = other; from[at] !== -1 && at !== node; at = from[at]!) sets.join(at, from[at]!)
    }
  })
  return sets
}

/** Whether two groups hold nodes that must stay apart. */
const foesBetween = (members: readonly (readonly number[])[], { foes }: Instance, groupOf: (node: number) => number, a: number, b: number): number =>
  members[a]!.reduce((count, node) => count + foes[node]!.filter((foe) => groupOf(foe) === b).length, 0)

/**
 * Zones by merging neighbours at the least cost (Ward's method where only homogeneity
 * counts), never foes while that can be avoided. Parts that must come together are joined along a short
 * way first, unless that leaves too few pieces.
 *
 * @returns zone per node, and the merges in their order
 */
export const startByMerging = (instance: Instance, partition: Partition, random: Random, noise = 0): { readonly zone: Int32Array; readonly merges: readonly Merge[] } => {
  const { nodes, weight, sum, people, columns, bonds, foes } = instance
  const variables = columns.length
  const bound = bonds.some((list) => list.length > 0)
  const hostile = foes.some((list) => list.length > 0)
  let groups = bound ? joinBonds(instance, random) : unionFind(nodes)
  const count = new Set(Array.from({ length: nodes }, (_, node) => groups.find(node))).size
  if (count < partition.zones) groups = unionFind(nodes)
  const nodesLabel = labelsOf(nodes, groups.find)
  const pieces = Math.max(0, ...nodesLabel.map((label) => label + 1))
  const around = Array.from({ length: pieces }, () => new Map<number, number>())
  const members = Array.from({ length: pieces }, (): number[] => [])
  const weights = new Float64Array(pieces * variables)
  const sums = new Float64Array(pieces * variables)
  const counts = new Float64Array(pieces)
  aroundOf(instance).forEach((list, node) => {
    const piece = nodesLabel[node]!
    members[piece]!.push(node)
    counts[piece]! += people[node]!
    for (let v = 0; v < variables; v++) {
      weights[piece * variables + v]! += weight[node * variables + v]!
      sums[piece * variables + v]! += sum[node * variables + v]!
    }
    for (const [other, border] of list) if (nodesLabel[other] !== piece) around[piece]!.set(nodesLabel[other]!, (around[piece]!.get(nodesLabel[other]!) ?? 0) + border)
  })
  const costOf = (piece: number): number => partition.costOfGroup(weights.subarray(piece * variables, (piece + 1) * variables), sums.subarray(piece * variables, (piece + 1) * variables), counts[piece]!)
  const own = Float64Array.from({ length: pieces }, (_, piece) => costOf(piece))
  const sets = unionFind(pieces)
  const bothWeights = new Float64Array(variables)
  const bothSums = new Float64Array(variables)
  const merges = mergeNeighbours(around, partition.zones, {
    loss: (a, b, border) => {
      for (let v = 0; v < variables; v++) {
        bothWeights[v] = weights[a * variables + v]! + weights[b * variables + v]!
        bothSums[v] = sums[a * variables + v]! + sums[b * variables + v]!
      }
      const hostility = hostile ? foesBetween(members, instance, (node) => sets.find(nodesLabel[node]!), a, b) : 0
      const loss = partition.costOfGroup(bothWeights, bothSums, counts[a]! + counts[b]!) - own[a]! - own[b]! - partition.costOfBorder * border
      // Larger than anything homogeneity, balance and people can bring about.
      return (noise > 0 ? loss * (1 + noise * (random.uniform() - 0.5)) : loss) + 1e6 * hostility
    },
    join: (kept, gone) => {
      sets.join(kept, gone)
      members[kept]!.push(...members[gone]!)
      counts[kept]! += counts[gone]!
      for (let v = 0; v < variables; v++) {
        weights[kept * variables + v]! += weights[gone * variables + v]!
        sums[kept * variables + v]! += sums[gone * variables + v]!
      }
      own[kept] = costOf(kept)
    },
  })
  return { zone: labelsOf(nodes, (node) => sets.find(nodesLabel[node]!)), merges }
}
