import { useMemo } from 'react'
import { buehne } from '../../../../i18n/de/buehne'
import { shownNow, zoningById } from '../../../../state/derived/shown'
import { useContextLayers } from '../../../shared/useContextLayers'
import type { Prepared } from '../prepare'
import { selectedUnits, stageSceneOf } from '../stageScene'

/** What a map scene draws: shown, scene, selected units and the words of the legend. */
export const useMapOf = ({ state }: Pick<Prepared, 'state'>) => {
  const shown = shownNow(state)
  const context = useContextLayers(state.layers, state.baseMark !== '')
  const borders = shown.zoning === null ? zoningById(state, state.borders) : null
  const scene = useMemo(() => stageSceneOf(state, shown, borders, context), [state, shown, borders, context])
  const { selection } = state
  const selectedName = selection === null ? '' : ((selection.kind === 'unit' ? state.data.units.find(({ id }) => id === selection.id)?.name : shown.rowOf.get(selection.id)?.name) ?? '')
  return {
    shown,
    scene,
    selected: selectedUnits(state, selection),
    selectedName,
    borders: borders?.title ?? '',
    label: buehne.mapOf(shown.title, shown.year, shown.zoning?.title ?? buehne.units),
  }
}
