import { zoningOfDraft } from '../../core/zoning/draft/draft'
import { cityName } from '../../data/cityName'
import { bilder } from '../../i18n/de/bilder'
import { lage } from '../../i18n/de/lage'
import { werkstatt } from '../../i18n/de/werkstatt'
import type { FigureBody } from '../../map/figure/figure'
import { contextItems, zoneItems, type PaperLegendModel } from '../../map/figure/legendModel'
import type { AppState } from '../../state/appState'
import { peopleSum } from '../../state/derived/knownPeople'
import type { Workshop } from '../../state/workshop/workshopState'
import { onPaper, screenMapSize, today, type Picture } from '../shared/bild/pictures'
import { shownFigure } from '../shared/bild/shownFigure'
import { bareItems, classItemsOf } from '../shared/bild/shownLegend'
import { fileNameOf } from '../shared/fileNameOf'
import { deskScene } from './deskScene'
import { useDesk } from './deskStore'
import { deskModel } from './useDeskModel'
import { shownDraft } from './WorkshopContext'

/** The variant under work as a picture, however far it has come; none where no variant is open. */
export const deskPictures = async (seen: AppState, workshop: Workshop): Promise<readonly Picture[]> => {
  const state = onPaper(seen)
  const { settled } = shownDraft(workshop.getState())
  if (settled === null) return []
  const model = deskModel(state, settled, settled, null)
  const { colours } = useDesk.getState()
  const { draft, units, quality, stray, context } = model
  const scene = deskScene(state.data, draft, units, 'light', colours, stray, quality, null, context)
  const zones = zoneItems(scene)
  const others = contextItems(scene)
  const bare = bareItems(scene)
  const legend: PaperLegendModel = {
    title: colours === 'index' ? lage.legendTitle.index : '',
    groups: [
      ...(colours === 'index' ? [{ countHead: bilder.counts.units, items: classItemsOf(units) }] : []),
      ...(zones.length + bare.length === 0 ? [] : [{ heading: bilder.zones, countHead: bilder.counts.units, items: [...zones, ...bare] }]),
      ...(others.length === 0 ? [] : [{ heading: bilder.more, items: others }]),
    ],
    notes: [],
  }
  const body: FigureBody = { kind: 'maps', topology: state.data.boundaries, panels: [{ scene }], legend, camera: state.camera, cameraSize: screenMapSize() }
  const open = werkstatt.openSentence(quality.unassigned.units.length, peopleSum(quality.unassigned.people, quality.unassigned.peopleUnknownUnits === 0))
  const rooms = [...scene.zones].sort((x, y) => x.number - y.number).map(({ number, name, unitIds }) => bilder.room(number, name, unitIds.length))
  return [
    {
      name: bilder.map,
      fileName: fileNameOf(`${bilder.draftTitle(draft.title)} ${state.year}`),
      figure: shownFigure({
        shown: units,
        state,
        body,
        date: today(),
        title: bilder.draftTitle(draft.title),
        subtitle: colours === 'index' ? `${units.title} ${units.year}` : bilder.byRooms,
        sentences: [open],
        zonings: [zoningOfDraft(draft)],
        alt: [bilder.draftAlt(cityName(state.data), draft.title, rooms), open, ...(units.status === 'modell' ? [`${bilder.modelBadge}.`] : [])].join(' '),
      }),
    },
  ]
}
