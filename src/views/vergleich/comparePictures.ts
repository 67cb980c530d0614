import { cityName } from '../../data/cityName'
import { bilder } from '../../i18n/de/bilder'
import { vergleich } from '../../i18n/de/vergleich'
import { karten } from '../../i18n/de/vergleichKarten'
import type { FigureBody, FigurePanel } from '../../map/figure/figure'
import { contextItems, type LegendItem, type PaperLegendModel } from '../../map/figure/legendModel'
import type { MapScene } from '../../map/mapScene'
import { zoneLook } from '../../map/zoneLook'
import type { AppState } from '../../state/appState'
import { peopleSum } from '../../state/derived/knownPeople'
import { shownAt } from '../../state/derived/shown'
import { isCertain } from '../../state/derived/rows'
import { lage } from '../../i18n/de/lage'
import { onPaper, screenMapSize, today, type MakePictures } from '../shared/bild/pictures'
import { shownFigure } from '../shared/bild/shownFigure'
import { bareItems, classItemsOf, roundingNotes } from '../shared/bild/shownLegend'
import { fileNameOf } from '../shared/fileNameOf'
import { comparison } from './comparison'
import { changesOf, stepClass, stepColours } from './maps/changes'
import { useMaps, type MapColours } from './maps/mapsStore'
import { numbersNow } from './maps/numbers'
import { panelsOf, type Panel } from './maps/panels'
import { roomEntries } from './maps/roomEntries'
import { changeScene, pairScene, smallScene } from './maps/scenes'
import { togetherShown } from './maps/togetherShown'
import { pairsIn, useFixedPairs } from './useCompared'
import { leadSentences } from './wechsel/leadOf'

/** Rooms of all panels by the number they share, under the letters of the divisions that have them. */
const roomItems = (state: AppState, panels: readonly Panel[], colours: MapColours): readonly LegendItem[] =>
  roomEntries(panels, numbersNow(state)).map(({ number, names }) => ({
    key: { kind: 'zone', number, look: colours === 'rooms' ? zoneLook(number, 'light') : undefined },
    label: names.map(({ name, letters }) => `${letters.join(', ')}: ${name}`).join(' · '),
  }))

/** Rows of the difference: how many classes a unit's room in B lies above the one in A. */
const stepItems = (state: AppState, a: Panel, b: Panel): readonly LegendItem[] => {
  const [shownA, shownB] = [shownAt(state, a.zoning), shownAt(state, b.zoning)]
  const { all } = changesOf(state.data, state.year, shownA, shownB)
  const colours = stepColours(shownB.direction, 'light')
  const count = (index: number) => all.filter(({ step }) => step !== null && stepClass(step) === index).length
  const homeless = all.filter(({ from, to }) => from === undefined || to === undefined).length
  const classless = all.filter(({ step }) => step === null).length - homeless
  return [
    ...[...colours.keys()].reverse().map((index): LegendItem => ({ key: { kind: 'paint', paint: { kind: 'colour', colour: colours[index]! } }, label: karten.steps[index]!, count: `${count(index)}` })),
    ...(classless === 0 ? [] : [{ key: { kind: 'paint', paint: { kind: 'pattern', pattern: 'hatch' } }, label: karten.noStep, count: `${classless}` } as const]),
    ...(homeless === 0 ? [] : [{ key: { kind: 'paint', paint: { kind: 'ground' } }, label: karten.noRoom, count: `${homeless}` } as const]),
  ]
}

/** Where divisions stand side by side, the number of areas in a class is each one's own. */
const withoutCount = ({ key, label, detail }: LegendItem): LegendItem => ({ key, label, detail })

/** Lines of the difference are borders of A here, not bus lines. */
const otherItems = (scene: MapScene, isDifference: boolean): readonly LegendItem[] => [
  ...contextItems({ ...scene, lines: [] }).map((item) => (item.key.kind === 'dimmed' ? { ...item, label: bilder.keys.staying } : item)),
  ...(isDifference && scene.lines.length > 0 ? [{ key: { kind: 'line' }, label: bilder.keys.bordersOfA } as const] : []),
]

/** The maps of „Vergleich“ as one picture: side by side whatever way they are laid on screen, the difference, or all small ones. */
export const comparePictures: MakePictures = async (seen) => {
  const state = onPaper(seen)
  const all = panelsOf(state)
  const [a, b] = all
  if (a === undefined || b === undefined) return []
  const mode = state.compareMode
  const panels = mode === 'klein' ? all : all.slice(0, 2)
  const { colours } = useMaps.getState()
  const { pairs } = useFixedPairs.getState()
  const shown = togetherShown(panels.map(({ zoning }) => shownAt(state, zoning)))
  const isDifference = mode === 'unterschied'
  const uncertain = ({ zoning }: Panel): string => {
    const count = [...zoning.certainty.values()].filter((certainty) => !isCertain(certainty)).length
    return count === 0 ? '' : `${vergleich.uncertain(count)}.`
  }
  const against = ({ zoning }: Panel, index: number): string => {
    const { movedUnits, movedPeople, peopleUnknownUnits } = comparison(state.data, state.year, a.zoning, zoning, pairsIn({ pairs }, a.zoning, zoning))
    return `${karten.roomCount(zoning.zones.length)}. ${index === 0 ? karten.origin : karten.againstA(movedUnits, peopleSum(movedPeople, peopleUnknownUnits === 0))}`
  }
  const scenes = isDifference ? [changeScene(colours, pairs)(state)] : panels.map((panel, index) => (mode === 'klein' ? smallScene(index, colours, pairs) : pairScene(panel.letter as 'A' | 'B', colours, pairs))(state))
  const drawn: readonly FigurePanel[] = isDifference
    ? [{ scene: scenes[0]! }]
    : panels.map((panel, index) => ({ letter: panel.letter, title: panel.zoning.title, scene: scenes[index]!, line: [...(mode === 'klein' ? [against(panel, index)] : []), uncertain(panel)].filter((part) => part !== '').join(' ') }))
  const marked: MapScene = { ...scenes[0]!, marked: new Set(scenes.flatMap((scene) => [...scene.marked])) }
  const bare = isDifference ? [] : bareItems({ ...marked, fills: new Map(scenes.flatMap((scene, index) => [...scene.fills].map(([id, fill]) => [`${index} ${id}`, fill] as const))) }).map(withoutCount)
  const values = colours === 'rooms' ? [] : isDifference ? stepItems(state, a, b) : classItemsOf(shown).map(withoutCount)
  const others = otherItems(marked, isDifference)
  const legend: PaperLegendModel = {
    title: colours === 'rooms' ? '' : isDifference ? karten.changeKey : shown.measure === 'index' ? lage.legendTitle.index : shown.measure.label,
    groups: [
      ...(values.length + bare.length === 0 ? [] : [{ countHead: isDifference && colours !== 'rooms' ? bilder.counts.units : undefined, items: [...values, ...bare] }]),
      { heading: karten.roomKey, items: roomItems(state, panels, colours) },
      ...(others.length === 0 ? [] : [{ heading: bilder.more, items: others }]),
    ],
    notes: [...(colours === 'rooms' && isDifference ? [karten.movedRooms] : []), karten.numbers, ...(colours === 'rooms' || isDifference ? [] : roundingNotes(shown))],
  }
  const body: FigureBody = { kind: 'maps', topology: state.data.boundaries, panels: drawn, legend, camera: state.camera, cameraSize: screenMapSize() }
  const measure = colours === 'rooms' ? bilder.rooms : `${shown.title} ${shown.year}`
  const lead = leadSentences(state, a.zoning, b.zoning, pairsIn({ pairs }, a.zoning, b.zoning))
  const changes = changesOf(state.data, state.year, shownAt(state, a.zoning), shownAt(state, b.zoning))
  const sentences = mode === 'klein' ? [] : isDifference && colours === 'measure' ? [karten.changeSentence(changes.changed.length, state.data.units.length, changes.people, changes.higher, changes.lower), ...lead.slice(0, 1)] : lead.slice(0, 2)
  const first = ({ zoning }: Panel): string | undefined => (colours === 'rooms' ? undefined : shownAt(state, zoning).rows.find(({ rank }) => rank === 1)?.name)
  const titles = panels.map(({ letter, zoning }) => `${letter} „${zoning.title}“`)
  const city = cityName(state.data)
  const alt = [
    isDifference ? bilder.differenceAlt(city, a.zoning.title, b.zoning.title) : mode === 'klein' ? bilder.manyMapsAlt(city, titles, measure) : bilder.twoMapsAlt(city, a.zoning.title, b.zoning.title, measure),
    ...(isDifference ? [] : panels.map((panel) => bilder.panelAlt(panel.letter, panel.zoning.zones.length, first(panel)))),
    ...sentences,
    ...(shown.status === 'modell' ? [`${bilder.modelBadge}.`] : []),
  ].join(' ')
  const name = isDifference ? karten.difference : mode === 'klein' ? karten.mode.klein : karten.mode.neben
  return [
    {
      name,
      fileName: fileNameOf(`vergleich ${isDifference ? 'unterschied ' : ''}${panels.map(({ zoning }) => zoning.title).join(' ')} ${shown.year}`),
      figure: shownFigure({ shown, state, body, date: today(), title: `${isDifference ? karten.difference : bilder.comparison}: ${colours === 'rooms' ? bilder.zones : shown.title} ${shown.year}`, subtitle: panels.map(({ letter, zoning }) => `${letter}: ${zoning.title}`).join(' · '), sentences, alt, zonings: panels.map(({ zoning }) => zoning) }),
    },
  ]
}
