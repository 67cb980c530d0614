import { hungarian } from './hungarian'
import type { OverlapMatrix } from './overlapMatrix'
import type { Zoning } from './zoning'

/** Two zones taken as the same room; one side is absent where a zone has no counterpart. */
export interface ZoneMatch {
  readonly a?: string
  readonly b?: string
}

/**
 * Pairs the zones of two zonings so that as many people as possible stay in
 * their room (Hungarian method, Kuhn 1955); among equally good pairings the one
 * that keeps more units, then the one that keeps more names. So the number of
 * moved people is the smallest there is, and moved people and units are
 * the same from a to b and from b to a. Zones that share no unit are never paired.
 * Order: zones of a, then the zones of b left over.
 */
export const matchZones = (a: Zoning, b: Zoning, { units, people }: OverlapMatrix): ZoneMatch[] => {
  // One number per pair, in which people outweigh all units and units all names.
  const allUnits = units.flat().reduce((sum, value) => sum + value, 0)
  const names = Math.min(a.zones.length, b.zones.length) + 1
  const gain = units.map((row, i) =>
    row.map((count, j) => {
      if (count === 0) return 0
      const sameName = a.zones[i]!.name === b.zones[j]!.name ? 1 : 0
      return (Math.round(people[i]![j]!) * (allUnits + 1) + count) * names + sameName
    }),
  )
  const columnOf = hungarian(gain)
  const taken = new Set<number>()
  const matches = a.zones.map((zone, i): ZoneMatch => {
    const column = columnOf[i] ?? -1
    if (column < 0 || units[i]![column] === 0) return { a: zone.id }
    taken.add(column)
    return { a: zone.id, b: b.zones[column]!.id }
  })
  return [...matches, ...b.zones.flatMap((zone, j) => (taken.has(j) ? [] : [{ b: zone.id }]))]
}
