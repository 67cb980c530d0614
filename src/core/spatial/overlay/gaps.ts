import { heightAt, joinEdges, shapeOf } from './edges'
import { eachSlab } from './slabs'
import type { ForeignArea } from '../../zoning/foreign/foreignAreas'

/** Ground that belongs to no area and is enclosed by areas. */
export interface Gap {
  readonly areaM2: number
  /** A point on it, in metres of UTM 32: the middle of its largest trapezoid. */
  readonly at: readonly [number, number]
}

interface Piece {
  /** Heights of lower and upper edge at the slab's east end. */
  readonly low: number
  readonly high: number
  readonly node: number
}

/**
 * Gaps between areas of at least `least` m² (default 1), the largest first; holes of an area that
 * no other fills count. Ground that is open to the outside is no gap: the overlay
 * tells how much of each unit lies outside.
 */
export const gapsBetween = (areas: readonly ForeignArea[], least = 1): Gap[] => {
  const shapes = areas.map(({ geometry }) => shapeOf(geometry)).filter(({ edges }) => edges.count > 0)
  if (shapes.length === 0) return []
  const edges = joinEdges(shapes)
  // Node 0 is all that is open to the outside; pieces of ground that touch become one by union-find.
  const parent = [0]
  const size = [0]
  const piece = [0]
  const at: [number, number][] = [[0, 0]]
  const rootOf = (node: number): number => {
    let root = node
    while (parent[root] !== root) root = parent[root]!
    for (let i = node; i !== root; ) {
      const up = parent[i]!
      parent[i] = root
      i = up
    }
    return root
  }
  const unite = (a: number, b: number): void => {
    const [ra, rb] = [rootOf(a), rootOf(b)]
    if (ra === rb) return
    const [keep, gone] = ra < rb ? [ra, rb] : [rb, ra]
    parent[gone] = keep
    size[keep]! += size[gone]!
    if (piece[gone]! > piece[keep]!) {
      piece[keep] = piece[gone]!
      at[keep] = at[gone]!
    }
  }
  let before: Piece[] = []
  const inside = new Uint8Array(shapes.length)
  const west = Math.min(...shapes.map(({ box }) => box[0]))
  const east = Math.max(...shapes.map(({ box }) => box[2]))
  eachSlab(edges, { from: west, to: east }, (x0, x1, order, count) => {
    const now: (Piece & { readonly lowWest: number; readonly highWest: number })[] = []
    inside.fill(0)
    let covering = 0
    const middle = (x0 + x1) / 2
    for (let i = -1; i < count; i++) {
      if (i >= 0) {
        const owner = edges.owner[order[i]!]!
        inside[owner]! ^= 1
        covering += inside[owner] ? 1 : -1
      }
      if (covering > 0) continue
      const [below, above] = [i < 0 ? undefined : order[i]!, i + 1 < count ? order[i + 1]! : undefined]
      const height = (edge: number | undefined, x: number, open: number): number => (edge === undefined ? open : heightAt(edges, edge, x))
      const isOpen = below === undefined || above === undefined
      let node = 0
      if (!isOpen) {
        const thick = heightAt(edges, above, middle) - heightAt(edges, below, middle)
        if (thick <= 0) continue
        node = parent.length
        parent.push(node)
        size.push(thick * (x1 - x0))
        piece.push(thick * (x1 - x0))
        at.push([middle, heightAt(edges, below, middle) + thick / 2])
      }
      now.push({ node, lowWest: height(below, x0, -Infinity), highWest: height(above, x0, Infinity), low: height(below, x1, -Infinity), high: height(above, x1, Infinity) })
    }
    // Both lists go from south to north: merge them.
    let j = 0
    for (const ground of now) {
      while (j < before.length && before[j]!.high <= ground.lowWest) j++
      for (let k = j; k < before.length && before[k]!.low < ground.highWest; k++) {
        if (Math.min(before[k]!.high, ground.highWest) - Math.max(before[k]!.low, ground.lowWest) > 1e-6) unite(before[k]!.node, ground.node)
      }
    }
    // What touches the western end is open to the outside.
    if (before.length === 0) for (const ground of now) if (ground.highWest - ground.lowWest > 1e-6) unite(0, ground.node)
    before = now
  })
  for (const ground of before) if (ground.high - ground.low > 1e-6) unite(0, ground.node)
  return parent
    .flatMap((up, node) => (node > 0 && up === node && size[node]! >= least ? [{ areaM2: size[node]!, at: at[node]! }] : []))
    .sort((p, q) => q.areaM2 - p.areaM2)
}
