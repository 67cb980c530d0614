import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../indicators/missing'
import { idsOf, zoningOf } from '../testing/builders'
import { compareZonings } from './compareZonings'

describe('compareZonings', () => {
  const a = zoningOf({ u1: 'N', u2: 'N', u3: 'N', u4: 'S', u5: 'S' })
  const b = zoningOf({ u1: 'x', u2: 'x', u3: 'y', u4: 'y', u5: 'y' }, ['y', 'x'])
  const population = new Map<string, Value>([['u1', 100], ['u2', 200], ['u3', 300], ['u4', 400], ['u5', 500]])

  it('names who moves and how many people live there', () => {
    expect(compareZonings(a, b, population)).toMatchObject({
      matches: [{ a: 'N', b: 'x' }, { a: 'S', b: 'y' }],
      moved: [{ unit: 'u3', from: 'N', to: 'y', population: 300 }],
      movedUnits: 1,
      movedPeople: 300,
      peopleUnknownUnits: 0,
      overlap: { rows: ['N', 'S'], columns: ['y', 'x'], units: [[1, 2], [2, 0]], people: [[300, 300], [900, 0]] },
    })
  })

  it('finds nothing moved where only names and numbers differ', () => {
    const renamed = zoningOf({ u1: '2', u2: '2', u3: '2', u4: '1', u5: '1' }, ['1', '2'])
    expect(compareZonings(a, renamed, population)).toMatchObject({ moved: [], movedUnits: 0, movedPeople: 0, ari: 1 })
  })

  it('counts units only one of the two assigns, but not those neither does', () => {
    const draft = zoningOf({ u1: 'N', u2: 'N', u4: 'S', u5: 'S' })
    const result = compareZonings(a, draft, new Map([...population, ['u6', 10]]))
    expect(result.moved).toEqual([{ unit: 'u3', from: 'N', to: null, population: 300 }])
    expect(compareZonings(draft, a, population).moved).toEqual([{ unit: 'u3', from: null, to: 'N', population: 300 }])
  })

  it('says where the number of people is not known', () => {
    expect(compareZonings(a, b, new Map([['u3', missing.suppressed]]))).toMatchObject({ movedPeople: 0, peopleUnknownUnits: 1, moved: [{ population: missing.suppressed }] })
    expect(compareZonings(a, b, new Map()).moved[0]!.population).toBe(missing.unknown)
  })

  it('leaves a zone without counterpart when the other zoning has fewer, and never pairs strangers', () => {
    const one = zoningOf(Object.fromEntries(['u1', 'u2', 'u3', 'u4', 'u5'].map((unit) => [unit, 'all'])), ['all', 'empty'])
    expect(compareZonings(a, one, population).matches).toEqual([{ a: 'N' }, { a: 'S', b: 'all' }, { b: 'empty' }])
    expect(compareZonings(a, one, population).moved.map((unit) => unit.unit)).toEqual(['u1', 'u2', 'u3'])
  })

  it('lets units decide where no people are known', () => {
    const one = zoningOf(Object.fromEntries(['u1', 'u2', 'u3', 'u4', 'u5'].map((unit) => [unit, 'all'])), ['all', 'empty'])
    expect(compareZonings(a, one, new Map()).moved.map((unit) => unit.unit)).toEqual(['u4', 'u5'])
  })

  it('keeps the pairing in which most people stay', () => {
    const split = zoningOf({ u1: 'p', u4: 'q' }, ['p', 'q'])
    const whole = zoningOf({ u1: 'w', u4: 'w' })
    expect(compareZonings(split, whole, population).moved.map((unit) => unit.unit)).toEqual(['u1'])
  })

  const zonings = fc.integer({ min: 1, max: 30 }).chain((count) =>
    fc.tuple(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: count, maxLength: count }), fc.array(fc.integer({ min: 0, max: 6 }), { minLength: count, maxLength: count })),
  )
  /** Label 0 is „nicht zugeordnet“. */
  const zoning = (labels: readonly number[]) => zoningOf(Object.fromEntries(idsOf(labels.length).flatMap((id, i) => (labels[i] === 0 ? [] : [[id, `z${labels[i]!}`]]))))

  it('always counts as many moved units there as back', () => {
    fc.assert(
      fc.property(zonings, ([one, other]) => {
        const there = compareZonings(zoning(one), zoning(other), new Map())
        const back = compareZonings(zoning(other), zoning(one), new Map())
        expect(there.movedUnits).toBe(back.movedUnits)
        expect(there.ari).toBeCloseTo(back.ari, 12)
      }),
    )
  })

  it('always finds a zoning the same as itself under other names', () => {
    fc.assert(
      fc.property(zonings, ([labels]) => {
        const renamed = labels.map((label) => (label === 0 ? 0 : 7 - label))
        expect(compareZonings(zoning(labels), zoning(renamed), new Map()).movedUnits).toBe(0)
      }),
    )
  })
})
