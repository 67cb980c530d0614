import { monitoringStatusClasses, needClasses } from '../core/index/presets'
import type { Zoning } from '../core/zoning/zoning'
import type { DataPackage } from '../data/dataPackage'
import {
  compareModes,
  compareTabs,
  indexMeasure,
  indexSchemes,
  indicatorMethods,
  laborTabs,
  lageModes,
  maxOthers,
  limitModes,
  outputTabs,
  sortKeys,
  themes,
  unitsLevel,
  views,
  type CameraState,
  type IndexScheme,
  type LaborTab,
  type Selection,
  type ViewState,
} from './appState'
import { defaultViewState } from './defaults'
import { maxClassCount } from './recipes/recipeLimits'
import { defaultRecipeId, isPreset } from './recipes/presetChoices'
import { recipeKey } from './recipes/recipeAddress'
import { variantKey } from './variantKeys'

/** The laboratory's tabs as an address names them. */
const tabWords: Readonly<Record<LaborTab, string>> = { ranking: 'rangliste', compare: 'vergleich', sure: 'sicherheit', small: 'kleine-zahlen' }

/**
 * The view state as URL fragment and back. The fragment is never sent to a
 * server. Only what differs from the default is written, so that addresses
 * stay short: `#/lage?raeume=soziale-planungsraeume&jahr=2022`.
 * @param pinned keys that are written although they are the default: what is kept must stay the same when the data change
 */
export const writeFragment = (state: ViewState, data: DataPackage, pinned: readonly string[] = []): string => {
  const standard = defaultViewState(data)
  const query = new URLSearchParams()
  const put = (key: string, value: string, fallback: string): void => {
    if (value !== fallback || (value !== '' && pinned.includes(key))) query.set(key, value)
  }
  put('raeume', state.level, standard.level)
  put('wert', state.measure, standard.measure)
  put('jahr', String(state.year), String(standard.year))
  put('stufen', state.indexScheme, standard.indexScheme)
  put('klassen', `${state.indicatorMethod}-${state.classCount}`, `${standard.indicatorMethod}-${standard.classCount}`)
  put('grenzen', state.limitMode, standard.limitMode)
  put('filter', state.classFilter.join('.'), '')
  put('wahl', state.selection === null ? '' : `${state.selection.kind === 'unit' ? 'o' : 'r'}.${state.selection.id}`, '')
  put('suche', state.search, '')
  put('reihung', `${state.sort}${state.sortDescending ? '-ab' : ''}`, standard.sort)
  put('spalte', `${state.tableSort}${state.tableDescending ? '-ab' : ''}`, standard.tableSort)
  put('ansicht', state.mode, standard.mode)
  put('a', state.zoningA, standard.zoningA)
  put('b', state.zoningB, standard.zoningB)
  put('weitere', state.others.join('.'), '')
  put('art', state.compareMode, standard.compareMode)
  put('abschnitt', state.compareTab, standard.compareTab)
  put('grenzlinien', state.borders === '' ? 'keine' : state.borders, standard.borders === '' ? 'keine' : standard.borders)
  put('ebenen', state.layers.join('.'), '')
  put('hintergrund', state.baseMap ? 'ja' : '', '')
  put('blatt', state.outputTab, standard.outputTab)
  put('auswertung', tabWords[state.laborTab], tabWords[standard.laborTab])
  // Recipes of one's own have ids that mean something else in another browser; only presets are named.
  if (state.compareId !== undefined && isPreset(state.compareId)) put('gegen', state.compareId, defaultRecipeId)
  if (state.camera !== null) put('karte', [state.camera.lon.toFixed(5), state.camera.lat.toFixed(5), state.camera.zoom.toFixed(2)].join(','), '')
  const text = query.toString()
  return `#/${state.view}${text === '' ? '' : `?${text}`}`
}

/** Classes of the index by scheme: a filter cannot name more. */
const indexClassCount: Readonly<Record<IndexScheme, number>> = { bedarf: needClasses.labels.length, monitoring: monitoringStatusClasses.labels.length }

/** The entry of a list that a text names. */
const oneOf =
  <T extends string>(list: readonly T[]) =>
  (text: string): T | undefined =>
    list.find((entry) => entry === text)

const readTab = (text: string): LaborTab | undefined => laborTabs.find((tab) => tabWords[tab] === text)

/** Distinct parts of a dotted list, undefined where one of them is not allowed; '' is the empty list. */
const readList = <T>(text: string, part: (text: string) => T | undefined): readonly T[] | undefined => {
  const parts = new Set(text === '' ? [] : text.split('.').map(part))
  return [...parts].every((each) => each !== undefined) ? ([...parts] as T[]) : undefined
}

const readSelection = (text: string, data: DataPackage, level: string, zonings: readonly Zoning[]): Selection | undefined => {
  const id = text.slice(2)
  if (text.startsWith('o.') && data.units.some((unit) => unit.id === id)) return { kind: 'unit', id }
  if (text.startsWith('r.') && zonings.some((zoning) => zoning.id === level && zoning.zones.some((zone) => zone.id === id))) return { kind: 'zone', id }
  return undefined
}

const readCamera = (text: string): CameraState | undefined => {
  // Number('') is 0: an empty part would put the camera off the coast of Africa.
  if (!/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/.test(text)) return undefined
  const [lon, lat, zoom] = text.split(',').map(Number) as [number, number, number]
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22 ? { lon, lat, zoom } : undefined
}

const readClasses = (text: string): Pick<ViewState, 'indicatorMethod' | 'classCount'> | undefined => {
  const [, name = '', count = ''] = /^([a-z]+)-([3-7])$/.exec(text) ?? []
  const indicatorMethod = oneOf(indicatorMethods)(name)
  return indicatorMethod === undefined ? undefined : { indicatorMethod, classCount: Number(count) }
}

const readSort = (text: string): Pick<ViewState, 'sort' | 'sortDescending'> | undefined => {
  const sort = oneOf(sortKeys)(text.replace(/-ab$/, ''))
  return sort === undefined ? undefined : { sort, sortDescending: text.endsWith('-ab') }
}

const readTableSort = (text: string, data: DataPackage): Pick<ViewState, 'tableSort' | 'tableDescending'> | undefined => {
  const tableSort = text.replace(/-ab$/, '')
  const known = ['name', 'rank', 'index', 'people'].includes(tableSort) || data.indicators.some((indicator) => indicator.id === tableSort)
  return known ? { tableSort, tableDescending: text.endsWith('-ab') } : undefined
}

export interface ReadFragment {
  readonly state: ViewState
  /** Keys whose value does not fit the loaded data or that mean nothing; the default stands in for them. A view that does not exist is named itself. */
  readonly unknown: readonly string[]
}

/**
 * Reads a fragment against the loaded data. The theme is the reader's own: it is
 * read where an address names it (`thema=projector`, for a prepared laptop), but
 * never written, so that back and forward leave it alone. So is plain language (`sprache=einfach`).
 * Anything unusable falls back to the default and is named in `unknown`.
 * @param zonings all that may be named: the package's, and the user's own where they are loaded
 */
export const readFragment = (fragment: string, data: DataPackage, theme: ViewState['theme'] = 'light', zonings: readonly Zoning[] = data.zonings, plain = false): ReadFragment => {
  const standard = defaultViewState(data)
  const [path = '', ...rest] = fragment.replace(/^#\/?/, '').split('?')
  const query = new URLSearchParams(rest.join('?'))
  // The mark of the user's own tables is compared with the loaded tables in address.ts.
  // The recipe is read by recipes/recipeAddress.ts, because it goes to the user's own recipes; a variant goes to the workshop.
  const left = new Set([...query.keys()].filter((key) => key !== 'daten' && key !== recipeKey && key !== variantKey))
  const read = <T>(key: string, parse: (text: string) => T | undefined, fallback: T): T => {
    const text = query.get(key)
    const value = text === null ? undefined : parse(text)
    if (value === undefined) return fallback
    left.delete(key)
    return value
  }
  const zoning = (id: string): string | undefined => zonings.find((each) => each.id === id)?.id
  const view = path === '' ? standard.view : oneOf(views)(path)
  const level = read('raeume', (id) => (id === unitsLevel ? id : zoning(id)), standard.level)
  const measure = read('wert', (id) => (id === indexMeasure ? id : data.indicators.find((indicator) => indicator.id === id)?.id), standard.measure)
  const indexScheme = read('stufen', oneOf(indexSchemes), standard.indexScheme)
  const classes = read('klassen', readClasses, { indicatorMethod: standard.indicatorMethod, classCount: standard.classCount })
  // A recipe may have classes of its own; the store drops a filter that they do not know.
  const classCount = measure !== indexMeasure ? classes.classCount : query.has(recipeKey) ? maxClassCount : indexClassCount[indexScheme]
  const compareId = read<string | null>('gegen', (text) => (isPreset(text) ? text : undefined), null)
  const state: ViewState = {
    view: view ?? standard.view,
    level,
    measure,
    year: read('jahr', (text) => data.years.find((year) => String(year) === text), standard.year),
    indexScheme,
    ...classes,
    limitMode: read('grenzen', oneOf(limitModes), standard.limitMode),
    classFilter: read('filter', (text) => readList(text, (part) => (/^\d$/.test(part) && Number(part) < classCount ? Number(part) : undefined)), standard.classFilter),
    selection: read<Selection | null>('wahl', (text) => readSelection(text, data, level, zonings), standard.selection),
    search: read('suche', (text) => text, standard.search),
    ...read('reihung', readSort, { sort: standard.sort, sortDescending: standard.sortDescending }),
    ...read('spalte', (text) => readTableSort(text, data), { tableSort: standard.tableSort, tableDescending: standard.tableDescending }),
    mode: read('ansicht', oneOf(lageModes), standard.mode),
    zoningA: read('a', zoning, standard.zoningA),
    zoningB: read('b', zoning, standard.zoningB),
    others: read('weitere', (text) => readList(text, zoning)?.slice(0, maxOthers), standard.others),
    compareMode: read('art', oneOf(compareModes), standard.compareMode),
    compareTab: read('abschnitt', oneOf(compareTabs), standard.compareTab),
    borders: read('grenzlinien', (id) => (id === 'keine' ? '' : zoning(id)), standard.borders),
    layers: read('ebenen', (text) => readList(text, (part) => (/^[a-z]+$/.test(part) ? part : undefined)), standard.layers),
    baseMap: read('hintergrund', (text) => (text === 'ja' ? true : undefined), standard.baseMap),
    laborTab: read('auswertung', readTab, standard.laborTab),
    outputTab: read('blatt', oneOf(outputTabs), standard.outputTab),
    ...(compareId === null ? {} : { compareId }),
    theme: read('thema', oneOf(themes), theme),
    plain: read('sprache', (text) => (text === 'einfach' ? true : text === 'standard' ? false : undefined), plain),
    camera: read<CameraState | null>('karte', readCamera, standard.camera),
  }
  return { state, unknown: [...(view === undefined ? [path] : []), ...left] }
}
