import { distanceToSegment } from './douglasPeucker'
import type { PlanarPoint } from './utm32'

export interface Displacement {
  readonly maxM: number
  readonly medianM: number
  readonly samples: number
}

type Segment = readonly [PlanarPoint, PlanarPoint]
const cellSize = 100

/**
 * How far two sets of border lines are apart, in metres, in the manner of a Hausdorff distance: every vertex of
 * one set, and points at most `step` metres apart along its edges, to the nearest edge of the other, both ways.
 * Rings are open. Points farther than `reach` count as `reach`.
 */
export function displacement(p: readonly (readonly PlanarPoint[])[], q: readonly (readonly PlanarPoint[])[], step = 5, reach = 100): Displacement {
  const distances = [...oneWay(p, q, step, reach), ...oneWay(q, p, step, reach)].sort((x, y) => x - y)
  return { maxM: distances.at(-1) ?? 0, medianM: distances[Math.floor(distances.length / 2)] ?? 0, samples: distances.length }
}

function oneWay(from: readonly (readonly PlanarPoint[])[], to: readonly (readonly PlanarPoint[])[], step: number, reach: number): number[] {
  const grid = new Map<string, Segment[]>()
  for (const segment of segments(to)) {
    const [[ax, ay], [bx, by]] = segment
    for (let i = Math.floor((Math.min(ax, bx) - reach) / cellSize); i <= Math.floor((Math.max(ax, bx) + reach) / cellSize); i++)
      for (let j = Math.floor((Math.min(ay, by) - reach) / cellSize); j <= Math.floor((Math.max(ay, by) + reach) / cellSize); j++) {
        const key = `${i}:${j}`
        const list = grid.get(key)
        if (list) list.push(segment)
        else grid.set(key, [segment])
      }
  }
  const distances: number[] = []
  for (const [a, b] of segments(from)) {
    const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step))
    for (let part = 0; part < parts; part++) {
      const t = part / parts
      const point: PlanarPoint = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
      let nearest = reach
      for (const [c, d] of grid.get(`${Math.floor(point[0] / cellSize)}:${Math.floor(point[1] / cellSize)}`) ?? [])
        nearest = Math.min(nearest, distanceToSegment(point, c, d))
      distances.push(nearest)
    }
  }
  return distances
}

function* segments(rings: readonly (readonly PlanarPoint[])[]): Generator<Segment> {
  for (const ring of rings) for (let i = 0; i < ring.length; i++) yield [ring[i]!, ring[(i + 1) % ring.length]!]
}
