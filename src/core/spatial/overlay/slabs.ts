import { heightAt, type Edges } from './edges'

export interface SlabRange {
  readonly from: number
  readonly to: number
  /** Edges wholly south of this height are not tested for crossings: nothing is measured there. */
  readonly floor?: number
}

const byWest = (edges: Edges): Int32Array => Int32Array.from({ length: edges.count }, (_, i) => i).sort((a, b) => edges.x1[a]! - edges.x1[b]!)

/**
 * Calls `visit` for every pair of edges that cross properly (not at a common end, not
 * along each other) with the x of the crossing. `visit` returns false to stop.
 */
export const eachCrossing = (edges: Edges, visit: (a: number, b: number, x: number) => boolean, floor = -Infinity): void => {
  const { x1, y1, x2, y2 } = edges
  const open: number[] = []
  for (const edge of byWest(edges)) {
    const west = x1[edge]!
    const low = Math.min(y1[edge]!, y2[edge]!)
    const high = Math.max(y1[edge]!, y2[edge]!)
    if (high < floor) continue
    let kept = 0
    for (const other of open) {
      if (x2[other]! <= west) continue
      open[kept++] = other
      if (Math.max(y1[other]!, y2[other]!) < low || Math.min(y1[other]!, y2[other]!) > high) continue
      const east = Math.min(x2[edge]!, x2[other]!)
      const before = heightAt(edges, edge, west) - heightAt(edges, other, west)
      const after = heightAt(edges, edge, east) - heightAt(edges, other, east)
      if (before * after >= 0) continue
      if (!visit(other, edge, west + ((east - west) * before) / (before - after))) return
    }
    open.length = kept
    open.push(edge)
  }
}

/**
 * Cuts the plane into upright slabs at every end and every crossing of edges, so that
 * inside a slab edges lie one above the other without touching, and visits the slabs
 * from west to east with their edges from south to north. Between two neighbouring edges lies a
 * trapezoid that is wholly inside or wholly outside each polygon (trapezoidal decomposition
 * in the sense of Chazelle & Incerpi 1984; inside by the even-odd rule). Nothing is built and
 * nothing can fail: edges that coincide give trapezoids of height 0.
 * @param visit slab from x0 to x1; `order` holds `count` edge numbers and is used again for the next slab
 */
export const eachSlab = (edges: Edges, { from, to, floor }: SlabRange, visit: (x0: number, x1: number, order: Int32Array, count: number) => void): void => {
  if (!(from < to)) return
  const stops: number[] = [from, to]
  const add = (x: number): void => {
    if (x > from && x < to) stops.push(x)
  }
  edges.x1.forEach(add)
  edges.x2.forEach(add)
  eachCrossing(edges, (_a, _b, x) => (add(x), true), floor)
  const xs = Float64Array.from(stops).sort()
  const waiting = byWest(edges)
  const order = new Int32Array(edges.count)
  const heights = new Float64Array(edges.count)
  let count = 0
  let next = 0
  for (let s = 0; s + 1 < xs.length; s++) {
    const x0 = xs[s]!
    const x1 = xs[s + 1]!
    if (x0 === x1) continue
    let kept = 0
    for (let i = 0; i < count; i++) if (edges.x2[order[i]!]! > x0) order[kept++] = order[i]!
    count = kept
    for (; next < waiting.length && edges.x1[waiting[next]!]! <= x0; next++) if (edges.x2[waiting[next]!]! > x0) order[count++] = waiting[next]!
    const middle = (x0 + x1) / 2
    // Insertion sort: the order hardly changes from one slab to the next.
    for (let i = 0; i < count; i++) {
      const edge = order[i]!
      const height = heightAt(edges, edge, middle)
      let j = i
      for (; j > 0 && heights[j - 1]! > height; j--) {
        heights[j] = heights[j - 1]!
        order[j] = order[j - 1]!
      }
      heights[j] = height
      order[j] = edge
    }
    visit(x0, x1, order, count)
  }
}
