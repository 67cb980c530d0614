import { indexMeasure, unitsLevel, type AppState } from '../appState'
import type { StageKind } from './scene'

/**
 * What a scene shows as a state: its address has been read, and the kind of
 * stage decides where the two differ. List, handout and hall all show this
 * state, so they agree. A comparison stage shows A and B whatever view the
 * address names, any other stage one map. The profile of an Ortsteil under a
 * division shows Ortsteile with the borders of the division, so that the map has
 * the class the words speak of; the index is explained by Ortsteile.
 */
export const stageState = <S extends AppState>(state: S, stage: StageKind): S => {
  if (stage === 'vergleich') return { ...state, view: 'vergleich' }
  const single: S = { ...state, view: 'lage' }
  if (stage === 'index') return { ...single, level: unitsLevel, measure: indexMeasure }
  if (stage === 'steckbrief' && state.selection?.kind === 'unit' && state.level !== unitsLevel) return { ...single, level: unitsLevel, borders: state.level }
  return single
}
