import { moments } from '../moments'

/** Number of values from `x0` (inclusive) to `x1` (exclusive; the last bin includes it). */
export interface Bin {
  readonly x0: number
  readonly x1: number
  readonly count: number
}

/**
 * Equally wide bins from the smallest to the largest value. No values give no
 * bins; values that are all the same give one bin without width.
 */
export const histogram = (values: readonly number[], binCount: number): Bin[] => {
  if (values.length === 0 || binCount < 1) return []
  const { min, max } = moments(values)
  if (min === max) return [{ x0: min, x1: max, count: values.length }]
  const counts = new Array<number>(binCount).fill(0)
  const width = (max - min) / binCount
  for (const value of values) {
    const bin = Math.min(binCount - 1, Math.floor(((value - min) / (max - min)) * binCount))
    counts[bin]! += 1
  }
  return counts.map((count, i) => ({ x0: min + width * i, x1: i === binCount - 1 ? max : min + width * (i + 1), count }))
}
