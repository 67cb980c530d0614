import type { Random } from '../../index/robustness/seededRandom'
import type { FlatGraph } from './flatGraph'

/** Draws spanning trees of zones, always into the same arrays. */
export interface TreeDrawer {
  /** Places of the drawn tree, each after its parent, the root first. */
  readonly order: Int32Array
  /** Parent of each place of the tree; −1 at the root. */
  readonly parent: Int32Array
  /**
   * Draws a tree on the places of zone a or b, which together must be connected and
   * not empty, into `order` from `offset` on; gives the end of it.
   *
   * @param root place that becomes the root; −1 for the first one
   */
  readonly draw: (zone: Int32Array, a: number, b: number, root?: number, offset?: number) => number
}

/**
 * A spanning tree drawn uniformly from all of them by loop-erased random walks
 * (Wilson 1996, Generating random spanning trees more quickly than the cover time,
 * STOC '96, algorithm RandomTreeWithRoot; the root may be any place).
 */
export const treeDrawer = ({ size, first, around }: FlatGraph, random: Random): TreeDrawer => {
  const order = new Int32Array(size)
  const parent = new Int32Array(size)
  const members = new Int32Array(size)
  // Neighbours within the zones, at the same places as in the whole graph.
  const inner = new Int32Array(around.length)
  const degree = new Int32Array(size)
  // Which draw a place was last taken into the tree in: no clearing between draws.
  const taken = new Int32Array(size)
  const path = new Int32Array(size)
  let turn = 0

  const draw = (zone: Int32Array, a: number, b: number, root = -1, offset = 0): number => {
    turn++
    let count = 0
    for (let i = 0; i < size; i++) {
      if (zone[i] !== a && zone[i] !== b) continue
      members[count++] = i
      let inside = 0
      for (let e = first[i]!; e < first[i + 1]!; e++) {
        const other = around[e]!
        if (zone[other] === a || zone[other] === b) inner[first[i]! + inside++] = other
      }
      degree[i] = inside
    }
    let placed = offset
    const start = root < 0 ? members[0]! : root
    taken[start] = turn
    parent[start] = -1
    order[placed++] = start
    for (let m = 0; m < count; m++) {
      // Walk until the tree is met; going back over a place overwrites where it leads, which erases the loop.
      let at = members[m]!
      while (taken[at] !== turn) {
        const next = inner[first[at]! + random.below(degree[at]!)]!
        parent[at] = next
        at = next
      }
      let steps = 0
      for (at = members[m]!; taken[at] !== turn; at = parent[at]!) {
        taken[at] = turn
        path[steps++] = at
      }
      while (steps > 0) order[placed++] = path[--steps]!
    }
    return placed
  }
  return { order, parent, draw }
}
