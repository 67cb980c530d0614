import type { Moments } from '../index/indexResult'

/**
 * Mean Σpx / Σp and standard deviation √(Σp(x − mean)² / Σp) of values that
 * count by their weights (people). Count and range are those of the values with
 * a weight above 0; without any, n = 0 and zeros.
 */
export const weightedMoments = (values: ArrayLike<number>, weights: ArrayLike<number>): Moments => {
  let whole = 0
  let sum = 0
  let n = 0
  let min = Infinity
  let max = -Infinity
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i]!
    if (!(weight > 0)) continue
    whole += weight
    sum += weight * values[i]!
    n++
    min = Math.min(min, values[i]!)
    max = Math.max(max, values[i]!)
  }
  if (n === 0) return { mean: 0, sd: 0, n: 0, min: 0, max: 0 }
  const mean = sum / whole
  let squares = 0
  for (let i = 0; i < values.length; i++) if (weights[i]! > 0) squares += weights[i]! * (values[i]! - mean) ** 2
  return { mean, sd: Math.sqrt(squares / whole), n, min, max }
}
