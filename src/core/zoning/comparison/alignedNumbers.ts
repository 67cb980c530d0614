import { isPresent, type Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import { matchZones, type ZoneMatch } from '../matchZones'
import { overlapMatrix } from '../overlapMatrix'
import type { Zone, Zoning } from '../zoning'
import { matchTable } from './matchTable'

/** A room the reference does not have, from the first variant that has it. */
interface Extra {
  readonly number: number
  readonly name: string
  readonly members: readonly UnitId[]
}

const membersOf = (zoning: Zoning, zone: Zone): UnitId[] => [...zoning.zoneOf].flatMap(([unit, id]) => (id === zone.id ? [unit] : []))

/**
 * Numbers for the zones of several variants so that the same room keeps its
 * number, and so its colour, on every map: a zone gets the number of its counterpart in
 * the reference (matchZones); what is left over is paired with the left-over rooms of
 * the variants before it, else takes the next free number.
 *
 * @param fixed per variant the pairs with the reference decided by hand (see matchZones)
 * @returns per variant the number of each zone; no number twice within a variant
 */
export const alignedNumbers = (reference: Zoning, others: readonly Zoning[], population: ReadonlyMap<UnitId, Value>, fixed: readonly (readonly ZoneMatch[])[] = []): ReadonlyMap<Zone['id'], number>[] => {
  const numberOf = new Map(reference.zones.map((zone) => [zone.id, zone.number]))
  const extras: Extra[] = []
  let next = Math.max(0, ...numberOf.values()) + 1
  const peopleOf = (units: readonly UnitId[]): number => units.map((unit) => population.get(unit)).reduce<number>((sum, people) => sum + (people !== undefined && isPresent(people) ? people : 0), 0)

  return others.map((other, position) => {
    const numbers = new Map<Zone['id'], number>()
    for (const { a, b } of matchZones(reference, other, overlapMatrix(reference, other, population), fixed[position])) {
      if (a !== undefined && b !== undefined) numbers.set(b, numberOf.get(a)!)
    }
    const left = other.zones.filter((zone) => !numbers.has(zone.id)).sort((x, y) => (x.id < y.id ? -1 : 1))
    const shared = left.map((zone) => {
      const own = new Set(membersOf(other, zone))
      return extras.map((extra) => extra.members.filter((unit) => own.has(unit)))
    })
    const found = matchTable(
      {
        units: shared.map((row) => row.map((units) => units.length)),
        people: shared.map((row) => row.map(peopleOf)),
        sameName: (row, column) => left[row]!.name === extras[column]!.name,
      },
      left.map((_, row) => row),
      extras.map((_, column) => column),
    )
    left.forEach((zone, row) => {
      const extra = extras[found[row]!]
      numbers.set(zone.id, extra?.number ?? next)
      if (extra === undefined) extras.push({ number: next++, name: zone.name, members: membersOf(other, zone) })
    })
    return numbers
  })
}
