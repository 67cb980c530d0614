import type { UnitId } from '../../core/units/unit'
import type { Fill, MapScene } from '../../map/mapScene'
import { changeColours, type ThemeName } from '../../map/palette'
import type { AppState, LaborTab } from '../../state/appState'
import { zoningById } from '../../state/derived/shown'
import type { Shown } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'
import { fillOf, noLines, noPoints, nothingMarked, sceneOf } from '../shared/sceneOf'
import { laborCompared, laborShown } from './laborShown'
import type { SureAnswer } from './laborStore'
import { rankShifts, shiftClass } from './rankShifts'
import { uncertainUnits } from './sureRows'

const changeScene = memoise((plain: MapScene, shown: Shown, other: Shown, theme: ThemeName): MapScene => {
  const colours = changeColours(theme)
  const { byId } = rankShifts(shown, other)
  const fills = new Map<UnitId, Fill>(plain.fills)
  for (const row of shown.rows) {
    const shift = byId.get(row.id)
    const classIndex = shiftClass(shift ?? 0)
    // What only one of the recipes rates has no change; it keeps the reason of the one that leaves it out.
    const left = row.classIndex === null ? row : (other.rowOf.get(row.id) ?? row)
    const fill: Fill = shift === undefined ? fillOf(left, colours) : { kind: 'class', classIndex, colour: colours[classIndex]! }
    for (const id of row.unitIds) fills.set(id, fill)
  }
  return { ...plain, fills, dimmed: nothingMarked }
}, 4)

const sureScene = memoise((plain: MapScene, answer: SureAnswer): MapScene => ({ ...plain, uncertain: uncertainUnits(answer) }), 2)

/** The map beside a tab: the index, the change of ranks, or the index with uncertain units hatched. */
export const laborScene = (state: AppState, tab: LaborTab, answer: SureAnswer | null): MapScene => {
  const shown = laborShown(state)
  const plain = sceneOf(state.data, shown, state.theme, state.measure === 'index' ? state.classFilter : noFilter, zoningById(state, state.borders), nothingMarked, noPoints, noLines)
  if (tab === 'compare') return changeScene(plain, shown, laborCompared(state), state.theme)
  return tab === 'sure' && answer !== null && answer.shown === shown ? sureScene(plain, answer) : plain
}

const noFilter: readonly number[] = []
