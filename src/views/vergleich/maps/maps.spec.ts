import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { sumByHand } from '../../../../test/unit/byHand'
import { smallCity } from '../../../../test/unit/smallCity'
import { zoningOf } from '../../../core/testing/builders'
import type { Zoning } from '../../../core/zoning/zoning'
import { shownAt } from '../../../state/derived/shown'
import { createAppStore } from '../../../state/store'
import { changesOf, stepClass, stepColours } from './changes'
import { goneSince, notePanels } from './gone'
import { numbersNow, numbersOf } from './numbers'
import { oddities } from './oddities'
import { panelsOf, type Panel } from './panels'
import { roomEntries } from './roomEntries'
import { changeScene, pairScene, smallScene } from './scenes'
import { variantGroups } from './variantGroups'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const byId = (id: string): Zoning => data.zonings.find((zoning) => zoning.id === id)!
const rooms = byId('soziale-planungsraeume')
const types = byId('siedlungsstrukturtyp')
const named = (id: string, zoning: Zoning): Zoning => ({ ...zoning, id, title: id })
const stateWith = (zoningA: string, zoningB: string, others: readonly string[] = [], variants: readonly Zoning[] = []) => {
  const store = createAppStore(data)
  store.getState().setVariants(variants)
  store.getState().show({ zoningA, zoningB, others })
  return store.getState()
}
const noPairs = new Map()

describe('panels', () => {
  it('have their letters in order, and A and B also where they are the same', () => {
    const state = stateWith(rooms.id, rooms.id, [types.id])
    expect(panelsOf(state).map(({ letter, zoning }) => `${letter} ${zoning.id}`)).toEqual([`A ${rooms.id}`, `B ${rooms.id}`, `C ${types.id}`])
    expect(panelsOf(state)).toBe(panelsOf(state))
  })

  it('leave out what stands among the others a second time', () => {
    expect(panelsOf(stateWith(rooms.id, types.id, [types.id, rooms.id, 'landtagswahlkreise-2019'])).map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
  })
})

describe('scenes', () => {
  it('are the identical object for the identical state, so that no map is painted for nothing', () => {
    const state = stateWith(rooms.id, types.id, ['landtagswahlkreise-2019'])
    for (const colours of ['measure', 'rooms'] as const) {
      for (const scene of [pairScene('A', colours, noPairs), pairScene('B', colours, noPairs), changeScene(colours, noPairs), smallScene(2, colours, noPairs)]) expect(scene(state)).toBe(scene({ ...state }))
    }
  })

  it('give a room of B the number and the colour of its counterpart in A', () => {
    const state = stateWith(rooms.id, types.id)
    const [a, b] = [pairScene('A', 'rooms', noPairs)(state), pairScene('B', 'rooms', noPairs)(state)]
    const rural = rooms.zones.find(({ name }) => name === 'ländliche Ortsteile')!
    expect(b.zones.find(({ name }) => name === 'dörflich')!.number).toBe(rural.number)
    for (const unit of data.units) {
      const moved = a.marked.has(unit.id)
      const [x, y] = [a.fills.get(unit.id)!, b.fills.get(unit.id)!]
      expect(x.kind === 'zone' && y.kind === 'zone' && x.look.colour === y.look.colour).toBe(!moved)
    }
  })

  it('outline nothing on the map of A among small ones, and have nothing for a panel that is not there', () => {
    const state = stateWith(rooms.id, types.id)
    expect(smallScene(0, 'measure', noPairs)(state).marked.size).toBe(0)
    expect(smallScene(1, 'measure', noPairs)(state).marked).toBe(pairScene('A', 'measure', noPairs)(state).marked)
    expect(smallScene(5, 'measure', noPairs)(state).fills.size).toBe(0)
  })

  it('show no change between a zoning and itself', () => {
    const state = stateWith(rooms.id, rooms.id)
    const kinds = new Set([...changeScene('measure', noPairs)(state).fills.values()].map((fill) => (fill.kind === 'class' ? fill.classIndex : fill.kind)))
    expect(kinds).toEqual(new Set([2]))
  })
})

describe('changes of class', () => {
  it('are turned round when A and B are', () => {
    const state = stateWith(rooms.id, types.id)
    const [a, b] = [shownAt(state, rooms), shownAt(state, types)]
    const [there, back] = [changesOf(data, state.year, a, b), changesOf(data, state.year, b, a)]
    expect([there.higher, there.lower, there.people]).toEqual([back.lower, back.higher, back.people])
    expect(there.people).toEqual({ people: sumByHand('einwohner', state.year, there.changed.map(({ unit }) => unit)), isWhole: true })
    there.all.forEach(({ step }, i) => expect((step ?? 0) + (back.all[i]!.step ?? 0)).toBe(0))
  })

  it('fall into five classes, with violet for more need', () => {
    expect([-6, -2, -1, 0, 1, 2, 6].map(stepClass)).toEqual([0, 0, 1, 2, 3, 4, 4])
    expect(stepColours(-1, 'light')).toEqual([...stepColours(1, 'light')].reverse())
  })

  it('are not known where a side has no class or no room', () => {
    const city = smallCity()
    const store = createAppStore(city)
    const [a, b] = [named('a', zoningOf({ P1: 'x', P2: 'x', P3: 'y' })), named('b', zoningOf({ P1: 'x', P2: 'y' }))]
    store.getState().setVariants([a, b])
    const changes = changesOf(city, 2020, shownAt(store.getState(), a), shownAt(store.getState(), b))
    expect(changes.all.map(({ unit, step }) => (step === null ? unit : ''))).toEqual(expect.arrayContaining(['P3', 'P4']))
    expect(changes.all).toHaveLength(city.units.length)
  })
})

describe('numbers', () => {
  it('are no number twice on one map, whatever the zonings', () => {
    const zoning = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { minLength: data.units.length, maxLength: data.units.length }).map((zones) => zoningOf(Object.fromEntries(zones.flatMap((zone, i) => (zone === '' ? [] : [[data.units[i]!.id, zone]])))))
    fc.assert(
      fc.property(zoning, zoning, zoning, (x, y, z) => {
        for (const numbers of numbersOf(data, 2017, [named('x', x), named('y', y), named('z', z)]).values()) expect(new Set(numbers.values()).size).toBe(numbers.size)
      }),
      { numRuns: 30 },
    )
  })

  it('are listed once each with the names of their rooms', () => {
    const state = stateWith(rooms.id, types.id)
    const entries = roomEntries(panelsOf(state), numbersNow(state))
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(entries[5]!.names).toEqual([{ name: 'ländliche Ortsteile', letters: ['A'] }, { name: 'dörflich', letters: ['B'] }])
    expect(entries.flatMap(({ names }) => names.flatMap(({ letters }) => letters))).toHaveLength(rooms.zones.length + types.zones.length)
  })
})

describe('oddities', () => {
  const of = (b: Zoning): readonly string[] => oddities(data, [{ letter: 'A', zoning: rooms }, { letter: 'B', zoning: b }])
  const first = data.units[0]!.id
  it.each([
    ['the same zoning', rooms, /dieselbe Gliederung/],
    ['no rooms', { ...zoningOf({}), id: 'leer' }, /^B hat noch keine Räume/],
    ['units of other data', zoningOf({ fremd: 'x' }), /^B ordnet keinen der geladenen Ortsteile zu/],
    ['one room', zoningOf(Object.fromEntries(data.units.map(({ id }) => [id, 'x']))), /^B hat nur einen Raum/],
  ] as const)('are said: %s', (_, zoning, sentence) => {
    expect(of(zoning)).toHaveLength(1)
    expect(of(zoning)[0]).toMatch(sentence)
  })

  it('are said where units are left over, or none is in both', () => {
    const most = new Map(types.zoneOf)
    most.delete(first)
    expect(of({ ...types, id: 'fast', zoneOf: most })).toEqual(['In B ist 1 Ortsteil keinem Raum zugeordnet und bleibt ohne Farbe.'])
    const others = data.units.slice(1).map(({ id }) => id)
    const apart = oddities(data, [{ letter: 'A', zoning: zoningOf({ [first]: 'x' }) }, { letter: 'B', zoning: { ...zoningOf(Object.fromEntries(others.map((id, i) => [id, i % 2 === 0 ? 'x' : 'y']))), id: 'b' } }])
    expect(apart.some((sentence) => sentence.startsWith('A und B haben keinen Ortsteil gemeinsam'))).toBe(true)
    expect(of(types)).toEqual([])
  })
})

describe('what has gone', () => {
  const panels: readonly Panel[] = [{ letter: 'A', zoning: named('entwurf-1', rooms) }, { letter: 'B', zoning: types }, { letter: 'C', zoning: named('entwurf-2', rooms) }]
  beforeEach(() => {
    notePanels(panels)
  })

  it('is named, with what stands in its place', () => {
    const now: readonly Panel[] = [{ letter: 'A', zoning: rooms }, { letter: 'B', zoning: types }]
    expect(goneSince(now, (id) => !id.startsWith('entwurf'))).toEqual([`„entwurf-1“ gibt es nicht mehr. A zeigt jetzt: ${rooms.title}.`, '„entwurf-2“ gibt es nicht mehr und steht nicht mehr daneben.'])
    expect(goneSince(now, () => true)).toEqual([])
  })
})

it('what can be chosen stands in groups, without empty ones', () => {
  expect(variantGroups(data, []).map(({ label }) => label)).toEqual(['Vorhandene Gliederungen'])
  const groups = variantGroups(data, [named('entwurf-1', rooms), named('stand-1', rooms)], new Set([types.id]))
  expect(groups.map(({ label, options }) => [label, options.length])).toEqual([['Vorhandene Gliederungen', data.zonings.length - 1], ['Eigene Varianten', 1], ['Stände', 1]])
})
