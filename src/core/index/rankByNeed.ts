import { isPresent, type Value } from '../indicators/missing'

/** Differences below this are rounding noise, not a difference in rank. */
const tolerance = 1e-9

/**
 * Ranks by need: 1 is the highest value, ties share the better rank and the
 * next one is skipped ("1224"); null where there is no value.
 */
export const rankByNeed = (values: readonly Value[]): (number | null)[] => {
  // Sorting bare numbers and looking the ranks up is several times faster than sorting rows with a comparison.
  const ascending = Float64Array.from(values.filter(isPresent)).sort()
  const rankOf = new Map<number, number>()
  let rank = 0
  let best = Infinity
  for (let position = 1; position <= ascending.length; position++) {
    const value = ascending[ascending.length - position]!
    if (best - value > tolerance) {
      rank = position
      best = value
    }
    rankOf.set(value, rank)
  }
  return values.map((value) => (isPresent(value) ? rankOf.get(value)! : null))
}
