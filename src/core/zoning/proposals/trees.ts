import type { Instance } from './instance'
import type { Partition } from './partition'

/** Squared distance between the means of two nodes; variables one of them lacks do not count. */
export const nodeDistance = ({ columns, weight, sum }: Instance, a: number, b: number): number => {
  const variables = columns.length
  let total = 0
  for (let v = 0; v < variables; v++) {
    const [one, other] = [weight[a * variables + v]!, weight[b * variables + v]!]
    if (one > 0 && other > 0) total += (sum[a * variables + v]! / one - sum[b * variables + v]! / other) ** 2
  }
  return total
}

/** A spanning tree: nodes in an order in which each follows its parent, and positions of the parents in it (−1 for the root). */
export interface Tree {
  readonly order: Int32Array
  readonly parent: Int32Array
}

/** The edges of an instance's graph with a length each, as the neighbours are laid out. */
export type EdgeLengths = Float64Array

/** Distances of neighbours; the same from both sides. */
export const edgeDistances = (instance: Instance): EdgeLengths => {
  const lengths = new Float64Array(instance.near.length)
  for (let node = 0; node < instance.nodes; node++) for (let e = instance.first[node]!; e < instance.first[node + 1]!; e++) lengths[e] = nodeDistance(instance, node, instance.near[e]!)
  return lengths
}

/** What the tree builder works with, made once per instance. */
export interface TreeBuilder {
  /**
   * Minimum spanning tree (Prim 1957) of the nodes for which `inside` holds and that can be
   * reached from `root`; `lengthOf` is asked once per edge looked at and may be random.
   */
  readonly spanning: (root: number, inside: (node: number) => boolean, lengthOf: (edge: number) => number) => Tree
  /**
   * The edge whose removal leaves the two cheapest groups: position in `order` of the subtree's
   * root, −1 when the tree has no edge, and the change of cost against the undivided group.
   */
  readonly bestCut: (tree: Tree, partition: Partition) => { readonly at: number; readonly gain: number }
  /** Nodes of the subtree at a position of `order`. */
  readonly subtree: (tree: Tree, at: number) => number[]
}

export const createTreeBuilder = (instance: Instance): TreeBuilder => {
  const { nodes, first, near, border, weight, sum, people } = instance
  const variables = instance.columns.length
  const position = new Int32Array(nodes).fill(-1)
  const best = new Float64Array(nodes)
  const from = new Int32Array(nodes)
  const heap = new Int32Array(nodes)
  const heapAt = new Int32Array(nodes).fill(-1)

  const spanning = (root: number, inside: (node: number) => boolean, lengthOf: (edge: number) => number): Tree => {
    const order: number[] = []
    const parent: number[] = []
    const touched: number[] = []
    let waiting = 0
    const up = (start: number): void => {
      let i = start
      const node = heap[i]!
      while (i > 0) {
        const above = (i - 1) >> 1
        if (best[heap[above]!]! <= best[node]!) break
        heap[i] = heap[above]!
        heapAt[heap[i]!] = i
        i = above
      }
      heap[i] = node
      heapAt[node] = i
    }
    const take = (): number => {
      const top = heap[0]!
      const last = heap[--waiting]!
      heapAt[top] = -2
      if (waiting === 0) return top
      let i = 0
      for (;;) {
        let below = 2 * i + 1
        if (below >= waiting) break
        if (below + 1 < waiting && best[heap[below + 1]!]! < best[heap[below]!]!) below++
        if (best[heap[below]!]! >= best[last]!) break
        heap[i] = heap[below]!
        heapAt[heap[i]!] = i
        i = below
      }
      heap[i] = last
      heapAt[last] = i
      return top
    }
    best[root] = 0
    from[root] = -1
    heap[waiting++] = root
    heapAt[root] = 0
    touched.push(root)
    while (waiting > 0) {
      const node = take()
      position[node] = order.length
      order.push(node)
      parent.push(from[node]!)
      for (let e = first[node]!; e < first[node + 1]!; e++) {
        const other = near[e]!
        if (heapAt[other] === -2 || !inside(other)) continue
        const length = lengthOf(e)
        if (heapAt[other] === -1) {
          best[other] = length
          from[other] = position[node]!
          heap[waiting] = other
          touched.push(other)
          up(waiting++)
        } else if (length < best[other]!) {
          best[other] = length
          from[other] = position[node]!
          up(heapAt[other]!)
        }
      }
    }
    for (const node of touched) heapAt[node] = -1
    return { order: Int32Array.from(order), parent: Int32Array.from(parent) }
  }

  const bestCut = ({ order, parent }: Tree, partition: Partition): { at: number; gain: number } => {
    const count = order.length
    const weights = new Float64Array(count * variables)
    const sums = new Float64Array(count * variables)
    const counts = new Float64Array(count)
    const cut = new Float64Array(count)
    order.forEach((node, i) => {
      position[node] = i
      counts[i] = people[node]!
      for (let v = 0; v < variables; v++) {
        weights[i * variables + v] = weight[node * variables + v]!
        sums[i * variables + v] = sum[node * variables + v]!
      }
    })
    if (partition.costOfBorder > 0) markBorders(order, parent, cut)
    for (let i = count - 1; i > 0; i--) {
      const above = parent[i]!
      counts[above]! += counts[i]!
      cut[above]! += cut[i]!
      for (let v = 0; v < variables; v++) {
        weights[above * variables + v]! += weights[i * variables + v]!
        sums[above * variables + v]! += sums[i * variables + v]!
      }
    }
    const restWeights = new Float64Array(variables)
    const restSums = new Float64Array(variables)
    const whole = partition.costOfGroup(weights.subarray(0, variables), sums.subarray(0, variables), counts[0] ?? 0)
    let at = -1
    let gain = Infinity
    for (let i = 1; i < count; i++) {
      for (let v = 0; v < variables; v++) {
        restWeights[v] = weights[v]! - weights[i * variables + v]!
        restSums[v] = sums[v]! - sums[i * variables + v]!
      }
      const parts = partition.costOfGroup(weights.subarray(i * variables, (i + 1) * variables), sums.subarray(i * variables, (i + 1) * variables), counts[i]!) + partition.costOfGroup(restWeights, restSums, counts[0]! - counts[i]!)
      const more = parts - whole + partition.costOfBorder * cut[i]!
      if (more < gain) {
        gain = more
        at = i
      }
    }
    return { at, gain }
  }

  /** Leaves in `cut`, summed over a subtree, the length of border between it and the rest of the tree: an edge counts at both ends and twice off where their paths meet. */
  const markBorders = (order: Int32Array, parent: Int32Array, cut: Float64Array): void => {
    const depth = new Int32Array(order.length)
    for (let i = 1; i < order.length; i++) depth[i] = depth[parent[i]!]! + 1
    order.forEach((node, i) => {
      for (let e = first[node]!; e < first[node + 1]!; e++) {
        const j = position[near[e]!]!
        if (j <= i || order[j] !== near[e]) continue
        let [a, b] = [i, j]
        while (a !== b) {
          if (depth[a]! >= depth[b]!) a = parent[a]!
          else b = parent[b]!
        }
        cut[i]! += border[e]!
        cut[j]! += border[e]!
        cut[a]! -= 2 * border[e]!
      }
    })
  }

  const subtree = ({ order, parent }: Tree, at: number): number[] => {
    const inside = new Uint8Array(order.length)
    inside[at] = 1
    const list = [order[at]!]
    for (let i = at + 1; i < order.length; i++) {
      if (inside[parent[i]!] !== 1) continue
      inside[i] = 1
      list.push(order[i]!)
    }
    return list
  }
  return { spanning, bestCut, subtree }
}
