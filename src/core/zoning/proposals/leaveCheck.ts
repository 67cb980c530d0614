import type { Instance } from './instance'

const isNear = (first: Int32Array, near: Int32Array, node: number, other: number): boolean => {
  for (let e = first[node]!; e < first[node + 1]!; e++) if (near[e] === other) return true
  return false
}

/**
 * Check whether a node may leave its zone: the zone has others and hangs together without
 * it. Reads `zone` and `size` as they are at each call. Looks no further than until all
 * neighbours of the node in its zone are found to be connected.
 */
export const leaveCheck = ({ nodes, first, near }: Instance, zone: Int32Array, size: Int32Array): ((node: number) => boolean) => {
  // Stamps instead of clearing: a node was seen in this search when it carries its number.
  const seen = new Int32Array(nodes)
  const stack = new Int32Array(nodes)
  let search = 0
  return (node) => {
    const own = zone[node]!
    if (size[own]! < 2) return false
    search++
    seen[node] = search
    let wanted = 0
    let start = -1
    for (let e = first[node]!; e < first[node + 1]!; e++) {
      if (zone[near[e]!] !== own) continue
      wanted++
      start = near[e]!
    }
    if (wanted < 2) return wanted === 1
    let found = 1
    let top = 0
    seen[start] = search
    stack[top++] = start
    while (top > 0) {
      const at = stack[--top]!
      for (let e = first[at]!; e < first[at + 1]!; e++) {
        const other = near[e]!
        if (zone[other] !== own || seen[other] === search) continue
        seen[other] = search
        stack[top++] = other
        if (isNear(first, near, node, other) && ++found === wanted) return true
      }
    }
    return false
  }
}
