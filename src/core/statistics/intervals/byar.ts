import { twoSidedQuantile } from './normalQuantile'

/**
 * Interval for a Poisson count by Byar's approximation (Breslow & Day 1987,
 * Statistical Methods in Cancer Research II, p. 69; within 0.2 % of the exact interval
 * from a count of 10 on): lower and upper limit of the expected count at a two-sided `level`.
 * For events that are not bounded by their base. A count of 0 has the lower limit 0; a
 * negative or infinite count throws a RangeError.
 */
export const byar = (count: number, level = 0.95): [number, number] => {
  if (!(count >= 0 && count < Infinity)) throw new RangeError('A count must be a number from 0 on')
  const z = twoSidedQuantile(level)
  const next = count + 1
  const lower = count === 0 ? 0 : count * Math.max(0, 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
  return [lower, next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3]
}
