import type { UnitId } from '../../../core/units/unit'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import { groupBorders, mapGeometry } from '../../../map/geometry/mapGeometry'
import type { Fill, SceneLine } from '../../../map/mapScene'
import type { ThemeName } from '../../../map/palette'
import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import { fillOf } from '../../shared/sceneOf'
import { changesOf, stepClass, stepColours } from './changes'

const unassigned: Fill = { kind: 'unassigned' }

/** Land by the change of class from A to B. What has no class on one side keeps that side's reason. */
export const changeFills = memoise((data: DataPackage, year: number, shownA: Shown, shownB: Shown, theme: ThemeName): ReadonlyMap<UnitId, Fill> => {
  const colours = stepColours(shownB.direction, theme)
  const none: readonly string[] = []
  return new Map(
    changesOf(data, year, shownA, shownB).all.map(({ unit, from, to, step }): [UnitId, Fill] => {
      if (step !== null) return [unit, { kind: 'class', classIndex: stepClass(step), colour: colours[stepClass(step)]! }]
      if (from === undefined || to === undefined) return [unit, unassigned]
      return [unit, fillOf(to.classIndex === null ? to : from, none)]
    }),
  )
}, 4)

/** Borders of a zoning as thin lines, to lie under another one's heavy borders. */
export const thinBorders = memoise(
  (data: DataPackage, zoning: Zoning): readonly SceneLine[] => groupBorders(mapGeometry(data.boundaries), (id) => zoning.zoneOf.get(id)).map((line) => ({ name: zoning.title, coordinates: line.map(([lon, lat]): [number, number] => [lon!, lat!]) })),
  4,
)

/** Units that stay in their room, to be drawn pale. */
export const stayingUnits = memoise((data: DataPackage, moved: ReadonlySet<UnitId>): ReadonlySet<UnitId> => new Set(data.units.map(({ id }) => id).filter((id) => !moved.has(id))), 4)
