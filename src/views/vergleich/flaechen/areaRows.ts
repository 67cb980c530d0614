import { isPresent, type Value } from '../../../core/indicators/missing'
import type { Overlay } from '../../../core/spatial/overlay/overlayUnits'
import type { UnitId } from '../../../core/units/unit'
import type { ForeignFit, FuzzyPeople } from '../../../core/zoning/foreign/fitToAreas'
import { isWhole } from '../../../core/zoning/foreign/splitCount'
import type { Zoning } from '../../../core/zoning/zoning'

/** People of an area in one room; `zone` null: in units without a room. */
export interface AreaPart extends FuzzyPeople {
  readonly zone: string | null
}

/** One area and the rooms its people live in. */
export interface AreaRow {
  readonly id: string
  readonly name: string
  /** Estimated people, with and without a room. */
  readonly people: number
  /** Most people first; without parts in which nobody lives. */
  readonly parts: readonly AreaPart[]
  readonly effectiveSplits: Value
  /** All its people live in one room; null where nobody lives in it. */
  readonly isWhole: boolean | null
  /** Units with a part in it. */
  readonly units: readonly UnitId[]
  /** True where one of these units is split. */
  readonly isEstimated: boolean
}

/** Fewer people than this are nobody: half a person is rounding. */
const nobody = 0.5

/**
 * Areas in the order of the overlay with the rooms of a zoning their people live in. An area with people in units
 * without a room is not whole.
 * @param population residents in the order of the overlay's units, those of the fit
 */
export const areaRows = (fit: ForeignFit, zoning: Zoning, overlay: Overlay, population: readonly Value[]): readonly AreaRow[] => {
  const unassigned = new Set(fit.unassignedUnits)
  const splitsOf = new Map(fit.cutAreas.map(({ id, effectiveSplits }) => [id, effectiveSplits]))
  return overlay.areas.map((id, a) => {
    const without = { value: 0, lower: 0, upper: 0 }
    const units: UnitId[] = []
    let isEstimated = false
    overlay.units.forEach((unit, u) => {
      const share = overlay.share[u]![a]!
      if (share <= 0) return
      units.push(unit)
      const living = population[u]!
      if (!isPresent(living)) return
      const isAll = isWhole(share)
      if (!isAll && living > 0) isEstimated = true
      if (!unassigned.has(unit)) return
      without.value += living * share
      without.upper += living
      if (isAll) without.lower += living
    })
    const parts: AreaPart[] = [...zoning.zones.map((zone, z): AreaPart => ({ zone: zone.id, ...fit.people[z]![a]! })), { zone: null, ...without }].filter(({ value }) => value >= nobody).sort((x, y) => y.value - x.value)
    const people = parts.reduce((sum, { value }) => sum + value, 0)
    return { id, name: overlay.names[a]!, people, parts, effectiveSplits: splitsOf.get(id)!, isWhole: parts.length === 0 ? null : parts.length === 1 && parts[0]!.zone !== null, units, isEstimated }
  })
}
