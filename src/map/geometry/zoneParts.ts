import type { UnitId } from '../../core/units/unit'
import { unitBorders } from './unitBorders'
import { perUnitSet } from './unitSet'

/**
 * Connected parts of a set of units, the largest in area first. Two units hang
 * together by a shared border; a point is not enough. Units that are not on the
 * map are in no part. Made once per set of members.
 */
export const zoneParts = perUnitSet((geometry, ids): readonly ReadonlySet<UnitId>[] => {
  const neighbours = new Map<UnitId, UnitId[]>([...ids].filter((id) => geometry.byId.has(id)).map((id) => [id, []]))
  for (const { a, b } of unitBorders(geometry)) {
    if (a === b || !neighbours.has(a) || !neighbours.has(b)) continue
    neighbours.get(a)!.push(b)
    neighbours.get(b)!.push(a)
  }
  const area = (part: ReadonlySet<UnitId>): number => [...part].reduce((sum, id) => sum + geometry.byId.get(id)!.area, 0)
  const parts: Set<UnitId>[] = []
  const seen = new Set<UnitId>()
  for (const start of [...neighbours.keys()].sort()) {
    if (seen.has(start)) continue
    // A set may grow while it is walked through.
    const part = new Set([start])
    for (const id of part) for (const next of neighbours.get(id)!) part.add(next)
    for (const id of part) seen.add(id)
    parts.push(part)
  }
  return parts.map((part) => ({ part, size: area(part) })).sort((one, other) => other.size - one.size).map(({ part }) => part)
})
