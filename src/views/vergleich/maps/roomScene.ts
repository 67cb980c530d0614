import type { UnitId } from '../../../core/units/unit'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import type { Fill, MapScene, SceneZone } from '../../../map/mapScene'
import type { ThemeName } from '../../../map/palette'
import { zoneLook } from '../../../map/zoneLook'
import { memoise } from '../../../state/memoise'
import type { ZoneNumbers } from './numbers'

const unassigned: Fill = { kind: 'unassigned' }

/** Land in the colours of its rooms, by the number all maps share. */
export const roomFills = memoise((data: DataPackage, zoning: Zoning, numbers: ZoneNumbers, theme: ThemeName): ReadonlyMap<UnitId, Fill> => {
  const looks = new Map([...numbers].map(([zone, number]): [string, Fill] => [zone, { kind: 'zone', zone, look: zoneLook(number, theme) }]))
  return new Map(data.units.map((unit) => [unit.id, looks.get(zoning.zoneOf.get(unit.id) ?? '') ?? unassigned]))
}, 16)

/** The same zones with the numbers all maps share; members stay the identical lists, so that badges do not look for their places again. */
export const numberedZones = memoise((zones: readonly SceneZone[], numbers: ZoneNumbers): readonly SceneZone[] => zones.map((zone) => ({ ...zone, number: numbers.get(zone.id) ?? zone.number })), 16)

/** A map's scene with other fills, zones and names; identical input gives the identical scene. */
export const sceneWith = memoise(
  (base: MapScene, fills: MapScene['fills'], zones: MapScene['zones'], labels: MapScene['labels'], dimmed: MapScene['dimmed'], lines: MapScene['lines']): MapScene => ({ ...base, fills, zones, labels, dimmed, lines }),
  16,
)
