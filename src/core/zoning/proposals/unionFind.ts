/** Sets of numbers 0 to `size` − 1 that can be joined. The name of a set is one of its members. */
export interface UnionFind {
  readonly find: (item: number) => number
  /** False where both were in the same set already. */
  readonly join: (a: number, b: number) => boolean
}

/** Union-find with path halving (Tarjan & van Leeuwen 1984, Journal of the ACM 31). The smaller number names a joined set. */
export const unionFind = (size: number): UnionFind => {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const find = (item: number): number => {
    let at = item
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const join = (a: number, b: number): boolean => {
    const [one, other] = [find(a), find(b)]
    if (one === other) return false
    parent[Math.max(one, other)] = Math.min(one, other)
    return true
  }
  return { find, join }
}

/** Sets that the pairs join, each ascending, in the order of their first member; single members included. */
export const joinedSets = (items: readonly number[], size: number, pairs: Iterable<readonly [number, number]>): number[][] => {
  const sets = unionFind(size)
  for (const [a, b] of pairs) sets.join(a, b)
  const byName = new Map<number, number[]>()
  for (const item of [...items].sort((a, b) => a - b)) {
    const name = sets.find(item)
    const set = byName.get(name)
    if (set === undefined) byName.set(name, [item])
    else set.push(item)
  }
  return [...byName.values()]
}
