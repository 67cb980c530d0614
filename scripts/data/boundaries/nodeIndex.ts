import type { Position } from 'geojson'
import { utm32, type PlanarPoint } from './utm32'

/** Distinct vertices of all borders: degrees for the result, metres for every decision about nearness. */
export class NodeIndex {
  readonly degrees: Position[] = []
  readonly metres: PlanarPoint[] = []
  private readonly cells = new Map<string, number[]>()

  /** @param tolerance metres within which two vertices are one */
  constructor(private readonly tolerance: number) {}

  /** The node at a position: an existing one within the tolerance (the nearest), else a new one. */
  nodeAt(position: Position): number {
    const point = utm32(position[0]!, position[1]!)
    let best = -1
    let bestDistance = this.tolerance
    for (const node of this.near(point, this.tolerance)) {
      const distance = Math.hypot(this.metres[node]![0] - point[0], this.metres[node]![1] - point[1])
      if (distance <= bestDistance) [best, bestDistance] = [node, distance]
    }
    if (best >= 0) return best
    const node = this.metres.push(point) - 1
    this.degrees.push(position)
    const key = this.key(point[0], point[1])
    const list = this.cells.get(key)
    if (list) list.push(node)
    else this.cells.set(key, [node])
    return node
  }

  /** Nodes on the way from `from` to `to`, within the tolerance of the straight line, in order, without the ends. */
  between(from: number, to: number): number[] {
    const [ax, ay] = this.metres[from]!
    const [bx, by] = this.metres[to]!
    const dx = bx - ax
    const dy = by - ay
    const squared = dx * dx + dy * dy
    const found: { node: number; t: number }[] = []
    const middle: PlanarPoint = [(ax + bx) / 2, (ay + by) / 2]
    for (const node of this.near(middle, Math.sqrt(squared) / 2 + this.tolerance)) {
      if (node === from || node === to) continue
      const [px, py] = this.metres[node]!
      const t = ((px - ax) * dx + (py - ay) * dy) / squared
      if (t <= 0 || t >= 1) continue
      if (Math.hypot(ax + t * dx - px, ay + t * dy - py) <= this.tolerance) found.push({ node, t })
    }
    return found.sort((p, q) => p.t - q.t || p.node - q.node).map(({ node }) => node)
  }

  /** Nodes in the grid cells around a point; a superset of those within `radius`. */
  private *near([x, y]: PlanarPoint, radius: number): Generator<number> {
    for (let i = Math.floor((x - radius) / cellSize); i <= Math.floor((x + radius) / cellSize); i++)
      for (let j = Math.floor((y - radius) / cellSize); j <= Math.floor((y + radius) / cellSize); j++) yield* this.cells.get(`${i}:${j}`) ?? []
  }

  private key(x: number, y: number): string {
    return `${Math.floor(x / cellSize)}:${Math.floor(y / cellSize)}`
  }
}

const cellSize = 20
