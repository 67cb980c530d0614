import { isPresent, missing, type Value } from '../../indicators/missing'
import { groupCounts, sumCounts } from './groupCounts'

/**
 * Location quotient (a_i/t_i) / (A/T) of every unit (Isard 1960, Methods of Regional
 * Analysis): 2 means the group's share there is twice that of the whole.
 *
 * @param group counts of the group per unit
 * @param total counts of everyone in the same units
 * @returns one value per unit, from 0 on. A missing count stays missing with its
 *   reason and is not part of the whole; `notApplicable` for a unit without anyone, and for all
 *   when the group is empty
 */
export const locationQuotient = (group: readonly Value[], total: readonly Value[]): Value[] => {
  const all = sumCounts(groupCounts(group, total))
  return group.map((a, i): Value => {
    const t = total[i]!
    if (!isPresent(a)) return a
    if (!isPresent(t)) return t
    return t > 0 && all.group > 0 ? (a / t) / (all.group / all.total) : missing.notApplicable
  })
}
