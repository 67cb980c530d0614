import type { DataPackage } from '../data/dataPackage'
import {
  indexMeasure,
  indexSchemes,
  indicatorMethods,
  lageModes,
  limitModes,
  sortKeys,
  themes,
  unitsLevel,
  views,
  type CameraState,
  type Selection,
  type ViewState,
} from './appState'
import { defaultViewState } from './defaults'

/**
 * The view state as URL fragment and back. The fragment is never sent to a
 * server. Only what differs from the default is written, so that addresses
 * stay short: `#/lage?raeume=soziale-planungsraeume&jahr=2022`.
 */
export const writeFragment = (state: ViewState, data: DataPackage): string => {
  const standard = defaultViewState(data)
  const query = new URLSearchParams()
  const put = (key: string, value: string, fallback: string): void => {
    if (value !== fallback) query.set(key, value)
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
  put('ansicht', state.mode, standard.mode)
  put('a', state.zoningA, standard.zoningA)
  put('b', state.zoningB, standard.zoningB)
  put('grenzlinien', state.borders === '' ? 'keine' : state.borders, standard.borders === '' ? 'keine' : standard.borders)
  put('ebenen', state.layers.join('.'), '')
  put('hintergrund', state.baseMap ? 'ja' : '', '')
  put('thema', state.theme, standard.theme)
  if (state.camera !== null) put('karte', [state.camera.lon.toFixed(5), state.camera.lat.toFixed(5), state.camera.zoom.toFixed(2)].join(','), '')
  const text = query.toString()
  return `#/${state.view}${text === '' ? '' : `?${text}`}`
}

const oneOf = <T extends string>(list: readonly T[], value: string | null, fallback: T): T => list.find((entry) => entry === value) ?? fallback

const readSelection = (text: string | null, data: DataPackage, level: string): Selection | null => {
  if (text === null) return null
  const id = text.slice(2)
  if (text.startsWith('o.') && data.units.some((unit) => unit.id === id)) return { kind: 'unit', id }
  if (text.startsWith('r.') && data.zonings.some((zoning) => zoning.id === level && zoning.zones.some((zone) => zone.id === id))) return { kind: 'zone', id }
  return null
}

const readCamera = (text: string | null): CameraState | null => {
  const [lon, lat, zoom] = (text ?? '').split(',').map(Number)
  if (lon === undefined || lat === undefined || zoom === undefined) return null
  if (![lon, lat, zoom].every(Number.isFinite)) return null
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22 ? { lon, lat, zoom } : null
}

export interface ReadFragment {
  readonly state: ViewState
  /** Keys whose value does not fit the loaded data; the default stands in for them. */
  readonly unknown: readonly string[]
}

/** Reads a fragment against the loaded data. Anything unusable falls back to the default and is named in `unknown`. */
export const readFragment = (fragment: string, data: DataPackage): ReadFragment => {
  const standard = defaultViewState(data)
  const [path = '', text = ''] = fragment.replace(/^#\/?/, '').split('?', 2)
  const query = new URLSearchParams(text)
  const unknown: string[] = []
  const known = (key: string, valid: (value: string) => boolean, fallback: string): string => {
    const value = query.get(key)
    if (value === null) return fallback
    if (valid(value)) return value
    unknown.push(key)
    return fallback
  }
  const isZoning = (id: string): boolean => data.zonings.some((zoning) => zoning.id === id)
  const level = known('raeume', (id) => id === unitsLevel || isZoning(id), standard.level)
  const [method = '', count = ''] = (query.get('klassen') ?? '').split('-')
  const classCount = Number(count)
  const [sort = '', order = ''] = (query.get('reihung') ?? '').split('-')
  const selection = readSelection(query.get('wahl'), data, level)
  if (query.has('wahl') && selection === null) unknown.push('wahl')
  return {
    unknown,
    state: {
      view: oneOf(views, path, standard.view),
      level,
      measure: known('wert', (id) => id === indexMeasure || data.indicators.some((indicator) => indicator.id === id), standard.measure),
      year: Number(known('jahr', (year) => data.years.includes(Number(year)), String(standard.year))),
      indexScheme: oneOf(indexSchemes, query.get('stufen'), standard.indexScheme),
      indicatorMethod: oneOf(indicatorMethods, method, standard.indicatorMethod),
      classCount: Number.isInteger(classCount) && classCount >= 3 && classCount <= 7 ? classCount : standard.classCount,
      limitMode: oneOf(limitModes, query.get('grenzen'), standard.limitMode),
      classFilter: (query.get('filter') ?? '')
        .split('.')
        .filter((part) => /^\d$/.test(part))
        .map(Number),
      selection,
      search: query.get('suche') ?? '',
      sort: oneOf(sortKeys, sort, standard.sort),
      sortDescending: order === 'ab',
      mode: oneOf(lageModes, query.get('ansicht'), standard.mode),
      zoningA: known('a', isZoning, standard.zoningA),
      zoningB: known('b', isZoning, standard.zoningB),
      borders: known('grenzlinien', (id) => id === 'keine' || isZoning(id), standard.borders).replace(/^keine$/, ''),
      layers: (query.get('ebenen') ?? '').split('.').filter((part) => /^[a-z]+$/.test(part)),
      baseMap: query.get('hintergrund') === 'ja',
      theme: oneOf(themes, query.get('thema'), standard.theme),
      camera: readCamera(query.get('karte')),
    },
  }
}
