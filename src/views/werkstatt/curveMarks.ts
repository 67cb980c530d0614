import type { Zoning } from '../../core/zoning/zoning'
import type { TermResult } from '../../core/index/indexResult'
import { isPresent } from '../../core/indicators/missing'
import { mutualInformation } from '../../core/statistics/segregation/mutualInformation'
import type { UnitId } from '../../core/units/unit'

/** Members of a group and everybody else, by unit. */
export type GroupRows = readonly (readonly [members: number, others: number])[]

/** In the order of the term's rows; units without counts have nobody. */
export const groupsOf = (term: TermResult): GroupRows =>
  (term.numerator ?? []).map((members, i) => {
    const all = term.denominator?.[i]
    return isPresent(members) && all !== undefined && isPresent(all) ? [members, Math.max(0, all - members)] : [0, 0]
  })

const mOf = (rows: GroupRows): number => {
  const m = mutualInformation(rows)
  return isPresent(m) ? m : 0
}

/** Share of the units' M that is left between the zones of a division; units without a zone count as a zone of their own each. Null where the units are not segregated. */
export const segregationKept = (zoning: Zoning, ids: readonly UnitId[], groups: GroupRows): number | null => {
  const whole = mOf(groups)
  if (!(whole > 1e-12)) return null
  const zones = new Map<string, readonly [number, number]>()
  ids.forEach((id, i) => {
    // A blank cannot begin the id of a zone.
    const key = zoning.zoneOf.get(id) ?? ` ${id}`
    const [members, others] = zones.get(key) ?? [0, 0]
    zones.set(key, [members + groups[i]![0], others + groups[i]![1]])
  })
  return mOf([...zones.values()]) / whole
}
