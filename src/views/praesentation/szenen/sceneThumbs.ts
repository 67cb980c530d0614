import type { UnitId } from '../../../core/units/unit'
import type { Zoning } from '../../../core/zoning/zoning'
import { groupBorders, mapGeometry, sheetPath } from '../../../map/geometry/mapGeometry'
import { coarseCity } from '../../../map/figure/coarseCity'
import type { ThemeName } from '../../../map/palette'
import { unitsLevel, type AppState } from '../../../state/appState'
import { activeFilter, shownAt, zoningById } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { classColours } from '../../shared/classColours'

/** A small picture of one map: land by colour, borders of rooms, what is picked. */
export interface Thumb {
  /** Path of all land of one colour; '' is land without one. */
  readonly land: readonly { readonly colour: string; readonly path: string; readonly pale: boolean }[]
  readonly borders: string
  readonly picked: string
  readonly viewBox: string
  /** Width of the view box, for line widths. */
  readonly width: number
}

/** All a list needs to show of a scene. */
export interface ScenePicture {
  readonly thumbs: readonly Thumb[]
  readonly isModel: boolean
}

const thumbOf = (state: AppState, shown: Shown, borders: Zoning | null, theme: ThemeName): Thumb => {
  const { box, unitPaths } = coarseCity(state.data.boundaries)
  const colours = classColours(shown.classCount, shown.direction, theme)
  const filter = activeFilter(shown, state.classFilter)
  const byLook = new Map<string, { colour: string; pale: boolean; paths: string[] }>()
  const lookOf = (unit: UnitId): { colour: string; pale: boolean } => {
    const index = shown.rowOfUnit.get(unit)?.classIndex ?? null
    return { colour: index === null ? '' : (colours[index] ?? ''), pale: filter.length > 0 && (index === null || !filter.includes(index)) }
  }
  for (const [unit, path] of unitPaths) {
    const look = lookOf(unit)
    const key = `${look.colour}${look.pale ? ' pale' : ''}`
    const entry = byLook.get(key) ?? { ...look, paths: [] }
    entry.paths.push(path)
    byLook.set(key, entry)
  }
  const { selection } = state
  const zone = shown.zoning ?? borders
  const isPicked = (unit: UnitId): boolean => selection !== null && (selection.kind === 'unit' ? selection.id === unit : zone?.zoneOf.get(unit) === selection.id)
  const geometry = mapGeometry(state.data.boundaries)
  return {
    land: [...byLook.values()].map(({ colour, pale, paths }) => ({ colour, pale, path: paths.join('') })),
    borders: zone === null ? '' : sheetPath(geometry, groupBorders(geometry, (unit) => zone.zoneOf.get(unit) ?? '')),
    picked: [...unitPaths].filter(([unit]) => isPicked(unit)).map(([, path]) => path).join(''),
    viewBox: [box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0].map(Math.round).join(' '),
    width: box.x1 - box.x0,
  }
}

/** The picture of what a state shows: two maps for a comparison, else one. */
export const scenePicture = (state: AppState, theme: ThemeName): ScenePicture => {
  const levels = state.view === 'vergleich' ? [zoningById(state, state.zoningA), zoningById(state, state.zoningB)] : [state.level === unitsLevel ? null : zoningById(state, state.level)]
  const shown = levels.map((zoning) => shownAt(state, zoning))
  return {
    thumbs: shown.map((each) => thumbOf(state, each, each.zoning === null ? zoningById(state, state.borders) : null, theme)),
    isModel: shown.some(({ status }) => status === 'modell'),
  }
}
