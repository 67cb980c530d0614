/** One merge: `gone` is joined to `kept`. */
export interface Merge {
  readonly kept: number
  readonly gone: number
  readonly loss: number
}

export interface Merging {
  /** What merging two neighbouring groups costs, with the length of border between them. */
  readonly loss: (a: number, b: number, border: number) => number
  /** Called once per merge, before losses are asked anew. */
  readonly join: (kept: number, gone: number) => void
}

/**
 * Greedy agglomeration of neighbours: again and again the two neighbouring groups with
 * the least loss are joined (with the loss of Ward 1963, JASA 58, this is Ward's method under
 * the constraint of contiguity). Ends when `groups` are left or none has a neighbour.
 * Equal losses: the pair with the smallest numbers. The smaller number names a joined group.
 *
 * @param around neighbours per group with the length of the border; symmetric
 */
export const mergeNeighbours = (around: readonly ReadonlyMap<number, number>[], groups: number, { loss, join }: Merging): Merge[] => {
  const near = around.map((list) => new Map(list))
  const size = near.length
  const best = new Int32Array(size).fill(-1)
  const bestLoss = new Float64Array(size).fill(Infinity)
  const losses = near.map((list, a) => new Map([...list].map(([b, border]): [number, number] => [b, loss(Math.min(a, b), Math.max(a, b), border)])))
  const isBefore = (value: number, other: number, a: number): boolean => value < bestLoss[a]! || (value === bestLoss[a] && other < best[a]!)
  const choose = (a: number): void => {
    best[a] = -1
    bestLoss[a] = Infinity
    for (const [b, value] of losses[a]!) {
      if (best[a] === -1 || isBefore(value, b, a)) {
        best[a] = b
        bestLoss[a] = value
      }
    }
  }
  const alive = new Uint8Array(size).fill(1)
  for (let a = 0; a < size; a++) choose(a)
  const merges: Merge[] = []
  for (let left = size; left > groups; left--) {
    let first = -1
    for (let a = 0; a < size; a++) if (alive[a] === 1 && best[a] !== -1 && (first === -1 || bestLoss[a]! < bestLoss[first]!)) first = a
    if (first === -1) break
    const kept = Math.min(first, best[first]!)
    const gone = Math.max(first, best[first]!)
    merges.push({ kept, gone, loss: bestLoss[first]! })
    alive[gone] = 0
    join(kept, gone)
    for (const [other, border] of near[gone]!) {
      near[other]!.delete(gone)
      losses[other]!.delete(gone)
      if (other === kept) continue
      near[kept]!.set(other, (near[kept]!.get(other) ?? 0) + border)
      near[other]!.set(kept, (near[other]!.get(kept) ?? 0) + border)
    }
    for (const [other, border] of near[kept]!) {
      const value = loss(Math.min(kept, other), Math.max(kept, other), border)
      losses[kept]!.set(other, value)
      losses[other]!.set(kept, value)
    }
    choose(kept)
    for (const other of near[kept]!.keys()) choose(other)
  }
  return merges
}
