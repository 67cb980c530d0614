import { expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { foldName } from '../../../data/names/foldName'
import { findPlaces } from './placeSearch'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const names = (typed: string) => findPlaces(data, data.zonings, typed).map(({ name }) => name)
const first = (typed: string) => names(typed)[0]

it('needs two letters for Stotternheim', () => {
  expect(first('st')).toBe('Stotternheim')
})

it.each([
  ['löb', 'Löbervorstadt'],
  ['loeb', 'Löbervorstadt'],
  ['lob', 'Löbervorstadt'],
  ['STOTTERNHEIM', 'Stotternheim'],
  ['Stoternheim', 'Stotternheim'],
  ['möbis', 'Möbisburg-Rhoda'],
  ['rhoda', 'Möbisburg-Rhoda'],
  ['platz', 'Berliner Platz'],
  ['tief', 'Tiefthal'],
  ['6', 'Rieth'],
])('finds what „%s“ means', (typed, name) => {
  expect(names(typed)).toContain(name)
  expect(['platz', 'rhoda'].includes(typed) || first(typed) === name).toBe(true)
})

it('finds every Ortsteil by its name, first of all', () => {
  for (const { id, name } of data.units) expect(findPlaces(data, data.zonings, name)[0]).toMatchObject({ kind: 'unit', id })
})

it('finds rooms after Ortsteile, and synonyms', () => {
  expect(findPlaces(data, data.zonings, 'city')[0]).toMatchObject({ kind: 'zone', zoning: 'soziale-planungsraeume', name: 'City' })
  const [spelling, unit] = [...data.synonyms].find(([text]) => !data.units.some(({ name }) => foldName(name).startsWith(text)))!
  expect(findPlaces(data, [], spelling).map(({ id }) => id)).toContain(unit)
})

it('finds nothing for what is no place, and some for nothing typed', () => {
  expect(names('xyzq')).toEqual([])
  expect(names('').length).toBe(8)
})
