import type { Zoning } from '../../../../core/zoning/zoning'
import { isPresent } from '../../../../core/indicators/missing'
import { bericht } from '../../../../i18n/de/bericht'
import type { AppState } from '../../../../state/appState'
import type { Shown } from '../../../../state/derived/shownTypes'
import { shownLegend } from '../../../shared/bild/shownLegend'
import { withPaperNames } from '../../../shared/namesFirst'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../../shared/sceneOf'
import { withZonings } from '../../blatt/zoningSource'
import type { Block } from '../blocks'
import { provenanceOf } from '../provenance'

const noFilter: readonly number[] = []

/** A map of what is shown, with its legend, always in the colours of paper. */
export const mapFigure = (state: AppState, id: string, shown: Shown, caption: string, borders: Zoning | null = null): Block => {
  const provenance = provenanceOf(shown, state)
  const scene = withPaperNames(sceneOf(state.data, shown, 'light', noFilter, borders, nothingMarked, noPoints, noLines), state.data, shown, true)
  return {
    kind: 'figure',
    id,
    caption,
    alt: bericht.mapAlt(shown),
    picture: { kind: 'map', scene, legend: shownLegend(shown, scene) },
    content: shown.rows.map((row) => `${row.id}=${isPresent(row.value) ? row.value.toFixed(6) : row.value.missing}/${String(row.classIndex)}`).join(' '),
    ...provenance,
    sources: withZonings(provenance.sources, [shown.zoning ?? borders]),
  }
}
