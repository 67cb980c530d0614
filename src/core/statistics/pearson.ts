import { isConstant, moments } from './moments'

/**
 * Correlation of two columns of the same length (Pearson 1895), -1 to 1; null
 * for fewer than two pairs or where one column does not vary.
 */
export const pearson = (a: ArrayLike<number>, b: ArrayLike<number>): number | null => {
  const first = moments(a)
  const second = moments(b)
  if (first.n < 2 || isConstant(first) || isConstant(second)) return null
  let products = 0
  for (let i = 0; i < a.length; i++) products += (a[i]! - first.mean) * (b[i]! - second.mean)
  return Math.max(-1, Math.min(1, products / (first.n * first.sd * second.sd)))
}
