import { isPresent, type Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import type { Zoning } from '../zoning'

/** Units by who assigns them, each list in ascending order of id. */
export interface Coverage {
  readonly both: readonly UnitId[]
  readonly onlyA: readonly UnitId[]
  readonly onlyB: readonly UnitId[]
  readonly neither: readonly UnitId[]
  /** Units one of the zonings assigns that are not among the given units (another state of the data). */
  readonly foreign: readonly UnitId[]
  /** Units both assign whose population is not known, so that figures by people leave them out. */
  readonly peopleUnknown: readonly UnitId[]
}

/** The units a zoning assigns to one of its listed zones. */
const assignedBy = (zoning: Zoning): ((unit: UnitId) => boolean) => {
  const listed = new Set(zoning.zones.map((zone) => zone.id))
  return (unit) => listed.has(zoning.zoneOf.get(unit) ?? '')
}

/**
 * Which units can be compared at all. Figures of agreement stand on `both` alone.
 *
 * @param units all units there are; a unit outside is `foreign` and in no other list.
 *   Without them those either zoning or the population knows.
 */
export const coverage = (a: Zoning, b: Zoning, population: ReadonlyMap<UnitId, Value>, units?: readonly UnitId[]): Coverage => {
  const inA = assignedBy(a)
  const inB = assignedBy(b)
  const met = [...new Set([...a.zoneOf.keys(), ...b.zoneOf.keys()])].sort()
  const all = units === undefined ? [...new Set([...met, ...population.keys()])].sort() : [...new Set(units)].sort()
  const known = new Set(all)
  const both = all.filter((unit) => inA(unit) && inB(unit))
  return {
    both,
    onlyA: all.filter((unit) => inA(unit) && !inB(unit)),
    onlyB: all.filter((unit) => !inA(unit) && inB(unit)),
    neither: all.filter((unit) => !inA(unit) && !inB(unit)),
    foreign: met.filter((unit) => !known.has(unit)),
    peopleUnknown: both.filter((unit) => {
      const people = population.get(unit)
      return people === undefined || !isPresent(people)
    }),
  }
}
