import { missing, type Value } from '../../indicators/missing'
import { groupCounts, sumCounts } from './groupCounts'

/**
 * Exposure of a group to everyone else Σ (a_i/A)((t_i − a_i)/t_i) (Bell 1954, Social
 * Forces 32; Lieberson 1981; Massey & Denton 1988, Social Forces 67): share of
 * others in the unit in which a member of the group lives on average. Isolation and
 * exposure add up to 1.
 *
 * @param group counts of the group per unit
 * @param total counts of everyone in the same units
 * @returns from 0 to 1; units where a count is missing are left out; `notApplicable` when the group is empty
 */
export const exposure = (group: readonly Value[], total: readonly Value[]): Value => {
  const counts = groupCounts(group, total)
  const all = sumCounts(counts)
  if (all.group <= 0) return missing.notApplicable
  return counts.reduce((sum, { group: a, total: t }) => (t > 0 ? sum + (a / all.group) * ((t - a) / t) : sum), 0)
}
