import { missing, type Value } from '../../indicators/missing'
import { groupCounts, sumCounts } from './groupCounts'

/** Entropy of a share and the rest in nats. */
const entropy = (share: number): number => [share, 1 - share].reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0)

/**
 * Information theory index H = Σ t_i (E − E_i) / (T E) (Theil & Finizza 1971, Journal of
 * Mathematical Sociology 1; Theil 1972), with E the entropy of group and rest over all
 * units and E_i that of one unit: how much less mixed the units are than the whole.
 * 0 all units as mixed as the whole, 1 every unit holds either the group or the rest.
 *
 * @param group counts of the group per unit
 * @param total counts of everyone in the same units
 * @returns units where a count is missing are left out; `notApplicable` when group or rest is empty
 */
export const theilH = (group: readonly Value[], total: readonly Value[]): Value => {
  const counts = groupCounts(group, total)
  const all = sumCounts(counts)
  if (all.group <= 0 || all.group >= all.total) return missing.notApplicable
  const mixed = entropy(all.group / all.total)
  const lost = counts.reduce((sum, { group: a, total: t }) => (t > 0 ? sum + t * (mixed - entropy(a / t)) : sum), 0)
  return Math.min(1, Math.max(0, lost / (all.total * mixed)))
}
