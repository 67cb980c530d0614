import type { Value } from '../../indicators/missing'
import { groupCounts } from './groupCounts'
import { informationTheoryIndex } from './mutualInformation'

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
export const theilH = (group: readonly Value[], total: readonly Value[]): Value =>
  informationTheoryIndex(groupCounts(group, total).map((count) => [count.group, count.total - count.group]))
