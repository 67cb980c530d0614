import { isPresent, type Value } from '../../indicators/missing'

/** Counts of a group and of everyone in one unit. */
export interface GroupCount {
  readonly group: number
  readonly total: number
}

/**
 * Units in which both counts are present; the others take no part in a measure.
 * @throws RangeError for lists of different length, counts below 0 and a group larger than everyone: to be checked before
 */
export const groupCounts = (group: readonly Value[], total: readonly Value[]): GroupCount[] => {
  if (group.length !== total.length) throw new RangeError('Both lists must cover the same units')
  return group.flatMap((a, i) => {
    const t = total[i]!
    if (!isPresent(a) || !isPresent(t)) return []
    if (!(a >= 0 && a <= t && t < Infinity)) throw new RangeError('A group lies between 0 and everyone')
    return [{ group: a, total: t }]
  })
}

/** Sums over units. */
export const sumCounts = (counts: readonly GroupCount[]): GroupCount =>
  counts.reduce((sum, { group, total }) => ({ group: sum.group + group, total: sum.total + total }), { group: 0, total: 0 })
