import type { UnitId } from '../core/units/unit'
import type { SceneZone } from './mapScene'

/** Zone id of each unit that has one. No zones give an empty map. */
export const zoneByUnit = (zones: readonly SceneZone[]): ReadonlyMap<UnitId, string> => {
  const zoneOf = new Map<UnitId, string>()
  for (const { id, unitIds } of zones) for (const unit of unitIds) zoneOf.set(unit, id)
  return zoneOf
}
