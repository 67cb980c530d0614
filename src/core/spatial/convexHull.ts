import type { Metres } from './utm32'

const turn = ([ax, ay]: Metres, [bx, by]: Metres, [cx, cy]: Metres): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** One of the two chains of the hull, its last point left to the other chain. */
const chain = (points: readonly Metres[]): Metres[] => {
  const kept: Metres[] = []
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop()
    kept.push(point)
  }
  kept.pop()
  return kept
}

/**
 * Corners of the convex hull, anticlockwise from the westernmost (of these the
 * southernmost) point; points on its sides and repeated ones left out. The same
 * points give the same list in any order. One point gives itself, points on a line
 * its two ends, none an empty list.
 *
 * Source: Andrew 1979, Information Processing Letters 9(5), monotone chain.
 */
export const convexHull = (points: readonly Metres[]): Metres[] => {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by).filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1])
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain([...sorted].reverse())]
}
