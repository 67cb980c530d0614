import { isPresent, type Value } from '../../indicators/missing'
import type { Overlay } from '../../spatial/overlay/overlayUnits'
import type { UnitId } from '../../units/unit'
import type { Zoning } from '../zoning'
import { isWhole } from './splitCount'

/** Areas made to follow the units, and what that costs. */
export interface CrispZoning {
  readonly zoning: Zoning
  /** Units that an area's border splits: they went where most of their people (or area) are. */
  readonly splitUnits: readonly UnitId[]
  /** Areas to which no unit went, so that they are not among the zones. */
  readonly lostAreas: readonly string[]
  /** People in the wrong zone, or in none though an area holds them, by the overlay's estimate. */
  readonly estimatedWrong: number
  /** No more than these can be: all people of split units. */
  readonly wrongAtMost: number
}

/** Certainty of a unit that lies wholly in its area, and of one that was put there. */
const certain = 'belegt'
const approximated = 'angenähert'

/**
 * A zoning that comes as near to foreign areas as units allow: each unit goes to the area
 * with most of its people (of its area, where the overlay is by area), a tie to the earlier area. Where
 * most of it lies in no area it stays unassigned; a tie goes to the area. It is an approximation, and units that are
 * split are marked as „angenähert“.
 * @param population residents in the order of the overlay's units; unknown ones count as nobody
 */
export const zoningFromAreas = (overlay: Overlay, population: readonly Value[] = [], title = 'Nach fremden Flächen'): CrispZoning => {
  const zoneOf = new Map<UnitId, string>()
  const certainty = new Map<UnitId, string>()
  const splitUnits: UnitId[] = []
  let [estimatedWrong, wrongAtMost] = [0, 0]
  overlay.units.forEach((unit, u) => {
    const shares = [...overlay.share[u]!, overlay.outside[u]!]
    const largest = Math.max(...shares)
    // The small allowance lets ties be ties in spite of rounding.
    const best = shares.findIndex((share) => share >= largest - 1e-12)
    const area = overlay.areas[best]
    const living = population[u]
    const people = living !== undefined && isPresent(living) ? living : 0
    const whole = isWhole(largest)
    if (!whole) {
      splitUnits.push(unit)
      estimatedWrong += people * (1 - shares[best]!)
      wrongAtMost += people
    }
    if (area === undefined) return
    zoneOf.set(unit, area)
    certainty.set(unit, whole ? certain : approximated)
  })
  const used = new Set(zoneOf.values())
  const zones = overlay.areas.flatMap((id, a) => (used.has(id) ? [{ id, name: overlay.names[a]! }] : []))
  return {
    zoning: {
      id: 'fremde-flaechen',
      title,
      description: 'Angenähert: Jeder Ortsteil gehört zu der Fläche, in der seine meisten Menschen leben oder, wo das nicht bekannt ist, sein größter Teil liegt.',
      source: '',
      zones: zones.map((zone, i) => ({ ...zone, number: i + 1 })),
      zoneOf,
      certainty,
    },
    splitUnits,
    lostAreas: overlay.areas.filter((id) => !used.has(id)),
    estimatedWrong,
    wrongAtMost,
  }
}
