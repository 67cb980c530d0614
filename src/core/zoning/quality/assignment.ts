import type { UnitId } from '../../units/unit'
import type { Zoning } from '../zoning'

/** A zoning in positions: quick to count with. */
export interface Assignment {
  /** Position of each unit's zone in `zoning.zones`; null where it is not assigned, or assigned to a zone that is not listed. */
  readonly zoneAt: readonly (number | null)[]
  /** Positions of the units of each zone, ascending. */
  readonly members: readonly (readonly number[])[]
}

/** Zone of each of `ids`; units of the zoning that are not among them are left out. */
export const assignmentOf = (zoning: Zoning, ids: readonly UnitId[]): Assignment => {
  const position = new Map(zoning.zones.map((zone, i) => [zone.id, i]))
  const members = zoning.zones.map((): number[] => [])
  const zoneAt = ids.map((id, unit) => {
    const zone = zoning.zoneOf.get(id)
    const at = zone === undefined ? undefined : position.get(zone)
    if (at === undefined) return null
    members[at]!.push(unit)
    return at
  })
  return { zoneAt, members }
}
