import type { PlanarPoint } from './utm32'

/** Distance in metres from a point to a segment. */
export function distanceToSegment(p: PlanarPoint, a: PlanarPoint, b: PlanarPoint): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const squared = dx * dx + dy * dy
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared))
  return Math.hypot(a[0] + t * dx - p[0], a[1] + t * dy - p[1])
}

/**
 * Indices of the vertices to keep so that no dropped vertex is farther than `tolerance` metres from the
 * simplified line; the ends always stay. An empty or two-point line is returned whole.
 * Source: Douglas and Peucker 1973.
 */
export function douglasPeucker(line: readonly PlanarPoint[], tolerance: number): number[] {
  const keep = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range
    let worst = -1
    let worstDistance = tolerance
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToSegment(line[i]!, line[from]!, line[to]!)
      if (distance > worstDistance) [worst, worstDistance] = [i, distance]
    }
    if (worst < 0) continue
    keep.add(worst)
    open.push([from, worst], [worst, to])
  }
  return [...keep].filter((i) => i >= 0).sort((p, q) => p - q)
}
