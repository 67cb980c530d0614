import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../test/erfurt'
import { compareModes, compareTabs, indexMeasure, indexSchemes, indicatorMethods, laborTabs, lageModes, limitModes, maxOthers, outputTabs, sortKeys, themes, unitsLevel, views, type ViewState } from './appState'
import { recipePresets } from '../core/index/presets'
import { defaultViewState } from './defaults'
import { readFragment, writeFragment } from './urlFragment'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const standard = defaultViewState(data)
const zonings = data.zonings.map(({ id }) => id)

/** How many classes a view can have, so that a filter names classes that exist. */
const classesOf = ({ measure, indexScheme, classCount }: Pick<ViewState, 'measure' | 'indexScheme' | 'classCount'>): number => (measure !== indexMeasure ? classCount : indexScheme === 'bedarf' ? 5 : 4)

const viewState: fc.Arbitrary<ViewState> = fc
  .record({
    view: fc.constantFrom(...views),
    level: fc.constantFrom(unitsLevel, ...zonings),
    measure: fc.constantFrom(indexMeasure, ...data.indicators.map(({ id }) => id)),
    year: fc.constantFrom(...data.years),
    indexScheme: fc.constantFrom(...indexSchemes),
    indicatorMethod: fc.constantFrom(...indicatorMethods),
    classCount: fc.integer({ min: 3, max: 7 }),
    limitMode: fc.constantFrom(...limitModes),
    search: fc.string({ unit: 'binary', maxLength: 20 }),
    sort: fc.constantFrom(...sortKeys),
    sortDescending: fc.boolean(),
    mode: fc.constantFrom(...lageModes),
    tableSort: fc.constantFrom('name', 'rank', 'index', 'people', ...data.indicators.map(({ id }) => id)),
    tableDescending: fc.boolean(),
    zoningA: fc.constantFrom(...zonings),
    zoningB: fc.constantFrom(...zonings),
    others: fc.uniqueArray(fc.constantFrom(...zonings), { maxLength: maxOthers }),
    compareMode: fc.constantFrom(...compareModes),
    compareTab: fc.constantFrom(...compareTabs),
    borders: fc.constantFrom('', ...zonings),
    layers: fc.uniqueArray(fc.constantFrom('kitas', 'schulen', 'oepnv')),
    baseMap: fc.boolean(),
    laborTab: fc.constantFrom(...laborTabs),
    outputTab: fc.constantFrom(...outputTabs),
    theme: fc.constantFrom(...themes),
    plain: fc.boolean(),
    camera: fc.option(
      fc.record({
        lon: fc.integer({ min: 0, max: 1_800_000 }).map((n) => n / 1e5),
        lat: fc.integer({ min: -8_500_000, max: -1 }).map((n) => n / 1e5),
        zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
      }),
    ),
  })
  .chain((rest) => {
    const zones = data.zonings.find(({ id }) => id === rest.level)?.zones ?? []
    const selections = [...data.units.map(({ id }) => ({ kind: 'unit' as const, id })), ...zones.map(({ id }) => ({ kind: 'zone' as const, id }))]
    return fc.tuple(fc.uniqueArray(fc.nat(classesOf(rest) - 1)), fc.option(fc.constantFrom(...selections))).map(([classFilter, selection]) => ({ ...rest, classFilter, selection }))
  })

/** Everything the views rely on without looking. */
const expectValid = (state: ViewState): void => {
  expect(views).toContain(state.view)
  expect([unitsLevel, ...zonings]).toContain(state.level)
  expect([indexMeasure, ...data.indicators.map(({ id }) => id)]).toContain(state.measure)
  expect(data.years).toContain(state.year)
  expect(indexSchemes).toContain(state.indexScheme)
  expect(indicatorMethods).toContain(state.indicatorMethod)
  expect([3, 4, 5, 6, 7]).toContain(state.classCount)
  expect(limitModes).toContain(state.limitMode)
  expect(new Set(state.classFilter).size).toBe(state.classFilter.length)
  expect(state.classFilter.filter((each) => !(each >= 0 && each < classesOf(state)))).toEqual([])
  expect(sortKeys).toContain(state.sort)
  expect(lageModes).toContain(state.mode)
  expect(zonings).toContain(state.zoningA)
  expect(zonings).toContain(state.zoningB)
  expect(['', ...zonings]).toContain(state.borders)
  expect(new Set(state.layers).size).toBe(state.layers.length)
  expect(themes).toContain(state.theme)
  if (state.selection?.kind === 'unit') expect(data.units.map(({ id }) => id)).toContain(state.selection.id)
  if (state.selection?.kind === 'zone') expect(data.zonings.find(({ id }) => id === state.level)?.zones.map(({ id }) => id)).toContain(state.selection.id)
  if (state.camera !== null) expect(Object.values(state.camera).every(Number.isFinite)).toBe(true)
}

const keys = ['raeume', 'wert', 'jahr', 'stufen', 'klassen', 'grenzen', 'filter', 'wahl', 'suche', 'reihung', 'ansicht', 'a', 'b', 'grenzlinien', 'ebenen', 'hintergrund', 'thema', 'karte'] as const

describe('the view state in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        const fragment = writeFragment(state, data)
        // The theme is the reader's own and never written.
        expect(fragment).not.toContain('thema')
        expect(readFragment(fragment, data, state.theme, data.zonings, state.plain)).toEqual({ state, unknown: [] })
        // Browsers and mail programs percent-encode what is not plain.
        expect(fragment).toMatch(/^#\/[\x21-\x7e]*$/)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out what is as by default', () => {
    expect(writeFragment(standard, data)).toBe('#/lage')
    expect(writeFragment({ ...standard, view: 'daten' }, data)).toBe('#/daten')
    expect(writeFragment({ ...standard, year: 2022 }, data)).toBe('#/lage?jahr=2022')
    expect(writeFragment({ ...standard, borders: '' }, data)).toBe('#/lage?grenzlinien=keine')
  })

  it('writes one key for each difference and no other', () => {
    const state: ViewState = { ...standard, level: 'siedlungsstrukturtyp', measure: 'altenquotient', selection: { kind: 'zone', id: 'dörflich' }, sortDescending: true, classFilter: [0, 2] }
    const [path, query] = writeFragment(state, data).split('?')
    expect(path).toBe('#/lage')
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ raeume: 'siedlungsstrukturtyp', wert: 'altenquotient', wahl: 'r.dörflich', reihung: 'rang-ab', filter: '0.2' })
  })

  it('names the tab and the preset it is compared with, and no recipe of one\'s own', () => {
    const [, other] = recipePresets.map((preset) => preset.id)
    const fragment = writeFragment({ ...standard, view: 'labor', laborTab: 'compare', compareId: other! }, data)
    expect(fragment).toBe(`#/labor?auswertung=vergleich&gegen=${other!}`)
    expect(readFragment(fragment, data).state).toEqual({ ...standard, view: 'labor', laborTab: 'compare', compareId: other })
    expect(writeFragment({ ...standard, compareId: 'eigen-1' }, data)).toBe('#/lage')
    expect(writeFragment({ ...standard, compareId: recipePresets[0]!.id }, data)).toBe('#/lage')
  })

  it('rounds the camera to about a metre', () => {
    const { state } = readFragment(writeFragment({ ...standard, camera: { lon: 11.0299999, lat: 50.98, zoom: 10.123 } }, data), data)
    expect(state.camera).toEqual({ lon: 11.03, lat: 50.98, zoom: 10.12 })
  })

  it('makes a valid view of any text', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', '-', '.', ',,', '0,0', '9', '1.1', '5', 'o.', 'o.54', 'r.City', 'NaN', 'kitas.kitas', 'rang-auf', 'quantile-99', '1e3', 'constructor', '__proto__'))
    const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 8 }).map((list) => `#/lage?${list.map(([key, text]) => `${key}=${text}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }).map((text) => `#/${text}`)), (fragment) => {
        const { state } = readFragment(fragment, data)
        expectValid(state)
        // What was understood can be shared again.
        expect(readFragment(writeFragment(state, data), data, state.theme, data.zonings, state.plain)).toEqual({ state, unknown: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('takes an empty address for the default', () => {
    for (const fragment of ['', '#', '#/', '#/lage', '#/lage?']) expect(readFragment(fragment, data)).toEqual({ state: standard, unknown: [] })
  })

  it.each([
    ['raeume', 'postleitzahlen'],
    ['wert', 'hunde'],
    ['jahr', '1871'],
    ['jahr', ''],
    ['stufen', 'neun'],
    ['klassen', 'quantile-9'],
    ['klassen', 'jenks-5'],
    ['grenzen', 'immer'],
    ['filter', '5'],
    ['filter', 'hoch'],
    ['wahl', 'o.54'],
    ['wahl', 'r.City'],
    ['reihung', 'farbe'],
    ['ansicht', 'globus'],
    ['a', 'keine'],
    ['b', ''],
    ['grenzlinien', 'wald'],
    ['hintergrund', 'luftbild'],
    ['thema', 'neon'],
    ['auswertung', 'orakel'],
    ['auswertung', 'ranking'],
    ['gegen', 'eigen-1'],
    ['gegen', ''],
    ['karte', '11,50'],
    ['karte', ',,'],
    ['karte', '11,95,3'],
    ['neu', '1'],
  ])('names %s=%s as not understood and keeps the default', (key, value) => {
    expect(readFragment(`#/lage?${key}=${encodeURIComponent(value)}`, data)).toEqual({ state: standard, unknown: [key] })
  })

  it('names a view that does not exist', () => {
    expect(readFragment('#/werkbank', data)).toEqual({ state: standard, unknown: ['werkbank'] })
  })

  it('leaves the mark of own tables to the one who checks it', () => {
    expect(readFragment('#/lage?daten=0123abcd', data).unknown).toEqual([])
  })
})
