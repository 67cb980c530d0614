import type { Random } from '../../index/robustness/seededRandom'
import type { FlatGraph } from './flatGraph'
import { treeDrawer } from './spanningTree'

/** A walk through the contiguous plans with a fixed number of zones. */
export interface RecomChain {
  /** Zone of each place now; the same array all the time. */
  readonly zone: Int32Array
  /** One step; true where the plan was drawn anew (it may still be the same). */
  readonly step: () => boolean
}

/** Share of steps that draw the tree of both zones anew (way 1) instead of extending it from the edge that was drawn (way 2). */
const anewShare = 0.25

/**
 * Reversible recombination (Cannon, Duchin, Randall & Rule 2022, Spanning tree methods
 * for sampling graph partitions, arXiv:2210.01401; after ReCom: DeFord, Duchin & Solomon
 * 2021, Recombination, Harvard Data Science Review 3(1)), with a Metropolis–Hastings
 * step (Hastings 1970) in place of their rejection. A step draws one of the C pairs of
 * neighbours that lie in different zones, e; it names zones A and B. Then
 *
 * 1. a spanning tree of A ∪ B and one of its m − 1 edges, uniformly (rejected where a
 *    half is outside `sizes`), or
 * 2. a spanning tree of A, one of B, joined by e, and one of the edges of this tree
 *    whose halves both fit `sizes`, uniformly; e itself is one of them.
 *
 * Without that edge the tree falls into A' and B'. With C' pairs of neighbours in
 * different zones after the change, it is made with the probability min(1, C / C').
 *
 * In the long run a plan P is met in proportion to π(P) = Π τ(zone), the product over
 * its zones of the number of spanning trees, exactly: with |∂| pairs between two zones,
 * way 1 proposes with q(P → P') = |∂(A,B)| / C · |∂(A',B')| τ(A') τ(B') / (τ(A∪B) (m − 1)),
 * hence π(P') q(P' → P) / (π(P) q(P → P')) = C / C'. Way 2 draws a tree of A ∪ B and an edge
 * of it with 1 / (C τ(A) τ(B)), so tree and edge have the weight π(P) / (C τ(A) τ(B)), where
 * only C differs between the edges of a tree; choosing among these is symmetric.
 * Zones stay contiguous, and their number in each piece of the graph stays the same.
 *
 * @param zone a valid plan of contiguous zones 0 to k − 1; it is changed in place
 * @param sizes fewest and most people of a zone, both included
 */
export const recomChain = (graph: FlatGraph, zone: Int32Array, zones: number, sizes: readonly [number, number], random: Random): RecomChain => {
  const { size, first, around, from, to, people } = graph
  const [fewest, most] = sizes
  const { order, parent, draw } = treeDrawer(graph, random)
  const inside = new Uint8Array(size)
  const under = new Float64Array(size)
  const fitting = new Int32Array(size)
  const total = new Float64Array(zones)
  for (let i = 0; i < size; i++) total[zone[i]!]! += people[i]!
  let cut = 0
  for (let e = 0; e < from.length; e++) if (zone[from[e]!] !== zone[to[e]!]) cut++

  /** People under each place of the tree. */
  const addUp = (count: number): void => {
    for (let o = 0; o < count; o++) under[order[o]!] = people[order[o]!]!
    for (let o = count - 1; o > 0; o--) under[parent[order[o]!]!]! += under[order[o]!]!
  }
  const fits = (i: number, both: number): boolean => under[i]! >= fewest && under[i]! <= most && both - under[i]! >= fewest && both - under[i]! <= most

  const step = (): boolean => {
    if (cut === 0) return false
    let edge = random.below(from.length)
    while (zone[from[edge]!] === zone[to[edge]!]) edge = random.below(from.length)
    const a = zone[from[edge]!]!
    const b = zone[to[edge]!]!
    const both = total[a]! + total[b]!
    let count: number
    // The place whose edge to its parent is taken out.
    let top: number
    if (random.uniform() < anewShare) {
      count = draw(zone, a, b)
      addUp(count)
      top = order[1 + random.below(count - 1)]!
      if (!fits(top, both)) return false
    } else {
      count = draw(zone, b, b, to[edge], draw(zone, a, a, from[edge]))
      parent[to[edge]!] = from[edge]!
      addUp(count)
      let choices = 0
      for (let o = 1; o < count; o++) if (order[o] === to[edge] || fits(order[o]!, both)) fitting[choices++] = order[o]!
      top = fitting[random.below(choices)]!
      if (top === to[edge]) return false
    }
    for (let o = 0; o < count; o++) {
      const i = order[o]!
      inside[i] = i === top ? 1 : o === 0 ? 0 : inside[parent[i]!]!
    }
    let cutAfter = cut
    for (let o = 0; o < count; o++) {
      const i = order[o]!
      for (let e = first[i]!; e < first[i + 1]!; e++) {
        const other = around[e]!
        if (other < i || (zone[other] !== a && zone[other] !== b)) continue
        if (zone[i] !== zone[other]) cutAfter--
        if (inside[i] !== inside[other]) cutAfter++
      }
    }
    if (cutAfter > cut && random.uniform() * cutAfter >= cut) return false
    for (let o = 0; o < count; o++) zone[order[o]!] = inside[order[o]!] === 1 ? a : b
    total[a] = under[top]!
    total[b] = both - under[top]!
    cut = cutAfter
    return true
  }
  return { zone, step }
}
