import type { UnitId } from '../../units/unit'
import type { Zone, Zoning } from '../zoning'

/** Class a unit gets from its zone, or why it gets none. */
export type InheritedClass = number | 'unassigned' | 'unrated'

export interface ClassSpan {
  readonly unit: UnitId
  /** Lowest and highest class over all variants; null where no variant gives it one. */
  readonly lowest: number | null
  readonly highest: number | null
  /** One entry per zoning, in their order. */
  readonly classes: readonly InheritedClass[]
}

/**
 * The classes every unit inherits from its zone over several zonings: how far the
 * picture of a place depends on where the borders run (modifiable areal unit problem,
 * Openshaw 1984).
 *
 * @param zoneClassOf class of a zone of a zoning, null where the zone is not rated
 * @param units default: every unit one of the zonings assigns, in ascending order
 */
export const classSpan = (
  zonings: readonly Zoning[],
  zoneClassOf: (zoning: Zoning, zone: Zone['id']) => number | null,
  units: readonly UnitId[] = [...new Set(zonings.flatMap((zoning) => [...zoning.zoneOf.keys()]))].sort(),
): ClassSpan[] => {
  const classOf = zonings.map((zoning) => new Map(zoning.zones.map((zone) => [zone.id, zoneClassOf(zoning, zone.id)])))
  return units.map((unit) => {
    const classes = zonings.map((zoning, i): InheritedClass => {
      const own = classOf[i]!.get(zoning.zoneOf.get(unit) ?? '')
      return own === undefined ? 'unassigned' : (own ?? 'unrated')
    })
    const rated = classes.filter((each) => typeof each === 'number')
    return { unit, lowest: rated.length === 0 ? null : Math.min(...rated), highest: rated.length === 0 ? null : Math.max(...rated), classes }
  })
}
