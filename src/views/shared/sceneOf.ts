import type { UnitId } from '../../core/units/unit'
import type { Zoning } from '../../core/zoning/zoning'
import type { Fill, MapScene, SceneLine, ScenePoint, SceneZone } from '../../map/mapScene'
import type { ThemeName } from '../../map/palette'
import type { DataPackage } from '../../data/dataPackage'
import { zoneMembersOf } from '../../state/derived/rows'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'
import { classColours } from './classColours'
import { isMissing } from '../../core/indicators/missing'

const none: ReadonlySet<UnitId> = new Set()
export const noPoints: readonly ScenePoint[] = []
export const noLines: readonly SceneLine[] = []

/** How a row of what is shown is painted. */
export const fillOf = (row: ShownRow, colours: readonly string[]): Fill => {
  if (row.exclusion !== null) return { kind: 'excluded', exclusion: row.exclusion }
  if (row.classIndex !== null) return { kind: 'class', classIndex: row.classIndex, colour: colours[row.classIndex]! }
  return { kind: 'missing', reason: isMissing(row.value) ? row.value.missing : 'unknown' }
}

const fillsOf = memoise((data: DataPackage, shown: Shown, theme: ThemeName): ReadonlyMap<UnitId, Fill> => {
  const colours = classColours(shown.classCount, shown.direction, theme)
  const fills = new Map<UnitId, Fill>(data.units.map((unit) => [unit.id, { kind: 'unassigned' }]))
  for (const row of shown.rows) {
    const fill = fillOf(row, colours)
    for (const id of row.unitIds) fills.set(id, fill)
  }
  return fills
}, 12)

const dimmedOf = memoise((shown: Shown, classFilter: readonly number[]): ReadonlySet<UnitId> => {
  if (classFilter.length === 0) return none
  return new Set(shown.rows.filter((row) => row.classIndex === null || !classFilter.includes(row.classIndex)).flatMap((row) => row.unitIds))
}, 12)

const zonesOf = memoise((data: DataPackage, zoning: Zoning | null): readonly SceneZone[] => {
  if (zoning === null) return []
  const members = zoneMembersOf(data, zoning)
  return zoning.zones.map((zone) => ({ id: zone.id, number: zone.number, name: zone.name, unitIds: members.get(zone.id) ?? [] }))
}, 12)

/** Everything the renderers need for one map; identical input gives the identical object. */
export const sceneOf = memoise(
  (
    data: DataPackage,
    shown: Shown,
    theme: ThemeName,
    classFilter: readonly number[],
    borders: Zoning | null,
    marked: ReadonlySet<UnitId>,
    points: readonly ScenePoint[],
    lines: readonly SceneLine[],
  ): MapScene => ({
    fills: fillsOf(data, shown, theme),
    dimmed: dimmedOf(shown, classFilter),
    zones: zonesOf(data, shown.zoning ?? borders),
    marked,
    labels: shown.zoning === null ? 'units' : 'zones',
    points,
    lines,
  }),
  12,
)

export const nothingMarked = none
