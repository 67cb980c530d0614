import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zone, Zoning } from '../../../core/zoning/zoning'
import { memoise } from '../../../state/memoise'

/**
 * Numbers of B's rooms beside A: a room has its counterpart's number, so that a
 * number means the same room on both sides; what is left over takes the next free ones, in the
 * order of ids, as alignedNumbers does. Follows pairs made by hand.
 */
export const roomNumbers = memoise((a: Zoning, b: Zoning, matches: readonly ZoneMatch[]): ReadonlyMap<Zone['id'], number> => {
  const numberOf = new Map(a.zones.map((zone) => [zone.id, zone.number]))
  const paired = matches.flatMap((match): [string, number][] => (match.a !== undefined && match.b !== undefined ? [[match.b, numberOf.get(match.a)!]] : []))
  const taken = new Set(paired.map(([id]) => id))
  const free = Math.max(0, ...numberOf.values()) + 1
  const left = b.zones.map(({ id }) => id).filter((id) => !taken.has(id)).sort()
  return new Map([...paired, ...left.map((id, place): [string, number] => [id, free + place])])
})
