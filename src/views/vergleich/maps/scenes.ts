import type { UnitId } from '../../../core/units/unit'
import type { Zoning } from '../../../core/zoning/zoning'
import type { MapScene } from '../../../map/mapScene'
import type { AppState } from '../../../state/appState'
import { shownAt } from '../../../state/derived/shown'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { comparison } from '../comparison'
import { pairsIn } from '../useCompared'
import { changeFills, stayingUnits, thinBorders } from './changeScene'
import type { MapColours } from './mapsStore'
import { numbersAt, type Pairs } from './numbers'
import { panelsOf } from './panels'
import { numberedZones, roomFills, sceneWith } from './roomScene'

const noFilter: readonly number[] = []
const nothing: MapScene = { fills: new Map(), dimmed: nothingMarked, zones: [], marked: nothingMarked, labels: 'none', points: noPoints, lines: noLines }

const movedIds = (state: AppState, pairs: Pairs, a: Zoning, b: Zoning): ReadonlySet<UnitId> => comparison(state.data, state.year, a, b, pairsIn({ pairs }, a, b)).movedIds

const painted = (state: AppState, pairs: Pairs, zoning: Zoning, marked: ReadonlySet<UnitId>, colours: MapColours, labels: MapScene['labels']): MapScene => {
  const base = sceneOf(state.data, shownAt(state, zoning), state.theme, noFilter, null, marked, noPoints, noLines)
  const numbers = numbersAt(state, zoning, pairs)
  const fills = colours === 'rooms' ? roomFills(state.data, zoning, numbers, state.theme) : base.fills
  return sceneWith(base, fills, numberedZones(base.zones, numbers), labels, base.dimmed, base.lines)
}

/**
 * Scene of A or B where two are compared; both outline what is in another room.
 * Like the others it asks the state for the zonings, so that a map keeps its
 * painter when another zoning is chosen. Nothing where a zoning has gone.
 */
export const pairScene =
  (letter: 'A' | 'B', colours: MapColours, pairs: Pairs) =>
  (state: AppState): MapScene => {
    const [a, b] = panelsOf(state)
    if (a === undefined || b === undefined) return nothing
    return painted(state, pairs, letter === 'A' ? a.zoning : b.zoning, movedIds(state, pairs, a.zoning, b.zoning), colours, 'zones')
  }

/** Scene of one of many small maps; outlines what is in another room than in A. Without names: they would cover the land. */
export const smallScene =
  (index: number, colours: MapColours, pairs: Pairs) =>
  (state: AppState): MapScene => {
    const panels = panelsOf(state)
    const [a] = panels
    const panel = panels[index]
    if (a === undefined || panel === undefined) return nothing
    return painted(state, pairs, panel.zoning, index === 0 ? nothingMarked : movedIds(state, pairs, a.zoning, panel.zoning), colours, 'none')
  }

/** Scene of the difference: the change of class, or B's rooms where they are another than in A; A's borders thin, B's heavy. */
export const changeScene =
  (colours: MapColours, pairs: Pairs) =>
  (state: AppState): MapScene => {
    const [a, b] = panelsOf(state)
    if (a === undefined || b === undefined) return nothing
    const moved = movedIds(state, pairs, a.zoning, b.zoning)
    const base = sceneOf(state.data, shownAt(state, b.zoning), state.theme, noFilter, null, moved, noPoints, noLines)
    const numbers = numbersAt(state, b.zoning, pairs)
    const zones = numberedZones(base.zones, numbers)
    const lines = thinBorders(state.data, a.zoning)
    return colours === 'rooms'
      ? sceneWith(base, roomFills(state.data, b.zoning, numbers, state.theme), zones, 'units', stayingUnits(state.data, moved), lines)
      : sceneWith(base, changeFills(state.data, state.year, shownAt(state, a.zoning), shownAt(state, b.zoning), state.theme), zones, 'units', nothingMarked, lines)
  }
