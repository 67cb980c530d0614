import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../indicators/missing'
import { idsOf, zoningOf } from '../../testing/builders'
import type { Zoning } from '../zoning'
import { alignedNumbers } from './alignedNumbers'
import { coverage } from './coverage'
import { pairwise } from './pairwise'

const named = (id: string, zoneOf: Readonly<Record<string, string>>): Zoning => ({ ...zoningOf(zoneOf), id })
const population = new Map<string, Value>([['u1', 100], ['u2', 200], ['u3', 300], ['u4', 400]])
const reference = named('r', { u1: 'A', u2: 'A', u3: 'B', u4: 'B' })

describe('pairwise', () => {
  it('is a table of every pair', () => {
    const split = named('s', { u1: 'A', u2: 'C', u3: 'B', u4: 'B' })
    const result = pairwise([reference, split, named('e', {})], population)
    expect(result.movedUnits).toEqual([[0, 1, 4], [1, 0, 4], [4, 4, 0]])
    expect(result.movedPeople).toEqual([[0, 100, 1000], [100, 0, 1000], [1000, 1000, 0]])
    expect(result.ari[0]![2]).toBe(missing.notApplicable)
    expect(result.ari[0]![1]).toBeCloseTo(0.5714286, 6)
    expect(result.ari.map((row, i) => row[i])).toEqual([1, 1, missing.notApplicable])
    expect(pairwise([reference, split], new Map()).ariWeighted[0]![1]).toBe(missing.unknown)
  })

  it('is empty without zonings', () => {
    expect(pairwise([], population)).toEqual({ movedUnits: [], movedPeople: [], ari: [], ariWeighted: [] })
  })
})

describe('alignedNumbers', () => {
  it('keeps the number of a room over all maps, whatever it is called', () => {
    const renamed = named('n', { u1: 'x', u2: 'x', u3: 'y', u4: 'y' })
    const turned: Zoning = { ...renamed, zones: [...renamed.zones].reverse().map((zone, i) => ({ ...zone, number: i + 1 })) }
    expect(alignedNumbers(reference, [reference, turned], population).map((numbers) => Object.fromEntries(numbers))).toEqual([{ A: 1, B: 2 }, { x: 1, y: 2 }])
  })

  it('gives the same new number to the same new room of several variants', () => {
    const one = named('1', { u1: 'A', u2: 'A', u3: 'new', u4: 'B' })
    const two = named('2', { u1: 'A', u2: 'odd', u3: 'other', u4: 'B' })
    const three = named('3', { u1: 'odd', u2: 'A', u3: 'B', u4: 'B' })
    expect(alignedNumbers(reference, [one, two, three], population).map((numbers) => Object.fromEntries(numbers))).toEqual([
      { A: 1, B: 2, new: 3 },
      // u2 has more people than u1, so it is room 1 that goes on.
      { A: 4, B: 2, odd: 1, other: 3 },
      { odd: 4, A: 1, B: 2 },
    ])
  })

  it('never gives a number twice on one map, and leaves the reference as it is', () => {
    const variants = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(variants, (list) => {
        const ids = idsOf(10)
        const zonings = list.map((labels, i) => named(`v${i}`, Object.fromEntries(ids.flatMap((id, unit) => (labels[unit] === 0 ? [] : [[id, `z${labels[unit]!}`]])))))
        const all = alignedNumbers(zonings[0]!, zonings, new Map(ids.map((id, i) => [id, i])))
        all.forEach((numbers, i) => {
          expect([...numbers.keys()].sort()).toEqual(zonings[i]!.zones.map((zone) => zone.id).sort())
          expect(new Set(numbers.values()).size).toBe(numbers.size)
        })
        expect(all[0]).toEqual(new Map(zonings[0]!.zones.map((zone) => [zone.id, zone.number])))
      }),
    )
  })
})

describe('coverage', () => {
  it('says who assigns which unit', () => {
    const a = { ...zoningOf({ u1: 'A', u2: 'A', u3: 'gone', u9: 'A' }, ['A']), id: 'a' }
    const b = named('b', { u1: 'x', u3: 'x' })
    expect(coverage(a, b, new Map<string, Value>([['u1', missing.suppressed], ['u4', 5]]), ['u4', 'u3', 'u2', 'u1'])).toEqual({ both: ['u1'], onlyA: ['u2'], onlyB: ['u3'], neither: ['u4'], foreign: ['u9'], peopleUnknown: ['u1'] })
    expect(coverage(a, b, new Map([['u4', 5]]))).toEqual({ both: ['u1'], onlyA: ['u2', 'u9'], onlyB: ['u3'], neither: ['u4'], foreign: [], peopleUnknown: ['u1'] })
  })
})
