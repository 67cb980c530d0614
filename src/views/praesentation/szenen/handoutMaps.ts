import type { UnitId } from '../../../core/units/unit'
import { buehne } from '../../../i18n/de/buehne'
import { szenen } from '../../../i18n/de/szenen'
import { contextItems, zoneItems, type PaperLegendModel } from '../../../map/figure/legendModel'
import type { MapScene } from '../../../map/mapScene'
import { unitsLevel, type AppState } from '../../../state/appState'
import { activeFilter, shownAt, zoningById } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { classItemsOf, shownLegend } from '../../shared/bild/shownLegend'
import { withPaperNames } from '../../shared/namesFirst'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { noPairs } from '../noPairs'
import { pairScene } from '../../vergleich/maps/scenes'
import { handoutLegend, type HandoutLegend } from './handoutLegend'

/** One map of a scene on paper. */
interface PaperScene {
  readonly shown: Shown
  readonly scene: MapScene
}

/** Maps of a scene, two for a comparison, and their legend. */
export interface HandoutMaps {
  readonly maps: readonly PaperScene[]
  readonly legend: HandoutLegend
  /** Units of what is selected; undefined where nothing is. */
  readonly highlight: ReadonlySet<UnitId> | undefined
}

/** The maps of a scene in the colours of paper; a comparison with the numbers and marks the hall sees. */
const mapsOf = (state: AppState): readonly PaperScene[] => {
  const [a, b] = [zoningById(state, state.zoningA), zoningById(state, state.zoningB)]
  if (state.view === 'vergleich' && a !== null && b !== null) {
    const onPaper: AppState = { ...state, theme: 'light' }
    return ([['A', a], ['B', b]] as const).map(([letter, zoning]) => ({ shown: shownAt(state, zoning), scene: pairScene(letter, 'measure', noPairs)(onPaper) }))
  }
  const zoning = state.level === unitsLevel ? null : zoningById(state, state.level)
  const shown = shownAt(state, zoning)
  return [{ shown, scene: withPaperNames(sceneOf(state.data, shown, 'light', activeFilter(shown, state.classFilter), zoning === null ? zoningById(state, state.borders) : null, nothingMarked, noPoints, noLines), state.data, shown, true) }]
}

/** Where two divisions stand side by side, the number of areas in a class is each one's own and is left out; the rooms of both are named. */
const legendOf = (maps: readonly PaperScene[]): PaperLegendModel => {
  const [a, b] = maps
  const single = shownLegend(a!.shown, a!.scene)
  if (b === undefined) return single
  const items = classItemsOf(a!.shown).map(({ key, label, detail }) => ({ key, label, detail }))
  const moved = contextItems(a!.scene, { marked: buehne.moved }).filter(({ key }) => key.kind === 'marked')
  return { ...single, notes: [...single.notes, buehne.numbersOfB], groups: [{ items: [...items, ...moved] }, ...maps.map(({ shown, scene }, index) => ({ heading: szenen.handout.side(index, shown.zoning?.title ?? ''), items: zoneItems(scene) }))] }
}

const made = new WeakMap<AppState, HandoutMaps>()

/** What the handout draws of the state of a scene; the same state gives the identical object. */
export const handoutMaps = (state: AppState): HandoutMaps => {
  const known = made.get(state)
  if (known !== undefined) return known
  const maps = mapsOf(state)
  const { selection } = state
  const highlight = selection === null ? undefined : new Set(selection.kind === 'unit' ? [selection.id] : (maps[0]!.shown.rowOf.get(selection.id)?.unitIds ?? []))
  const drawn = { maps, legend: handoutLegend(legendOf(maps)), highlight }
  made.set(state, drawn)
  return drawn
}
