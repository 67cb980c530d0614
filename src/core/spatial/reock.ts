import { minimumCircle } from './minimumCircle'
import type { Metres } from './utm32'

/**
 * Reock compactness: the share of a shape's area in that of the smallest circle
 * around it. 1 for a circle, near 0 for a long shape; a ragged border hardly
 * matters to it.
 *
 * Source: Reock 1961, Midwest Journal of Political Science 5(1).
 *
 * @param area in m²
 * @param points corners of the shape, or of the convex hulls of its parts, in m
 * @returns null without an area or without points that differ
 */
export const reock = (area: number, points: readonly Metres[]): number | null => {
  const circle = minimumCircle(points)
  return circle === null || circle.radius === 0 || !(area > 0) ? null : area / (Math.PI * circle.radius ** 2)
}
