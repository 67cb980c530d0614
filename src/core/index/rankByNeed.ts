import { isPresent, type Value } from '../indicators/missing'

/** Differences below this are rounding noise, not a difference in rank. */
const tolerance = 1e-9

/**
 * Ranks by need: 1 is the highest value, ties share the better rank and the
 * next one is skipped ("1224"); null where there is no value.
 */
export const rankByNeed = (values: readonly Value[]): (number | null)[] => {
  const order = values.flatMap((value, row) => (isPresent(value) ? [{ value, row }] : [])).sort((a, b) => b.value - a.value)
  const ranks = new Array<number | null>(values.length).fill(null)
  let rank = 0
  let best = Infinity
  order.forEach(({ value, row }, position) => {
    if (best - value > tolerance) {
      rank = position + 1
      best = value
    }
    ranks[row] = rank
  })
  return ranks
}
