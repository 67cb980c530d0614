import { twoSidedQuantile } from './normalQuantile'

/**
 * Score interval for a share of `successes` in `n` (Wilson 1927, JASA 22, p. 209;
 * Newcombe 1998, Statistics in Medicine 17, p. 857, method 3): lower and upper limit,
 * both within 0 to 1, at a two-sided `level`.
 *
 * Nothing observed (n = 0) says nothing: 0 to 1. A count that is not between 0 and n,
 * or a level outside 0 to 1, throws a RangeError.
 */
export const wilson = (successes: number, n: number, level = 0.95): [number, number] => {
  if (!(successes >= 0 && successes <= n && n < Infinity)) throw new RangeError('Successes must lie between 0 and n')
  const z = twoSidedQuantile(level)
  if (n === 0) return [0, 1]
  const share = successes / n
  const centre = share + (z * z) / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  // At the ends the limit is exact; the formula would leave rounding noise.
  return [successes === 0 ? 0 : Math.max(0, (centre - half) / scale), successes === n ? 1 : Math.min(1, (centre + half) / scale)]
}
