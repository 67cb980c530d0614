import type { XY } from '../mercator'

/** Rings of one unit, exterior and holes together; inside is decided by the even-odd rule. */
export type Rings = readonly (readonly XY[])[]

/** Where a label sits best, and how far from there the next border is. */
export interface LabelAnchor {
  readonly x: number
  readonly y: number
  /** Distance to the nearest border, in the units of the rings, vertical measure. */
  readonly room: number
}

/** Numbers of one edge: start, difference to the end, one over its squared length (0 for a point). */
const edgeSize = 5

/** Edges of rings whose x is divided by `squash`, in one row: the search asks for them thousands of times before the first map. */
const edgesOf = (rings: Rings, squash: number): Float64Array => {
  const edges = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0) * edgeSize)
  let at = 0
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const dx = (ring[j]![0] - ring[i]![0]) / squash
      const dy = ring[j]![1] - ring[i]![1]
      const length = dx * dx + dy * dy
      edges.set([ring[i]![0] / squash, ring[i]![1], dx, dy, length === 0 ? 0 : 1 / length], at)
      at += edgeSize
    }
  return edges
}

/** Signed distance from a point to edges of rings, positive inside. No edges give minus infinity. */
const signedDistance = (x: number, y: number, edges: Float64Array): number => {
  let inside = false
  let nearest = Infinity
  for (let at = 0; at < edges.length; at += edgeSize) {
    const px = x - edges[at]!
    const py = y - edges[at + 1]!
    const dx = edges[at + 2]!
    const dy = edges[at + 3]!
    if (py < 0 !== py - dy < 0 && px < (dx * py) / dy) inside = !inside
    const t = Math.min(1, Math.max(0, (px * dx + py * dy) * edges[at + 4]!))
    const ex = px - t * dx
    const ey = py - t * dy
    const square = ex * ex + ey * ey
    if (square < nearest) nearest = square
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

/** True where the point lies inside the rings (even-odd rule, so holes count as outside). */
export const containsPoint = (x: number, y: number, rings: Rings): boolean => {
  let inside = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!
      const [bx, by] = ring[j]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

/** Detail of a border, as part of the smaller side, that does not matter for where a label sits. */
const coarseness = 1 / 40
const precisionShare = 1 / 50

/** Rings without points closer to the one before than `step`; first and last stay. */
const coarse = (rings: Rings, step: number): Rings =>
  rings.map((ring) => {
    let last = ring[0]
    return ring.filter((point, i) => {
      if (last !== undefined && i > 0 && i < ring.length - 1 && Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) < step) return false
      last = point
      return true
    })
  })

/**
 * Centre of the largest ellipse, `squash` times as wide as high, that fits the
 * rings: text is wide, so a plain pole of inaccessibility (squash 1, right for
 * round badges) would put it into the wrong bulge of many units. Quadtree
 * search of Agafonkin, "polylabel" (2016), on slightly coarsened borders, to a
 * precision of 1/50 of the smaller side. Throws for rings without points.
 */
export const labelAnchor = (detailed: Rings, squash: number): LabelAnchor => {
  const points = detailed.flat()
  if (points.length === 0) throw new Error('A label needs rings with points')
  const xs = points.map((point) => point[0] / squash)
  const ys = points.map((point) => point[1])
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const side = Math.min(maxX - minX, maxY - minY)
  const precision = side * precisionShare
  const edges = edgesOf(coarse(detailed, side * coarseness), squash)
  const cellAt = (x: number, y: number, half: number) => {
    const distance = signedDistance(x, y, edges)
    return { x, y, half, distance, best: distance + half * Math.SQRT2 }
  }
  let winner = cellAt((minX + maxX) / 2, (minY + maxY) / 2, 0)
  if (side === 0) return { x: winner.x * squash, y: winner.y, room: 0 }
  const half = side / 2
  const queue: ReturnType<typeof cellAt>[] = []
  for (let x = minX; x < maxX; x += side) for (let y = minY; y < maxY; y += side) queue.push(cellAt(x + half, y + half, half))
  while (queue.length > 0) {
    let top = 0
    for (let i = 1; i < queue.length; i++) if (queue[i]!.best > queue[top]!.best) top = i
    const cell = queue[top]!
    queue[top] = queue[queue.length - 1]!
    queue.pop()
    if (cell.best - winner.distance <= precision) break
    if (cell.distance > winner.distance) winner = cell
    const quarter = cell.half / 2
    for (const sx of [-1, 1])
      for (const sy of [-1, 1]) {
        const child = cellAt(cell.x + sx * quarter, cell.y + sy * quarter, quarter)
        if (child.distance > winner.distance) winner = child
        if (child.best - winner.distance > precision) queue.push(child)
      }
  }
  return { x: winner.x * squash, y: winner.y, room: Math.max(0, winner.distance) }
}
