import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../test/erfurt'
import { importOf, tableText } from '../../test/unit/importOf'
import { smallCity } from '../../test/unit/smallCity'
import type { DataPackage } from '../data/dataPackage'
import type { ViewState } from './appState'
import { defaultViewState } from './defaults'
import { createAppStore } from './store'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

/** A year, an indicator and a component year that only this table brings. */
const own = importOf(tableText(data, ['Hunde je Haushalt 2019', 'Arbeitslose 2017'], (unit, heading) => (heading === 0 ? `0,${unit + 1}` : unit)), data)
const ownIndicator = own.newIndicators[0]!.id
const other = importOf(tableText(data, ['Wohngeld 2017'], () => 1), data)

/** The package as plain JSON, to see whether anybody writes into it. */
const frozenText = (pkg: DataPackage): string => JSON.stringify(pkg, (_, value: unknown) => (value instanceof Map ? [...value] : value))
const before = frozenText(data)

/** A view in which nothing is as by default. */
const busy: Partial<ViewState> = {
  view: 'vergleich',
  level: 'siedlungsstrukturtyp',
  measure: 'altenquotient',
  year: 2022,
  indexScheme: 'monitoring',
  indicatorMethod: 'equal',
  classCount: 4,
  limitMode: 'alle',
  classFilter: [1, 2],
  selection: { kind: 'zone', id: 'dörflich' },
  search: 'dorf',
  sort: 'name',
  sortDescending: true,
  mode: 'tabelle',
  zoningA: 'landtagswahlkreise-2019',
  zoningB: 'soziale-planungsraeume',
  others: ['siedlungsstrukturtyp'],
  compareMode: 'wischen',
  compareTab: 'bewertung',
  borders: 'landtagswahlkreise-2019',
  layers: ['kitas'],
  baseMap: true,
  outputTab: 'bericht',
  theme: 'dark',
  plain: true,
  laborTab: 'compare',
  tableSort: 'people',
  tableDescending: true,
  camera: { lon: 11, lat: 51, zoom: 10 },
}
const viewOf = (store: ReturnType<typeof createAppStore>): ViewState => {
  const state = store.getState()
  return Object.fromEntries(Object.keys(defaultViewState(data)).map((key) => [key, state[key as keyof ViewState]])) as unknown as ViewState
}

describe('the store', () => {
  it('starts with the default view, or with what the address says', () => {
    expect(viewOf(createAppStore(data))).toEqual(defaultViewState(data))
    expect(createAppStore(data, [], '#/daten?jahr=2012').getState()).toMatchObject({ view: 'daten', year: 2012, data, imports: [] })
    expect(createAppStore(data, [own], `#/lage?jahr=2019&wert=${ownIndicator}`).getState()).toMatchObject({ year: 2019, measure: ownIndicator })
  })

  it('shows own tables over the package and takes them back', () => {
    const store = createAppStore(data)
    store.getState().addImport(own)
    expect(store.getState().data.years).toEqual([2012, 2017, 2019, 2022])
    expect(store.getState().data.series.get('arbeitslose@2017')!.cells[7]).toEqual({ value: 7, status: 'amtlich', source: own.id })
    expect(store.getState().base).toBe(data)
    store.getState().removeImport(own.id)
    expect(store.getState().data).toBe(data)
    expect(store.getState().imports).toEqual([])
  })

  it('keeps a table that is loaded twice once, on top', () => {
    const store = createAppStore(data)
    const { addImport, removeImport } = store.getState()
    addImport(own)
    addImport(other)
    addImport({ ...own, fileName: 'neu.csv' })
    expect(store.getState().imports.map(({ fileName, id }) => [id, fileName])).toEqual([[other.id, 'tabelle.csv'], [own.id, 'neu.csv']])
    removeImport(other.id)
    expect(store.getState().data.series.get('wohngeld@2017')).toBe(data.series.get('wohngeld@2017'))
    expect(store.getState().data.series.get('arbeitslose@2017')!.cells[7]!.value).toBe(7)
  })

  it('leaves the view alone where a table brings or takes nothing it needs', () => {
    const store = createAppStore(data)
    store.getState().show(busy)
    const view = viewOf(store)
    expect(view).toEqual(busy)
    store.getState().addImport(own)
    expect(viewOf(store)).toEqual(view)
    store.getState().removeImport(own.id)
    expect(viewOf(store)).toEqual(view)
    store.getState().removeImport('import-gibtesnicht')
    expect(viewOf(store)).toEqual(view)
  })

  it('falls back where the year and the indicator shown go with the table, and only there', () => {
    const store = createAppStore(data, [own])
    store.getState().show({ ...busy, year: 2019, measure: ownIndicator })
    store.getState().removeImport(own.id)
    // Classes of one measure mean nothing in another.
    expect(viewOf(store)).toEqual({ ...busy, year: 2017, measure: 'index', classFilter: [] })
  })

  it('begins anew with another package, in the same room and light', () => {
    const store = createAppStore(data, [own])
    const city = smallCity()
    store.getState().show(busy)
    store.getState().notify({ sentence: 'Hallo', tone: 'info' })
    store.getState().replaceBase(city)
    expect(viewOf(store)).toEqual({ ...defaultViewState(city), view: 'vergleich', theme: 'dark', plain: true })
    expect(store.getState()).toMatchObject({ base: city, data: city, imports: [], year: 2020, zoningA: 'bezirke', zoningB: 'bezirke', borders: '', notice: { sentence: 'Hallo' } })
    store.getState().replaceBase(data, [own])
    expect(store.getState().imports).toEqual([own])
    expect(store.getState().data.years).toContain(2019)
  })

  it('reads an address against the data it has and names what does not fit', () => {
    const store = createAppStore(data)
    expect(store.getState().readAddress('#/vergleich?jahr=2019&wert=altenquotient')).toEqual(['jahr'])
    expect(store.getState()).toMatchObject({ view: 'vergleich', year: 2017, measure: 'altenquotient', data })
    store.getState().addImport(own)
    expect(store.getState().readAddress('#/vergleich?jahr=2019')).toEqual([])
    expect(store.getState()).toMatchObject({ year: 2019, measure: 'index', imports: [own] })
  })

  it('has written into no package', () => {
    expect(frozenText(data)).toBe(before)
  })
})

describe('variants of the user', () => {
  const variant = { ...data.zonings[0]!, id: 'entwurf-x', title: 'Entwurf' }
  const address = '#/lage?raeume=entwurf-x&grenzlinien=entwurf-x&a=entwurf-x'

  it('are chosen like any zoning, in addresses too, as long as they are there', () => {
    const store = createAppStore(data)
    expect(store.getState().readAddress(address).length).toBe(3)
    store.getState().setVariants([variant])
    expect(store.getState().readAddress(`${address}&wahl=r.${variant.zones[0]!.id}`)).toEqual([])
    expect(store.getState()).toMatchObject({ level: 'entwurf-x', borders: 'entwurf-x', zoningA: 'entwurf-x', selection: { kind: 'zone' } })
    store.getState().addImport(other)
    store.getState().removeImport(other.id)
    expect(store.getState()).toMatchObject({ level: 'entwurf-x', borders: 'entwurf-x', zoningA: 'entwurf-x' })
    store.getState().setVariants([{ ...variant, zones: variant.zones.slice(1) }])
    expect(store.getState()).toMatchObject({ level: 'entwurf-x', selection: null })
    store.getState().setVariants([])
    const standard = defaultViewState(data)
    expect(store.getState()).toMatchObject({ level: standard.level, borders: standard.borders, zoningA: standard.zoningA })
    store.getState().setVariants([variant])
    store.getState().replaceBase(smallCity())
    expect(store.getState().variants).toEqual([])
  })

  it('leave a variant that travels with the address to the workshop', () => {
    expect(createAppStore(data).getState().readAddress('#/lage?variante=abc')).toEqual([])
  })
})
