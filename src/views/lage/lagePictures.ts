import { bilder } from '../../i18n/de/bilder'
import { lage } from '../../i18n/de/lage'
import type { FigureBody } from '../../map/figure/figure'
import { activeFilter, shownNow, zoningById } from '../../state/derived/shown'
import { histogramPicture } from '../shared/bild/histogramPicture'
import { onPaper, screenMapSize, today, type MakePictures, type Picture } from '../shared/bild/pictures'
import { shownFigure } from '../shared/bild/shownFigure'
import { shownLegend } from '../shared/bild/shownLegend'
import { loadContext } from '../shared/contextLayers'
import { fileNameOf } from '../shared/fileNameOf'
import { withPaperNames } from '../shared/namesFirst'
import { nothingMarked, sceneOf } from '../shared/sceneOf'

/** The map of „Lage“ as it is seen, in light colours, and the histogram of its legend. */
export const lagePictures: MakePictures = async (seen) => {
  const state = onPaper(seen)
  const shown = shownNow(state)
  const filter = activeFilter(shown, state.classFilter)
  const { points, lines } = await loadContext(state.layers, state.baseMark !== '')
  const borders = zoningById(state, state.borders)
  const plain = sceneOf(state.data, shown, state.theme, filter, borders, nothingMarked, points, lines)
  const scene = withPaperNames(plain, state.data, shown, false)
  const { selection } = state
  const row = selection === null ? undefined : selection.kind === 'unit' ? shown.rowOfUnit.get(selection.id) : shown.rowOf.get(selection.id)
  const picked = selection?.kind === 'unit' ? [selection.id] : (row?.unitIds ?? [])
  const body: FigureBody = { kind: 'maps', topology: state.data.boundaries, panels: [{ scene, highlight: new Set(picked) }], legend: shownLegend(shown, scene, shown.zoning?.title ?? borders?.title), camera: state.camera, cameraSize: screenMapSize() }
  const name = selection?.kind === 'unit' ? state.data.units.find(({ id }) => id === selection.id)?.name : row?.name
  const sentences = [...(filter.length === 0 ? [] : [bilder.onlyShown(filter.map((index) => shown.labels[index] ?? String(index + 1)))]), ...(name === undefined ? [] : [bilder.picked(name)])]
  const level = shown.zoning?.title ?? lage.units
  const map: Picture = {
    name: bilder.map,
    fileName: fileNameOf(`${shown.title} ${shown.year} ${level}`),
    figure: shownFigure({ shown, state, body, date: today(), sentences, more: [...sentences, ...(state.camera === null ? [] : [bilder.detail])], layers: state.layers, zonings: [shown.zoning ?? borders] }),
  }
  const histogram = histogramPicture(shown, state)
  return histogram === null ? [map] : [map, histogram]
}
