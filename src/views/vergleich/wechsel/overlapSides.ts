import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'
import type { Flow } from './flows'

/**
 * Rows and columns of the overlap table: A's rooms in their order, B's in that of
 * their counterparts, so that pairs lie on the diagonal, then B's others. null,
 * „nicht zugeordnet“, is last and only there where a unit is in it.
 */
export const overlapSides = (a: Zoning, b: Zoning, matches: readonly ZoneMatch[], flows: readonly Flow[]): { readonly rows: readonly (string | null)[]; readonly columns: readonly (string | null)[] } => {
  const open = (side: 'from' | 'to'): null[] => (flows.some((flow) => flow[side] === null) ? [null] : [])
  const paired = matches.flatMap((match): string[] => (match.a !== undefined && match.b !== undefined ? [match.b] : []))
  const rest = b.zones.map(({ id }) => id).filter((id) => !paired.includes(id))
  return { rows: [...a.zones.map(({ id }) => id), ...open('from')], columns: [...paired, ...rest, ...open('to')] }
}
