import type { XY } from '../mercator'

/**
 * Points on the way from `from` (left out) to `to` (always the last), evenly
 * spaced and at most `step` apart, in the units of the points; never more than
 * `most`, so that a pointer that jumps far costs no more than that. Where both
 * ends are the same there is just the end. Throws for a step that is not above zero.
 */
export const interpolate = (from: XY, to: XY, step: number, most = 1000): readonly XY[] => {
  if (!(step > 0)) throw new Error(`Steps must be above zero (${step})`)
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const count = Math.min(most, Math.max(1, Math.ceil(Math.hypot(dx, dy) / step)))
  return Array.from({ length: count }, (_, i): XY => (i === count - 1 ? to : [from[0] + (dx * (i + 1)) / count, from[1] + (dy * (i + 1)) / count]))
}
