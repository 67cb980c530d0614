import { isPresent, missing, type Value } from '../indicators/missing'
import type { UnitId } from '../units/unit'
import { adjustedRandIndex } from './adjustedRandIndex'
import { matchZones, type ZoneMatch } from './matchZones'
import { overlapMatrix, type OverlapMatrix } from './overlapMatrix'
import type { Zoning } from './zoning'

/** A unit that is in another room in b than in a; null is „nicht zugeordnet“. */
export interface MovedUnit {
  readonly unit: UnitId
  /** Its zone in a. */
  readonly from: string | null
  /** Its zone in b. */
  readonly to: string | null
  readonly population: Value
}

export interface ZoningComparison {
  readonly matches: readonly ZoneMatch[]
  /** In ascending order of unit id. */
  readonly moved: readonly MovedUnit[]
  readonly movedUnits: number
  /** Residents of the moved units whose population is known. */
  readonly movedPeople: number
  /** Number of moved units whose population is not known, so that `movedPeople` says too little. */
  readonly peopleUnknownUnits: number
  readonly overlap: OverlapMatrix
  /** Adjusted Rand index over the units both zonings assign. */
  readonly ari: number
}

/** Zone of a unit, null where it is not assigned or assigned to a zone that is not listed. */
const zoneIn = (zoning: Zoning): ((unit: UnitId) => string | null) => {
  const known = new Set(zoning.zones.map((zone) => zone.id))
  return (unit) => {
    const zone = zoning.zoneOf.get(unit)
    return zone !== undefined && known.has(zone) ? zone : null
  }
}

/**
 * What changes from zoning a to zoning b: after pairing the zones (matchZones),
 * a unit has moved when its zone in b is not the counterpart of its zone in a,
 * or when only one of the two assigns it. Zonings that differ in names and
 * numbers only have no moved unit. Two empty zonings give no moves and an ari of 1.
 *
 * @param fixed pairs of zones decided by hand (see matchZones); the ari knows no pairs
 */
export const compareZonings = (a: Zoning, b: Zoning, population: ReadonlyMap<UnitId, Value>, fixed: readonly ZoneMatch[] = []): ZoningComparison => {
  const overlap = overlapMatrix(a, b, population)
  const matches = matchZones(a, b, overlap, fixed)
  const counterpart = new Map(matches.flatMap((match) => (match.a !== undefined && match.b !== undefined ? [[match.a, match.b] as const] : [])))
  const inA = zoneIn(a)
  const inB = zoneIn(b)
  const units = [...new Set([...a.zoneOf.keys(), ...b.zoneOf.keys()])].sort()
  const moved = units.flatMap((unit): MovedUnit[] => {
    const from = inA(unit)
    const to = inB(unit)
    const stays = from === null ? to === null : to !== null && counterpart.get(from) === to
    return stays ? [] : [{ unit, from, to, population: population.get(unit) ?? missing.unknown }]
  })
  const known = moved.map((unit) => unit.population).filter(isPresent)
  const inBoth = units.filter((unit) => inA(unit) !== null && inB(unit) !== null)
  return {
    matches,
    moved,
    movedUnits: moved.length,
    movedPeople: known.reduce((sum, people) => sum + people, 0),
    peopleUnknownUnits: moved.length - known.length,
    overlap,
    ari: adjustedRandIndex(inBoth.map((unit) => inA(unit)!), inBoth.map((unit) => inB(unit)!)),
  }
}
