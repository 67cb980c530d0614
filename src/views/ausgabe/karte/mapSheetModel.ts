import { cityName } from '../../../data/cityName'
import { isPresent } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'
import type { Zoning } from '../../../core/zoning/zoning'
import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { overviewSentence, valuePhrase } from '../../../i18n/de/statements'
import { formatValue } from '../../../i18n/format'
import type { PaperLegendModel } from '../../../map/figure/legendModel'
import { mapGeometry } from '../../../map/geometry/mapGeometry'
import type { Bounds } from '../../../map/mercator'
import type { MapScene } from '../../../map/mapScene'
import { unitsLevel, type AppState } from '../../../state/appState'
import { peopleOfRows } from '../../../state/derived/knownPeople'
import { zoneMembersOf } from '../../../state/derived/rows'
import { activeFilter, shownAt, zoningById } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import { shownLegend } from '../../shared/bild/shownLegend'
import type { Context } from '../../shared/contextLayers'
import { withPaperNames } from '../../shared/namesFirst'
import { nothingMarked, sceneOf } from '../../shared/sceneOf'
import { panelsOf } from '../../vergleich/maps/panels'
import { pairScene } from '../../vergleich/maps/scenes'
import { pairsIn, useFixedPairs } from '../../vergleich/useCompared'
import { leadSentences } from '../../vergleich/wechsel/leadOf'
import { sheetFootOf } from '../blatt/sheetFootOf'
import type { SheetFoot } from '../blatt/sheetFoot'
import { withZonings } from '../blatt/zoningSource'
import { boundsAround, boundsOnScreen } from './mapExtent'
import type { MapSheetChoices, SheetNames } from './mapSheetStore'
import { comparisonLegend } from './sheetLegends'
import { sheetTable, type SheetTable } from './sheetTable'

/** One map of a sheet. */
export interface SheetMap {
  readonly scene: MapScene
  /** What stands above it where there are two; '' otherwise. */
  readonly caption: string
  readonly captionNote: string
}

/** Everything on a map sheet, before it is laid out. */
export interface MapSheetContent {
  readonly title: string
  readonly subtitle: string
  readonly lead: string
  readonly notes: string
  readonly maps: readonly SheetMap[]
  readonly highlight: ReadonlySet<UnitId>
  readonly bounds: Bounds
  readonly legend: PaperLegendModel
  readonly table: SheetTable | null
  readonly foot: SheetFoot
}

/** Title and subtitle as they are proposed, and the names that suit the map. */
export interface SheetProposal {
  readonly title: string
  readonly subtitle: string
  readonly names: SheetNames
}

const labels = { ortsteile: 'units', raeume: 'zones', keine: 'none' } as const

const named = memoise((scene: MapScene, names: SheetNames, data: AppState['data'], shown: Shown): MapScene => withPaperNames({ ...scene, labels: labels[names] }, data, shown, true), 8)

const unassigned = (data: AppState['data'], zoning: Zoning): number => data.units.filter(({ id }) => !zoning.zoneOf.has(id)).length

const withProblems = (note: string, shown: Shown): string => [note, ...shown.problems.map(({ sentence }) => sentence)].join(' ')

/** Units that the selection stands for; none where nothing is picked. */
export const pickedUnits = (state: AppState): ReadonlySet<UnitId> => {
  const { selection } = state
  if (selection === null) return nothingMarked
  if (selection.kind === 'unit') return new Set([selection.id])
  const zoning = zoningById(state, state.level)
  return zoning === null ? nothingMarked : new Set(zoneMembersOf(state.data, zoning).get(selection.id) ?? [])
}

const pickedName = (state: AppState): string | undefined => {
  const { selection } = state
  if (selection === null) return undefined
  if (selection.kind === 'unit') return state.data.units.find(({ id }) => id === selection.id)?.name
  return zoningById(state, state.level)?.zones.find(({ id }) => id === selection.id)?.name
}

const levelZoning = (state: AppState): Zoning | null => (state.level === unitsLevel ? null : zoningById(state, state.level))
const shownOnSheet = (state: AppState): Shown => shownAt(state, levelZoning(state))

const measureTitle = (shown: Shown): string => (shown.measure === 'index' ? kartenblatt.indexTitle(shown.year) : kartenblatt.measureTitle(shown.measure.label, shown.year))

/** Proposed title, subtitle and names for what is shown. */
export const sheetProposal = (state: AppState, { kind, highlight }: Pick<MapSheetChoices, 'kind' | 'highlight'>): SheetProposal => {
  const shown = shownOnSheet(state)
  if (kind === 'vergleich') return { title: kartenblatt.compareTitle, subtitle: kartenblatt.compareSubtitle(shown.title, shown.year), names: 'raeume' }
  const zoning = levelZoning(state)
  const borders = zoning === null ? zoningById(state, state.borders) : null
  const picked = highlight ? pickedName(state) : undefined
  const subtitle = [
    zoning === null ? kartenblatt.byUnits(cityName(state.data)) : kartenblatt.byZones(zoning.title, zoning.zones.length),
    ...(borders === null ? [] : [kartenblatt.bordersOf(borders.title)]),
    ...(picked === undefined ? [] : [kartenblatt.picked(picked)]),
  ].join('. ')
  return { title: measureTitle(shown), subtitle, names: zoning === null ? 'ortsteile' : 'raeume' }
}

/** One sentence about the map: how many are in the class of most need, or the spread of an indicator. */
const leadOf = (shown: Shown): string => {
  const rated = shown.rows.filter(({ rank }) => rank !== null)
  if (rated.length === 0) return ''
  if (shown.measure === 'index') {
    const highest = shown.direction === -1 ? 0 : shown.classCount - 1
    const high = shown.rows.filter(({ classIndex }) => classIndex === highest)
    return overviewSentence(shown, peopleOfRows(high), high.length, shown.labels[highest] ?? '')
  }
  const inOrder = [...rated].sort((a, b) => (isPresent(a.value) ? a.value : 0) - (isPresent(b.value) ? b.value : 0))
  const [low, high] = [inOrder[0]!, inOrder.at(-1)!]
  return kartenblatt.spread(isPresent(shown.city) ? formatValue(shown.city, shown.decimals, shown.unit) : null, `${high.name} (${valuePhrase(shown, high)})`, `${low.name} (${valuePhrase(shown, low)})`)
}

const boundsOf = (state: AppState, { extent }: MapSheetChoices): Bounds => {
  const picked = pickedUnits(state)
  if (extent === 'wahl' && picked.size > 0) return boundsAround(state.data.boundaries, picked)
  if (extent === 'ansicht' && state.camera !== null) return boundsOnScreen(state.camera)
  return mapGeometry(state.data.boundaries).bounds
}

const singleContent = (state: AppState, choices: MapSheetChoices, { points, lines }: Context): Omit<MapSheetContent, 'title' | 'subtitle' | 'notes' | 'bounds'> => {
  const shown = shownOnSheet(state)
  const zoning = levelZoning(state)
  const borders = zoning === null ? zoningById(state, state.borders) : null
  const names = choices.names ?? sheetProposal(state, choices).names
  const scene = named(sceneOf(state.data, shown, 'light', activeFilter(shown, state.classFilter), borders, nothingMarked, points, lines), names, state.data, shown)
  const without = zoning === null ? 0 : unassigned(state.data, zoning)
  const foot = sheetFootOf(shown, state, state.layers)
  return {
    lead: [...(choices.lead ? [leadOf(shown)] : []), ...(without === 0 ? [] : [kartenblatt.half(without)])].filter((sentence) => sentence !== '').join(' '),
    maps: [{ scene, caption: '', captionNote: '' }],
    highlight: choices.highlight ? pickedUnits(state) : nothingMarked,
    legend: shownLegend(shown, scene),
    table: choices.table ? sheetTable(shown, choices.highlight ? (state.selection?.id ?? null) : null) : null,
    foot: { ...foot, sources: withZonings(foot.sources, [zoning ?? borders]), note: withProblems(foot.note, shown) },
  }
}

const comparisonContent = (state: AppState, choices: MapSheetChoices): Omit<MapSheetContent, 'title' | 'subtitle' | 'notes' | 'bounds'> | null => {
  const panels = panelsOf(state).slice(0, 2)
  const [a, b] = panels
  if (a === undefined || b === undefined) return null
  const { pairs } = useFixedPairs.getState()
  const onPaper: AppState = { ...state, theme: 'light' }
  const shown = panels.map(({ zoning }) => shownAt(state, zoning))
  const scenes = (['A', 'B'] as const).map((letter, i) => named(pairScene(letter, 'measure', pairs)(onPaper), choices.names ?? 'raeume', state.data, shown[i]!))
  const without = panels.map(({ zoning }) => unassigned(state.data, zoning))
  const foot = sheetFootOf(shown[0]!, state)
  return {
    lead: choices.lead ? leadSentences(state, a.zoning, b.zoning, pairsIn({ pairs }, a.zoning, b.zoning)).slice(0, 2).join(' ') : '',
    maps: panels.map(({ letter, zoning }, i) => ({ scene: scenes[i]!, caption: kartenblatt.side(letter, zoning.title), captionNote: kartenblatt.sideRooms(zoning.zones.length, without[i]!) })),
    highlight: choices.highlight && state.selection?.kind === 'unit' ? pickedUnits(state) : nothingMarked,
    legend: comparisonLegend(state, panels, shown, scenes),
    table: null,
    foot: { ...foot, sources: withZonings(foot.sources, [a.zoning, b.zoning]), note: withProblems(foot.note, shown[0]!) },
  }
}

/** A map sheet of what the state shows; null where a comparison lacks one of its two zonings. */
export const mapSheetContent = (state: AppState, choices: MapSheetChoices, context: Context): MapSheetContent | null => {
  const proposal = sheetProposal(state, choices)
  const content = choices.kind === 'karte' ? singleContent(state, choices, context) : comparisonContent(state, choices)
  if (content === null) return null
  return { ...content, title: choices.title?.trim() || proposal.title, subtitle: choices.subtitle ?? proposal.subtitle, notes: choices.notes.trim(), bounds: boundsOf(state, choices) }
}
