import type { UnitId } from '../units/unit'
import type { Zoning } from './zoning'

/** Members of one zone as a table sees them. */
export interface ZoneMembers {
  /** Row numbers of the members in the table, ascending. */
  readonly rows: readonly number[]
  /** Members for which the table has no row. */
  readonly absent: readonly UnitId[]
}

/**
 * Members of every zone, in the order of `zoning.zones`. Units that are not
 * assigned, or assigned to a zone the zoning does not list, are in none.
 */
export const zoneMembers = (ids: readonly UnitId[], zoning: Zoning): ZoneMembers[] => {
  const position = new Map(zoning.zones.map((zone, index) => [zone.id, index]))
  const members = zoning.zones.map(() => ({ rows: [] as number[], absent: [] as UnitId[] }))
  ids.forEach((id, row) => {
    const zone = zoning.zoneOf.get(id)
    const index = zone === undefined ? undefined : position.get(zone)
    if (index !== undefined) members[index]!.rows.push(row)
  })
  const known = new Set(ids)
  for (const [id, zone] of zoning.zoneOf) {
    const index = position.get(zone)
    if (index !== undefined && !known.has(id)) members[index]!.absent.push(id)
  }
  return members
}
