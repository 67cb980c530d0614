import { missing, type Value } from '../../indicators/missing'
import { groupCounts, sumCounts } from './groupCounts'

/**
 * Isolation Σ (a_i/A)(a_i/t_i) (Bell 1954, Social Forces 32; Lieberson 1981; Massey &
 * Denton 1988, Social Forces 67): share of the own group in the unit in which a member
 * of the group lives on average. At least the group's share A/T, at most 1.
 *
 * @param group counts of the group per unit
 * @param total counts of everyone in the same units
 * @returns units where a count is missing are left out; `notApplicable` when the group is empty
 */
export const isolation = (group: readonly Value[], total: readonly Value[]): Value => {
  const counts = groupCounts(group, total)
  const all = sumCounts(counts)
  if (all.group <= 0) return missing.notApplicable
  return counts.reduce((sum, { group: a, total: t }) => (t > 0 ? sum + (a / all.group) * (a / t) : sum), 0)
}
