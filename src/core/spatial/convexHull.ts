import type { Metres } from './utm32'

const turn = (a: Metres, b: Metres, c: Metres): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** One of the two chains of the hull, its last point left to the other chain. */
const chain = (points: readonly Metres[]): Metres[] => {
  const kept: Metres[] = []
  for (const point of points) {
    while (kept.length > 1 && turn(kept[kept.length - 2]!, kept[kept.length - 1]!, point) <= 0) kept.pop()
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
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]).filter((point, i, all) => i === 0 || point[0] !== all[i - 1]![0] || point[1] !== all[i - 1]![1])
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain([...sorted].reverse())]
}
