import type { Random } from '../../index/robustness/seededRandom'
import type { Instance } from './instance'
import type { Partition } from './partition'
import type { EdgeLengths, TreeBuilder } from './trees'

/** A node and a neighbour of it in another zone, by chance; null where there is none to be found. */
const borderAt = ({ nodes, first, near }: Instance, { zone }: Partition, random: Random): { readonly node: number; readonly other: number } | null => {
  for (let tries = 0; tries < 50 * nodes; tries++) {
    const node = random.below(nodes)
    const degree = first[node + 1]! - first[node]!
    if (degree === 0) continue
    const other = near[first[node]! + random.below(degree)]!
    if (zone[other] !== zone[node]) return { node, other }
  }
  return null
}

/** How much trees differ from the minimum spanning tree. */
const treeNoise = 1

/**
 * Joins two neighbouring zones and divides them again along the best edge of a random
 * spanning tree (recombination; DeFord, Duchin & Solomon 2021, Harvard Data Science Review
 * 3.1, here with the best edge instead of a random one).
 */
export const recombine = (instance: Instance, partition: Partition, builder: TreeBuilder, distances: EdgeLengths, random: Random): boolean => {
  const border = borderAt(instance, partition, random)
  if (border === null) return false
  const { zone } = partition
  const [a, b] = [zone[border.node]!, zone[border.other]!]
  const tree = builder.spanning(border.node, (node) => zone[node] === a || zone[node] === b, (edge) => distances[edge]! * (1 - treeNoise + 2 * treeNoise * random.uniform()))
  const { at } = builder.bestCut(tree, partition)
  if (at < 0) return false
  const split = new Set(builder.subtree(tree, at))
  for (const node of tree.order) partition.move(node, split.has(node) ? b : a)
  return true
}

/** Joins two neighbouring zones and divides another one, the one that gains most of a few drawn by chance, so that zones can leave places where they are not needed. */
export const mergeAndSplit = (instance: Instance, partition: Partition, builder: TreeBuilder, distances: EdgeLengths, random: Random): boolean => {
  const border = borderAt(instance, partition, random)
  if (border === null || partition.zones < 2) return false
  const { zone } = partition
  const [a, b] = [zone[border.node]!, zone[border.other]!]
  for (let node = 0; node < instance.nodes; node++) if (zone[node] === b) partition.move(node, a)
  let best: { readonly gain: number; readonly nodes: readonly number[] } | null = null
  for (let tries = 0; tries < 4; tries++) {
    const root = random.below(instance.nodes)
    const tree = builder.spanning(root, (node) => zone[node] === zone[root], (edge) => distances[edge]! * (1 - treeNoise + 2 * treeNoise * random.uniform()))
    const { at, gain } = builder.bestCut(tree, partition)
    if (at >= 0 && (best === null || gain < best.gain)) best = { gain, nodes: builder.subtree(tree, at) }
  }
  // Nothing but single nodes was drawn: the joined zone is divided again.
  if (best === null) {
    const tree = builder.spanning(border.node, (node) => zone[node] === a, (edge) => distances[edge]! * random.uniform())
    const { at } = builder.bestCut(tree, partition)
    best = { gain: 0, nodes: builder.subtree(tree, at) }
  }
  for (const node of best.nodes) partition.move(node, b)
  return true
}
