import type { Random } from '../../index/robustness/seededRandom'
import type { Instance } from './instance'
import { mergeNeighbours, type Merge } from './mergeNeighbours'
import type { Partition } from './partition'
import { edgeDistances, type Tree, type TreeBuilder } from './trees'
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

/** Cuts trees, one per free component, at the best edge until there are enough zones. */
const cutTrees = (instance: Instance, partition: Partition, builder: TreeBuilder, trees: readonly Tree[]): Int32Array => {
  const zone = new Int32Array(instance.nodes)
  const parts = trees.map((tree) => ({ tree, cut: builder.bestCut(tree, partition) }))
  while (parts.length < partition.zones) {
    let next = -1
    parts.forEach(({ cut }, i) => {
      if (cut.at >= 0 && (next < 0 || cut.gain < parts[next]!.cut.gain)) next = i
    })
    if (next < 0) break
    const { tree, cut } = parts[next]!
    const inside = new Uint8Array(tree.order.length)
    inside[cut.at] = 1
    for (let i = cut.at + 1; i < inside.length; i++) if (inside[tree.parent[i]!] === 1) inside[i] = 1
    const pick = (wanted: number): Tree => {
      const order: number[] = []
      const parent: number[] = []
      const at = new Int32Array(inside.length)
      tree.order.forEach((node, i) => {
        if (inside[i] !== wanted) return
        at[i] = order.length
        parent.push(order.length === 0 ? -1 : at[tree.parent[i]!]!)
        order.push(node)
      })
      return { order: Int32Array.from(order), parent: Int32Array.from(parent) }
    }
    parts.splice(next, 1, ...[pick(0), pick(1)].map((half) => ({ tree: half, cut: builder.bestCut(half, partition) })))
  }
  parts.forEach(({ tree }, z) => tree.order.forEach((node) => (zone[node] = z)))
  return zone
}

const spanForest = (instance: Instance, builder: TreeBuilder, lengthOf: (edge: number) => number): Tree[] => {
  const roots = Array.from({ length: instance.components }, (_, i) => instance.component.indexOf(i))
  return roots.map((root) => builder.spanning(root, () => true, lengthOf))
}

/** SKATER (Assunção et al. 2006, IJGIS 20): cuts of the minimum spanning tree; with `noise` of another tree. */
export const startBySkater = (instance: Instance, partition: Partition, builder: TreeBuilder, random: Random, noise = 0): Int32Array => {
  const distances = edgeDistances(instance)
  return cutTrees(instance, partition, builder, spanForest(instance, builder, (edge) => distances[edge]! * (1 + noise * random.uniform())))
}

/** Full-order REDCAP with Ward's linkage (Guo 2008, IJGIS 22): cuts of the tree that the shortest edges between merged groups make. */
export const startByRedcap = (instance: Instance, partition: Partition, builder: TreeBuilder, random: Random): Int32Array => {
  const single: Partition = { ...partition, zones: 1 }
  const { merges } = startByMerging(instance, single, random)
  const { nodes, first, near } = instance
  if (merges.length < nodes - instance.components) return startBySkater(instance, partition, builder, random)
  const distances = edgeDistances(instance)
  const used = new Float64Array(near.length).fill(Infinity)
  const members = Array.from({ length: nodes }, (_, node) => [node])
  const sets = unionFind(nodes)
  merges.forEach(({ kept, gone }, rank) => {
    let best = -1
    for (const node of members[gone]!) for (let e = first[node]!; e < first[node + 1]!; e++) if (sets.find(near[e]!) === sets.find(kept) && (best < 0 || distances[e]! < distances[best]!)) best = e
    used[best] = rank
    const other = near[best]!
    const node = endOf(first, best)
    for (let e = first[other]!; e < first[other + 1]!; e++) if (near[e] === node) used[e] = rank
    sets.join(kept, gone)
    members[kept]!.push(...members[gone]!)
  })
  return cutTrees(instance, partition, builder, spanForest(instance, builder, (edge) => used[edge]!))
}

/** The node an edge belongs to. */
const endOf = (first: Int32Array, edge: number): number => {
  let [low, high] = [0, first.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (first[middle]! <= edge) low = middle
    else high = middle
  }
  return low
}
