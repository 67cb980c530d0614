import type { UnitId } from '../../../core/units/unit'
import { szenen } from '../../../i18n/de/szenen'
import { zoneItems, type PaperLegendModel } from '../../../map/figure/legendModel'
import type { MapScene } from '../../../map/mapScene'
import { unitsLevel, type AppState } from '../../../state/appState'
import { activeFilter, shownAt, zoningById } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { classItemsOf, shownLegend } from '../../shared/bild/shownLegend'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
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

/** The maps of a scene in the colours of paper. */
const mapsOf = (state: AppState): readonly PaperScene[] => {
  const levels = state.view === 'vergleich' ? [zoningById(state, state.zoningA), zoningById(state, state.zoningB)] : [state.level === unitsLevel ? null : zoningById(state, state.level)]
  return levels.map((zoning) => {
    const shown = shownAt(state, zoning)
    return { shown, scene: sceneOf(state.data, shown, 'light', activeFilter(shown, state.classFilter), zoning === null ? zoningById(state, state.borders) : null, nothingMarked, noPoints, noLines) }
  })
}

/** Where two divisions stand side by side, the number of areas in a class is each one's own and is left out; the rooms of both are named. */
const legendOf = (maps: readonly PaperScene[]): PaperLegendModel => {
  const [a, b] = maps
  const single = shownLegend(a!.shown, a!.scene)
  if (b === undefined) return single
  const items = classItemsOf(a!.shown).map(({ key, label, detail }) => ({ key, label, detail }))
  return { ...single, groups: [{ items }, ...maps.map(({ shown, scene }, index) => ({ heading: szenen.handout.side(index, shown.zoning?.title ?? ''), items: zoneItems(scene) }))] }
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
