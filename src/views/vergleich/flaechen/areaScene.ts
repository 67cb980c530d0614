import type { UnitId } from '../../../core/units/unit'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import type { Zoning } from '../../../core/zoning/zoning'
import type { MapScene, SceneLine } from '../../../map/mapScene'
import type { AppState } from '../../../state/appState'
import { shownAt } from '../../../state/derived/shown'
import { memoise } from '../../../state/memoise'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { numbersAt } from '../maps/numbers'
import { numberedZones, roomFills } from '../maps/roomScene'
import { areaLines } from './areaLines'

const noFilter: readonly number[] = []

const withAreas = memoise((base: MapScene, fills: MapScene['fills'], zones: MapScene['zones'], lines: readonly SceneLine[], marked: ReadonlySet<UnitId>): MapScene => ({ ...base, fills, zones, lines, marked, labels: 'zones' }), 4)

/** The rooms of a zoning in their colours with the outlines of areas over them; identical input gives the identical object. */
export const areaScene = (state: AppState, zoning: Zoning, areas: ForeignAreas, marked: ReadonlySet<UnitId>): MapScene => {
  const base = sceneOf(state.data, shownAt(state, zoning), state.theme, noFilter, null, nothingMarked, noPoints, noLines)
  const numbers = numbersAt(state, zoning)
  return withAreas(base, roomFills(state.data, zoning, numbers, state.theme), numberedZones(base.zones, numbers), areaLines(areas), marked)
}
