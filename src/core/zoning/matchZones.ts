import { fixedMatches } from './comparison/fixedMatches'
import { matchTable } from './comparison/matchTable'
import type { OverlapMatrix } from './overlapMatrix'
import type { Zoning } from './zoning'

/** Two zones taken as the same room; one side is absent where a zone has no counterpart. */
export interface ZoneMatch {
  readonly a?: string
  readonly b?: string
}

/** Positions in ascending order of zone id, so that the order of zones cannot decide a tie. */
const byId = (zoning: Zoning, taken: ReadonlySet<string>): number[] =>
  zoning.zones
    .map((zone, position) => ({ id: zone.id, position }))
    .filter(({ id }) => !taken.has(id))
    .sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
    .map(({ position }) => position)

/** Names a zoning for the choice of the side from which ties are resolved: its zones, then its own id. */
const keyOf = (zoning: Zoning): string => JSON.stringify([zoning.zones.map((zone) => zone.id).sort(), zoning.id])

/**
 * Pairs the zones of two zonings so that as many people as possible stay in
 * their room (Hungarian method, Kuhn 1955); among equally good pairings the one
 * that keeps more units, then the one that keeps more names. So the number of
 * moved people is the smallest there is, and moved people and units are
 * the same from a to b and from b to a. Zones that share no unit are never paired.
 *
 * What is equal even then is resolved from the ids of the zones: the same way every time,
 * whatever the order of the zones, and the same pairs from a to b as from b to a (as long as the
 * two zonings differ in the ids of their zones or in their own).
 *
 * @param fixed pairs decided by hand, kept even where the zones share no unit; with one side
 *   only, that zone shall have no counterpart. A zone that is not there is passed over, and so is a pair
 *   with a zone that an earlier one has taken. The others are paired as best they can be.
 * @returns zones of a in their order, then the zones of b left over
 */
export const matchZones = (a: Zoning, b: Zoning, { units, people }: OverlapMatrix, fixed: readonly ZoneMatch[] = []): ZoneMatch[] => {
  const byHand = fixedMatches(a, b, fixed)
  const rows = byId(a, byHand.takenA)
  const columns = byId(b, byHand.takenB)
  const turned = keyOf(b) < keyOf(a)
  const sameName = (row: number, column: number): boolean => a.zones[row]!.name === b.zones[column]!.name
  const columnOf = new Map<number, number>()
  if (turned) {
    const flip = (table: readonly (readonly number[])[]): number[][] => b.zones.map((_, column) => table.map((row) => row[column]!))
    matchTable({ units: flip(units), people: flip(people), sameName: (column, row) => sameName(row, column) }, columns, rows).forEach((row, column) => row < 0 || columnOf.set(row, column))
  } else matchTable({ units, people, sameName }, rows, columns).forEach((column, row) => column < 0 || columnOf.set(row, column))

  const matches = a.zones.map((zone, i): ZoneMatch => {
    const column = columnOf.get(i)
    const counterpart = byHand.counterpart.get(zone.id) ?? (column === undefined ? undefined : b.zones[column]!.id)
    return counterpart === undefined ? { a: zone.id } : { a: zone.id, b: counterpart }
  })
  const matched = new Set(matches.map((match) => match.b))
  return [...matches, ...b.zones.flatMap((zone) => (matched.has(zone.id) ? [] : [{ b: zone.id }]))]
}
