import type { Zoning } from '../../core/zoning/zoning'
import { unitsLevel, type AppState } from '../../state/appState'
import { zoningById } from '../../state/derived/shown'
import type { StageKind } from '../../state/scenes/scene'

/** The divisions whose rooms or borders a scene draws: both of a comparison, else that of the level or of the borders; none for a title, the index and a list of Ortsteile. */
export const drawnZonings = (state: Pick<AppState, 'data' | 'variants' | 'level' | 'borders' | 'zoningA' | 'zoningB'>, stage: StageKind): readonly Zoning[] => {
  const of = (...ids: readonly string[]): readonly Zoning[] => ids.flatMap((id) => zoningById(state, id) ?? [])
  if (stage === 'vergleich') return of(state.zoningA, state.zoningB)
  if (stage === 'titel' || stage === 'index') return []
  if (state.level !== unitsLevel) return of(state.level)
  return stage === 'rangliste' ? [] : of(state.borders)
}
