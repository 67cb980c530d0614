import type { Random } from '../../index/robustness/seededRandom'
import type { Instance } from './instance'
import type { Partition } from './partition'
import { startByMerging } from './startByMerging'
import { edgeDistances, type Tree, type TreeBuilder } from './trees'
import { unionFind } from './unionFind'

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
