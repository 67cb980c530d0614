export interface RakeOptions {
  /** What each cell would be without the total; not negative. */
  readonly expected: readonly number[]
  /** Integer the result sums to. */
  readonly total: number
  /** Cells whose value is given, by index. */
  readonly fixed?: ReadonlyMap<number, number>
  /** Largest allowed value per cell; default no limit. */
  readonly max?: readonly number[]
  /** Smallest allowed value per cell; default 0. */
  readonly min?: readonly number[]
}

/**
 * Integers as near to `expected` as a common factor allows, that sum to `total` exactly, keep the fixed cells
 * and stay within the limits. Factor by bisection, rounding by largest remainder (Hamilton), ties by position.
 * Throws when the limits make the total impossible: then published figures contradict the model.
 */
export function rake({ expected, total, fixed = new Map(), max, min }: RakeOptions): number[] {
  const lower = expected.map((_, i) => fixed.get(i) ?? min?.[i] ?? 0)
  const upper = expected.map((_, i) => fixed.get(i) ?? max?.[i] ?? Infinity)
  const at = (factor: number): number[] => expected.map((value, i) => Math.min(upper[i]!, Math.max(lower[i]!, factor * value)))
  const sum = (values: readonly number[]): number => values.reduce((s, v) => s + v, 0)
  let low = 0
  let high = 1
  while (sum(at(high)) < total) {
    high *= 2
    if (high > 1e12) throw new Error(`total out of reach (${total}, at most ${sum(at(high))})`)
  }
  if (sum(at(0)) > total) throw new Error(`total out of reach (${total}, at least ${sum(at(0))})`)
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (sum(at(middle)) < total) low = middle
    else high = middle
  }
  const real = at(high)
  const result = real.map((value) => Math.floor(value + 1e-9))
  const byRemainder = real.map((value, i) => ({ i, rest: value - result[i]! })).sort((p, q) => q.rest - p.rest || p.i - q.i)
  for (let open = total - sum(result); open > 0; ) {
    const before = open
    for (const { i } of byRemainder)
      if (open > 0 && result[i]! < upper[i]!) {
        result[i]!++
        open--
      }
    if (open === before) throw new Error(`total out of reach (${total})`)
  }
  return result
}

/**
 * Shift of a logistic model so that the expected counts sum to a total: returns n_i · logistic(x_i + shift).
 * Keeps every rate between 0 and 1 and every odds ratio as given. Sums to 0 where all denominators are 0.
 */
export function logisticCounts(x: readonly number[], denominators: readonly number[], total: number): number[] {
  const counts = (shift: number): number[] => x.map((value, i) => denominators[i]! / (1 + Math.exp(-value - shift)))
  let low = -30
  let high = 30
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (counts(middle).reduce((s, v) => s + v, 0) < total) low = middle
    else high = middle
  }
  return counts(high)
}
