import { isPresent, type Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import { compareZonings } from '../compareZonings'
import type { Zoning } from '../zoning'

/**
 * Share of people who stay in the counterpart of their room when the division of
 * a plan takes the place of another one: 1 − people moved / people that at least one of the
 * two assigns (see compareZonings). With itself 1.
 *
 * @returns 0 to 1; null where no assigned unit has known residents
 */
export const stayingShare = (zoning: Zoning, other: Zoning, population: ReadonlyMap<UnitId, Value>): number | null => {
  let all = 0
  for (const unit of new Set([...zoning.zoneOf.keys(), ...other.zoneOf.keys()])) {
    const people = population.get(unit)
    if (people !== undefined && isPresent(people)) all += people
  }
  return all > 0 ? Math.max(0, 1 - compareZonings(zoning, other, population).movedPeople / all) : null
}
