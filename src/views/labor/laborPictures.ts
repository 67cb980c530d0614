import { cityName } from '../../data/cityName'
import { bilder } from '../../i18n/de/bilder'
import { labor } from '../../i18n/de/labor'
import type { FigureBody } from '../../map/figure/figure'
import { contextItems, zoneItems, type LegendItem, type PaperLegendModel } from '../../map/figure/legendModel'
import { changeColours } from '../../map/palette'
import { zoningById } from '../../state/derived/shown'
import { recipeById } from '../../state/recipes/recipesState'
import { histogramPicture } from '../shared/bild/histogramPicture'
import { onPaper, screenMapSize, today, type MakePictures } from '../shared/bild/pictures'
import { shownFigure } from '../shared/bild/shownFigure'
import { shownLegend } from '../shared/bild/shownLegend'
import { fileNameOf } from '../shared/fileNameOf'
import { laborScene } from './laborScene'
import { laborCompared, laborShown } from './laborShown'
import { useLabor } from './laborStore'
import { rankShifts, shiftClass } from './rankShifts'

/** The map of „Index“ as the open tab shows it, and the distribution of the index. */
export const laborPictures: MakePictures = async (seen) => {
  const state = onPaper(seen)
  const tab = state.laborTab
  const shown = laborShown(state)
  const scene = laborScene(state, tab, useLabor.getState().answer)
  const { byId } = rankShifts(shown, laborCompared(state))
  const colours = changeColours('light')
  const shifts = [...byId.values()]
  const changeItems: readonly LegendItem[] = [
    ...[...colours.keys()].reverse().map((index): LegendItem => ({ key: { kind: 'paint', paint: { kind: 'colour', colour: colours[index]! } }, label: labor.changeClasses[index]!, count: `${shifts.filter((shift) => shiftClass(shift) === index).length}` })),
    ...(shown.rows.length === shifts.length ? [] : [{ key: { kind: 'paint', paint: { kind: 'pattern', pattern: 'hatch' } }, label: labor.notRated, count: `${shown.rows.length - shifts.length}` } as const]),
  ]
  const zones = zoneItems(scene)
  const others = contextItems(scene)
  const changeLegend: PaperLegendModel = { title: labor.changeLegend, groups: [{ countHead: shown.zoning === null ? bilder.counts.units : bilder.counts.zones, items: changeItems }, ...(zones.length === 0 ? [] : [{ heading: bilder.zones, countHead: bilder.counts.units, items: zones }]), ...(others.length === 0 ? [] : [{ heading: bilder.more, items: others }])], notes: [] }
  const isChange = tab === 'compare'
  const [active, compared] = [recipeById(state.data, state, state.recipeId).title, recipeById(state.data, state, state.compareId).title]
  const body: FigureBody = { kind: 'maps', topology: state.data.boundaries, panels: [{ scene }], legend: isChange ? changeLegend : shownLegend(shown, scene), camera: state.camera, cameraSize: screenMapSize() }
  const subtitle = isChange ? bilder.recipes(active, compared) : bilder.recipe(active)
  const sentence = labor.compareSentence(rankShifts(shown, laborCompared(state)).moved, shifts.length, rankShifts(shown, laborCompared(state)).mean)
  const level = shown.zoning?.title ?? 'ortsteile'
  const map = {
    name: bilder.map,
    fileName: fileNameOf(`${isChange ? 'rangvergleich' : 'sozialindex'} ${shown.year} ${level} ${active}`),
    figure: shownFigure({
      shown,
      state,
      body,
      date: today(),
      title: isChange ? `${labor.changeLegend} ${shown.year}` : `${shown.title} ${shown.year}`,
      subtitle,
      zonings: [shown.zoning ?? zoningById(state, state.borders)],
      sentences: isChange ? [sentence] : [],
      ...(isChange ? { alt: `${bilder.rankAlt(cityName(state.data), active, compared)} ${sentence} ${changeItems.map(({ label, count }) => `${label}: ${count ?? ''}`).join('; ')}.${shown.status === 'modell' ? ` ${bilder.modelBadge}.` : ''}` } : { more: [`${subtitle}.`] }),
    }),
  }
  const histogram = histogramPicture(shown, state)
  return histogram === null ? [map] : [map, histogram]
}
