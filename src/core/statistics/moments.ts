import type { Moments } from '../index/indexResult'

/**
 * Mean, standard deviation, count and range of numbers, in two passes so that
 * large values with small differences keep their precision. `sample` divides by
 * n - 1 instead of n. An empty input gives n = 0 and zeros; the caller decides
 * whether so few values will do.
 */
export const moments = (values: ArrayLike<number>, sample = false): Moments => {
  const n = values.length
  if (n === 0) return { mean: 0, sd: 0, n: 0, min: 0, max: 0 }
  let sum = 0
  let min = Infinity
  let max = -Infinity
  for (let i = 0; i < n; i++) {
    const value = values[i]!
    sum += value
    if (value < min) min = value
    if (value > max) max = value
  }
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2
  const divisor = sample ? n - 1 : n
  return { mean, sd: divisor > 0 ? Math.sqrt(squares / divisor) : 0, n, min, max }
}

/** Whether the values are all the same, rounding noise aside: nothing can be standardised with them. */
export const isConstant = ({ min, max }: Moments): boolean => max - min <= 1e-12 * Math.max(Math.abs(min), Math.abs(max))
