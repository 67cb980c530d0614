import { isPresent, missing, type Value } from '../../indicators/missing'

/** n · ln n, 0 for nothing (its limit). */
export const timesLog = (count: number): number => (count > 0 ? count * Math.log(count) : 0)

interface Information {
  readonly m: number
  readonly entropy: number
}

const informationOf = (counts: readonly (readonly Value[])[]): Information | null => {
  const units = counts.flatMap((unit) => (unit.every(isPresent) ? [unit] : []))
  const groups = Math.max(0, ...units.map(({ length }) => length))
  const groupTotals = Array.from({ length: groups }, (_, g) => units.reduce((sum, unit) => sum + (unit[g] ?? 0), 0))
  const total = groupTotals.reduce((sum, count) => sum + count, 0)
  if (total <= 0) return null
  // T·M = Σ n_ug ln n_ug − Σ n_u ln n_u − Σ n_g ln n_g + T ln T, and T·E is the last two: no division by what may be empty.
  const entropy = (timesLog(total) - groupTotals.reduce((sum, count) => sum + timesLog(count), 0)) / total
  const within = units.reduce((sum, unit) => sum + timesLog(unit.reduce((all, count) => all + count, 0)) - unit.reduce((all, count) => all + timesLog(count), 0), 0) / total
  // Rounding may leave a little beside 0 where groups are spread alike.
  const m = entropy - within
  return { m: m < 1e-14 ? 0 : Math.min(m, entropy), entropy: Math.max(0, entropy) }
}

/**
 * Mutual information index M of groups and units in nats (Theil & Finizza 1971, Journal of
 * Mathematical Sociology 1; Mora & Ruiz-Castillo 2011, Sociological Methodology 41): how much
 * knowing the unit tells about the group. 0 where all units have the same mix. Falls when units
 * are merged, by exactly what differed between them (strong decomposability).
 *
 * @param counts per unit the count of each group, groups in the same order everywhere
 * @returns nats, 0 up to the entropy of the groups; units with a missing count are left
 *   out; `notApplicable` where nobody is counted
 */
export const mutualInformation = (counts: readonly (readonly Value[])[]): Value => {
  const information = informationOf(counts)
  return information === null ? missing.notApplicable : information.m
}

/**
 * Information theory index H = M / E with E the entropy of the groups (Theil & Finizza 1971): 0 all
 * units have the same mix, 1 no unit has two groups. Arguments as for mutualInformation.
 *
 * @returns 0 to 1; `notApplicable` where fewer than two groups have anybody
 */
export const informationTheoryIndex = (counts: readonly (readonly Value[])[]): Value => {
  const information = informationOf(counts)
  if (information === null || information.entropy < 1e-14) return missing.notApplicable
  return Math.min(1, information.m / information.entropy)
}
