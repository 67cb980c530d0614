import { expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { missing, type Value } from '../../core/indicators/missing'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import { presetChoices } from '../recipes/presetChoices'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { shownIndex } from './shownIndex'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const rooms = data.zonings.find(({ id }) => id === 'soziale-planungsraeume')!
const recipe = (change: Partial<RecipeChoices>): RecipeChoices => ({ ...presetChoices(data)[0]!, ...change })
const warnings = (change: Partial<RecipeChoices>, zoning = data.zonings.at(-1) ?? null, from: DataPackage = data, year = 2017): string[] =>
  shownIndex(from, year, zoning, 'bedarf', recipe(change)).problems.flatMap(({ code, sentence }) => (code === 'few-references' ? [sentence] : []))

/** The package with gaps in every count of one year for the units given. */
const without = (ids: readonly string[], year: number): DataPackage => {
  const gone: Value = missing.unknown
  const series = [...data.series].map(([key, one]) => [key, one.year !== year || one.component === 'einwohner' ? one : { ...one, cells: one.cells.map((cell, i) => (ids.includes(data.units[i]!.id) ? { ...cell, value: gone } : cell)) }] as const)
  return { ...data, series: new Map(series) }
}

const large = [...data.units].filter((_, i) => data.series.get(seriesKey('einwohner', 2017))!.cells[i]!.value as number >= 300).map(({ id }) => id)
const named = large.slice(0, 6)

it.each([
  ['a higher limit of people', { minPopulation: 1000 }],
  ['no limit of people', { minPopulation: 0 }],
  ['Ortsteile taken out by name', { exclude: named }],
  ['rooms as their own reference', { reference: 'zones' }],
  ['a fixed reference year', { referenceYear: 2012 }],
] satisfies [string, Partial<RecipeChoices>][])('blames no missing values for what the recipe leaves out: %s', (_, change) => {
  for (const zoning of [null, rooms, ...data.zonings]) expect(warnings(change, zoning)).toEqual([])
})

it('does not miss rooms in which there is nothing', () => {
  const empty = { ...rooms, zones: [...rooms.zones, { id: 'leer', number: 99, name: 'Leer' }, { id: 'leer2', number: 98, name: 'Leer' }] }
  expect(warnings({ reference: 'zones' }, empty)).toEqual([])
})

it('tells what is lost to missing values, in the words of the reference', () => {
  expect(large).toHaveLength(48)
  const gaps = without(large.slice(0, 12), 2017)
  expect(warnings({}, null, gaps)[0]).toMatch(/^Der Bezug sind nur 36 von 48 Ortsteilen, weil bei den übrigen Werte fehlen\. /)
  // Those taken out by name are not missed as well.
  expect(warnings({ exclude: named }, null, gaps)[0]).toContain('nur 36 von 42 Ortsteilen,')
  expect(warnings({ referenceYear: 2017 }, null, gaps, 2022)[0]).toContain('nur 36 von 48 Ortsteilen des Jahres 2017,')
  expect(warnings({ referenceYear: 2012 }, null, gaps)).toEqual([])
  const [one, ...others] = rooms.zones.filter(({ id }) => [...rooms.zoneOf.values()].includes(id))
  const members = [...rooms.zoneOf].flatMap(([unit, zone]) => (zone === one!.id ? [unit] : []))
  expect(warnings({ reference: 'zones' }, rooms, without(members, 2017))[0]).toContain(`nur ${others.length} von ${others.length + 1} Räumen, weil`)
})
