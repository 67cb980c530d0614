import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from '../indicators/missing'
import { idsOf, zoningOf } from '../testing/builders'
import { compareZonings } from './compareZonings'
import { matchZones, type ZoneMatch } from './matchZones'
import { overlapMatrix } from './overlapMatrix'
import type { Zoning } from './zoning'

const none = new Map<string, Value>()
const matched = (a: Zoning, b: Zoning, fixed?: readonly ZoneMatch[], population: ReadonlyMap<string, Value> = none): ZoneMatch[] => matchZones(a, b, overlapMatrix(a, b, population), fixed)

const ids = idsOf(12)
const labels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: ids.length, maxLength: ids.length })
/** Label 0 is „nicht zugeordnet“. */
const zoning = (list: readonly number[], prefix: string, id = prefix): Zoning => ({ ...zoningOf(Object.fromEntries(ids.flatMap((unit, i) => (list[i] === 0 ? [] : [[unit, `${prefix}${list[i]!}`]])))), id })
const shuffled = (one: Zoning): Zoning => ({ ...one, zones: [...one.zones].reverse() })
const peopleOf = (list: readonly number[]): Map<string, Value> => new Map(ids.map((unit, i) => [unit, list[i]!]))
const people = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ids.length, maxLength: ids.length })

/** Most people that can stay, by trying every pairing. */
const bestByTrying = (table: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number => {
  if (row >= table.length) return 0
  const without = bestByTrying(table, row + 1, taken)
  return table[row]!.reduce((best, value, column) => (taken.has(column) ? best : Math.max(best, value + bestByTrying(table, row + 1, new Set([...taken, column])))), without)
}

describe('matchZones', () => {
  it('keeps as many people as any pairing can', () => {
    fc.assert(
      fc.property(labels, labels, people, (one, other, residents) => {
        const a = zoning(one, 'a')
        const b = zoning(other, 'b')
        const overlap = overlapMatrix(a, b, peopleOf(residents))
        const stays = matchZones(a, b, overlap).reduce((sum, match) => (match.a === undefined || match.b === undefined ? sum : sum + overlap.people[overlap.rows.indexOf(match.a)]![overlap.columns.indexOf(match.b)]!), 0)
        expect(stays).toBe(bestByTrying(overlap.people))
      }),
      { numRuns: 60 },
    )
  })

  it('names every zone of both once', () => {
    fc.assert(
      fc.property(labels, labels, fc.array(fc.record({ a: fc.constantFrom('a1', 'a2', 'a3', 'zz'), b: fc.constantFrom('b1', 'b2', 'b3', 'zz') }, { requiredKeys: [] }), { maxLength: 4 }), (one, other, fixed) => {
        const a = zoning(one, 'a')
        const b = zoning(other, 'b')
        const matches = matched(a, b, fixed)
        expect(matches.flatMap((match) => match.a ?? []).sort()).toEqual(a.zones.map((zone) => zone.id).sort())
        expect(matches.flatMap((match) => match.b ?? []).sort()).toEqual(b.zones.map((zone) => zone.id).sort())
      }),
    )
  })

  const key = (match: ZoneMatch): string => `${match.a ?? ''}|${match.b ?? ''}`

  it('resolves ties alike whatever the order of the zones', () => {
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const a = zoning(one, 'a')
        const b = zoning(other, 'b')
        expect(matched(shuffled(a), shuffled(b)).map(key).sort()).toEqual(matched(a, b).map(key).sort())
      }),
    )
  })

  it('gives the same pairs there and back, also among variants with the same zones', () => {
    fc.assert(
      fc.property(labels, labels, fc.constantFrom('a', 'b'), (one, other, prefix) => {
        const a = zoning(one, 'a', 'first')
        const b = zoning(other, prefix, 'second')
        const back = matched(b, a).map((match) => key({ ...(match.b === undefined ? {} : { a: match.b }), ...(match.a === undefined ? {} : { b: match.a }) }))
        expect(back.sort()).toEqual(matched(a, b).map(key).sort())
        expect(compareZonings(a, b, none).moved.map((move) => move.unit)).toEqual(compareZonings(b, a, none).moved.map((move) => move.unit))
      }),
    )
  })

  describe('decided by hand', () => {
    const a = zoningOf({ u1: 'N', u2: 'N', u3: 'N', u4: 'S', u5: 'S' })
    const b = zoningOf({ u1: 'x', u2: 'x', u3: 'y', u4: 'y', u5: 'y' })

    it('keeps a pair that costs people, and pairs the rest as best it can', () => {
      expect(matched(a, b, [{ a: 'N', b: 'y' }])).toEqual([{ a: 'N', b: 'y' }, { a: 'S' }, { b: 'x' }])
      expect(compareZonings(a, b, none, [{ a: 'N', b: 'y' }]).moved.map((move) => move.unit)).toEqual(['u1', 'u2', 'u4', 'u5'])
    })

    it('keeps a pair of zones that share nothing', () => {
      expect(matched(a, b, [{ a: 'S', b: 'x' }])).toEqual([{ a: 'N', b: 'y' }, { a: 'S', b: 'x' }])
    })

    it('leaves a zone without counterpart where that is wanted', () => {
      expect(matched(a, b, [{ a: 'N' }])).toEqual([{ a: 'N' }, { a: 'S', b: 'y' }, { b: 'x' }])
      expect(matched(a, b, [{ b: 'y' }])).toEqual([{ a: 'N', b: 'x' }, { a: 'S' }, { b: 'y' }])
    })

    it('passes over zones that are gone and zones taken before', () => {
      const free = matched(a, b)
      expect(matched(a, b, [{ a: 'gone', b: 'y' }, { a: 'N', b: 'gone' }, {}])).toEqual(free)
      expect(matched(a, b, [{ a: 'N', b: 'x' }, { a: 'N', b: 'y' }, { a: 'S', b: 'x' }])).toEqual(free)
    })
  })
})
