import type { Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import type { Assignment } from './assignment'
import type { QualityContext } from './qualityContext'

/** A unit of high need that its zone's value does not show. */
export interface HiddenUnit {
  readonly unit: UnitId
  readonly zone: string
  readonly unitClass: number
  readonly zoneClass: number
  readonly population: Value
}

/**
 * Units of high need (class from `highNeedFrom` on) in a zone whose own class is
 * lower: need the zone's value averages away. Units and zones that are not rated are
 * left out, as are units without a zone. In the order of the units.
 *
 * @param zones ids of the zones, parallel to `zoneClass` and the assignment
 */
export const hiddenNeed = ({ zoneAt }: Assignment, zones: readonly string[], zoneClass: readonly (number | null)[], context: Pick<QualityContext, 'graph' | 'population' | 'unitClass' | 'highNeedFrom'>): HiddenUnit[] => {
  const { graph, population, unitClass, highNeedFrom } = context
  return zoneAt.flatMap((zone, unit): HiddenUnit[] => {
    if (zone === null) return []
    const own = unitClass[unit] ?? null
    const whole = zoneClass[zone] ?? null
    if (own === null || whole === null || own < highNeedFrom || whole >= highNeedFrom) return []
    return [{ unit: graph.ids[unit]!, zone: zones[zone]!, unitClass: own, zoneClass: whole, population: population[unit]! }]
  })
}

/**
 * Units of high need in a zone that is not rated: nobody can tell whether its
 * value hides them, so they are neither hidden nor shown. In the order of the
 * units; empty where every zone with such a unit has a class.
 */
export const untoldNeed = ({ zoneAt }: Assignment, zoneClass: readonly (number | null)[], { graph, unitClass, highNeedFrom }: Pick<QualityContext, 'graph' | 'unitClass' | 'highNeedFrom'>): UnitId[] =>
  zoneAt.flatMap((zone, unit) => (zone !== null && (zoneClass[zone] ?? null) === null && (unitClass[unit] ?? -1) >= highNeedFrom ? [graph.ids[unit]!] : []))
