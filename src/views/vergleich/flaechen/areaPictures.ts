import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import type { Zoning } from '../../../core/zoning/zoning'
import { bilder } from '../../../i18n/de/bilder'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import type { FigureBody } from '../../../map/figure/figure'
import { contextItems, zoneItems, type LegendItem, type PaperLegendModel } from '../../../map/figure/legendModel'
import { shownAt } from '../../../state/derived/shown'
import { onPaper, today, type MakePictures } from '../../shared/bild/pictures'
import { shownFigure } from '../../shared/bild/shownFigure'
import { bareItems } from '../../shared/bild/shownLegend'
import { nothingMarked } from '../../shared/sceneOf'
import { fileNameOf } from '../../shared/fileNameOf'
import type { AreaRow } from './areaRows'
import { areaScene } from './areaScene'

/** The rooms of a zoning under foreign areas as a picture. No figure of the package is in it, so it carries no badge. */
export const areaPictures =
  (zoning: Zoning, areas: ForeignAreas, chosen: AreaRow | null): MakePictures =>
  async (seen) => {
    const state = onPaper(seen)
    const scene = areaScene(state, zoning, areas, chosen === null ? nothingMarked : new Set(chosen.units))
    // Lines are the outlines of the areas here, not those of buses.
    const marks = contextItems(scene, { marked: chosen === null ? undefined : words.legendMarked(chosen.name) }).map((item): LegendItem => (item.key.kind === 'line' ? { ...item, label: words.legendAreas(areas.title) } : item))
    const legend: PaperLegendModel = { title: '', groups: [{ heading: bilder.zonesOf(zoning.title), items: [...zoneItems(scene), ...bareItems(scene)] }, { heading: bilder.more, items: marks }], notes: [bilder.countedUnits] }
    const body: FigureBody = { kind: 'maps', topology: state.data.boundaries, panels: [{ scene }], legend }
    const boundaries = state.data.sources.find((source) => source.id === state.data.boundarySource)
    const source = words.mapSources(boundaries === undefined ? state.data.title : `${boundaries.title}, ${boundaries.licence}`, areas.source)
    const date = today()
    const figure = shownFigure({ shown: shownAt(state, zoning), state, body, date, title: words.mapLabel(zoning.title, areas.title), subtitle: bilder.byRooms, alt: words.mapLabel(zoning.title, areas.title).replace(/\.?$/, '.') })
    return [{ name: bilder.map, fileName: fileNameOf(`flaechen ${areas.title} ${zoning.title}`), figure: { ...figure, isModel: false, source, foot: [source, bilder.made(date)] } }]
  }
