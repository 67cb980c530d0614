import type { UnitId } from '../../../core/units/unit'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import type { Fill, MapScene } from '../../../map/mapScene'
import type { AppState, Selection } from '../../../state/appState'
import { zoneMembersOf } from '../../../state/derived/rows'
import { activeFilter, zoningById } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import type { Context } from '../../shared/contextLayers'
import { namesFirst } from '../../shared/namesFirst'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'

const withNames = memoise((scene: MapScene, labelPriority: ReadonlyMap<UnitId, number>): MapScene => ({ ...scene, labelPriority }), 16)

/** The map of what is shown, as „Lage“ has it, with the names the hall asks for first. */
export const stageSceneOf = (state: AppState, shown: Shown, borders: Zoning | null, context: Context | null, marked: ReadonlySet<UnitId> = nothingMarked): MapScene => {
  const scene = sceneOf(state.data, shown, 'projector', activeFilter(shown, state.classFilter), borders, marked, context?.points ?? noPoints, context?.lines ?? noLines)
  return scene.labels === 'units' ? withNames(scene, namesFirst(state.data, shown)) : scene
}

const quiet: Fill = { kind: 'class', classIndex: 0, colour: '#dedaf0' }

/** Land without values, behind a title. */
export const quietScene = memoise(
  (data: DataPackage): MapScene => ({
    fills: new Map(data.units.map(({ id }) => [id, quiet])),
    dimmed: nothingMarked,
    zones: [],
    marked: nothingMarked,
    labels: 'none',
    points: noPoints,
    lines: noLines,
  }),
)

const one = memoise((id: UnitId): ReadonlySet<UnitId> => new Set([id]), 12)
const members = memoise((data: DataPackage, zoning: Zoning, id: string): ReadonlySet<UnitId> => new Set(zoneMembersOf(data, zoning).get(id) ?? []), 12)

/** Units of what is selected; identical input gives the identical set. */
export const selectedUnits = (state: Pick<AppState, 'data' | 'variants' | 'level'>, selection: Selection | null): ReadonlySet<UnitId> => {
  if (selection === null) return nothingMarked
  if (selection.kind === 'unit') return one(selection.id)
  const zoning = zoningById(state, state.level)
  return zoning === null ? nothingMarked : members(state.data, zoning, selection.id)
}
