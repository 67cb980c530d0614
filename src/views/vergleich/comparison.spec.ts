import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { sumByHand, unitsByHand } from '../../../test/unit/byHand'
import { smallCity } from '../../../test/unit/smallCity'
import { zoningOf } from '../../core/testing/builders'
import type { Zoning } from '../../core/zoning/zoning'
import { comparison, comparisonNow } from './comparison'
import { setFixedPairs } from './useCompared'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const byId = (id: string): Zoning => data.zonings.find((zoning) => zoning.id === id)!
const rooms = byId('soziale-planungsraeume')
const types = byId('siedlungsstrukturtyp')
const pairs = data.zonings.flatMap((a) => data.zonings.map((b) => [a.id, b.id] as const))

describe('comparison', () => {
  it.each(pairs)('moves as many from %s to %s as back', (a, b) => {
    for (const year of data.years) {
      const there = comparison(data, year, byId(a), byId(b))
      const back = comparison(data, year, byId(b), byId(a))
      expect(there.movedUnits).toBe(back.movedUnits)
      expect(there.movedPeople).toBe(back.movedPeople)
      expect(there.ari).toBeCloseTo(back.ari, 12)
      expect(there.movedPeople).toBe(sumByHand('einwohner', year, [...there.movedIds]))
      expect([...there.movedIds]).toEqual(there.moved.map(({ unit }) => unit))
      expect(there.movedUnits === 0).toBe(a === b)
    }
  })

  it('moves as many there as back for any two groupings', () => {
    const zoning = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { minLength: 53, maxLength: 53 }).map((zones) => zoningOf(Object.fromEntries(zones.flatMap((zone, i) => (zone === '' ? [] : [[unitsByHand[i]!, zone]])))))
    fc.assert(
      fc.property(zoning, zoning, (a, b) => {
        const there = comparison(data, 2017, a, b)
        const back = comparison(data, 2017, b, a)
        expect([there.movedUnits, there.movedPeople]).toEqual([back.movedUnits, back.movedPeople])
      }),
    )
  })

  it('is nothing between a grouping and itself, or its renamed and renumbered copy', () => {
    for (const zoning of data.zonings) {
      const copy: Zoning = {
        ...zoning,
        id: 'kopie',
        zones: [...zoning.zones].reverse().map((zone, i) => ({ id: `neu ${zone.id}`, number: i + 1, name: `Raum ${i + 1}` })),
        zoneOf: new Map([...zoning.zoneOf].map(([unit, zone]) => [unit, `neu ${zone}`])),
      }
      for (const other of [zoning, copy]) expect(comparison(data, 2017, zoning, other)).toMatchObject({ movedUnits: 0, movedPeople: 0, moved: [], movedIds: new Set(), ari: 1 })
    }
  })

  it('finds the one unit that changes its room', () => {
    const changed: Zoning = { ...rooms, id: 'entwurf', zoneOf: new Map([...rooms.zoneOf, ['01', 'Gründerzeit Südstadt']]) }
    const compared = comparison(data, 2017, rooms, changed)
    expect(compared.moved).toEqual([{ unit: '01', from: 'City', to: 'Gründerzeit Südstadt', population: sumByHand('einwohner', 2017, ['01']) }])
  })

  it('does not count people it does not know, and says so', () => {
    const city = smallCity()
    const a = zoningOf({ P1: 'x', P2: 'x', P3: 'y', P5: 'y' })
    const b = zoningOf({ P1: 'x', P2: 'x', P3: 'y', P5: 'x' })
    expect(comparison(city, 2020, a, b)).toMatchObject({ movedUnits: 1, movedPeople: 0, peopleUnknownUnits: 1 })
  })

  it('takes a unit that gets its first room for moved, but from no room', () => {
    const city = smallCity()
    const draft = city.zonings[0]!
    const done: Zoning = { ...draft, id: 'fertig', zoneOf: new Map([...draft.zoneOf, ['P4', 'nord']]) }
    expect(comparison(city, 2020, draft, done)).toMatchObject({ moved: [{ unit: 'P4', from: null, to: 'nord', population: 500 }] })
    expect(comparison(city, 2020, done, draft)).toMatchObject({ moved: [{ unit: 'P4', from: 'nord', to: null }] })
  })

  it('keeps pairs made by hand', () => {
    const automatic = comparison(data, 2017, rooms, types)
    const first = automatic.matches.find(({ a, b }) => a !== undefined && b !== undefined)
    const alone = comparison(data, 2017, rooms, types, [{ a: first!.a! }])
    expect(alone.matches.find(({ a }) => a === first!.a)).toEqual({ a: first!.a })
    // The automatic pairs move as few people as can be.
    expect(alone.movedPeople).toBeGreaterThan(automatic.movedPeople)
    expect(alone.ari).toBe(automatic.ari)
    setFixedPairs(rooms, types, [{ a: first!.a! }])
    expect(comparisonNow({ data, year: 2017 }, rooms, types).matches).toEqual(alone.matches)
    const back = comparisonNow({ data, year: 2017 }, types, rooms)
    expect([back.movedUnits, back.movedPeople]).toEqual([alone.movedUnits, alone.movedPeople])
    setFixedPairs(rooms, types, [])
    expect(comparisonNow({ data, year: 2017 }, rooms, types)).toBe(automatic)
    expect(comparisonNow({ data, year: 2017 }, types, rooms).movedPeople).toBe(automatic.movedPeople)
  })

  it('gives the identical object for identical input, as the maps need it', () => {
    expect(comparison(data, 2017, rooms, types)).toBe(comparison(data, 2017, rooms, types))
  })
})
