import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardArbitrary } from '../../../../test/unit/scorecardArbitrary'
import { dominance } from './dominance'
import { candidateOf, cardOf, criterionOf } from './scorecardFixture'
import { weightStability } from './weightStability'

const spec = { draws: 400, seed: 7, spread: 0.3 }

describe('ranking under other weights', () => {
  test('two criteria against each other: the share in front is the length of the interval of weights', () => {
    // p is first where w(a) > 0.75: a quarter of all weightings (w is uniform for two criteria).
    const card = cardOf([criterionOf('a'), criterionOf('b')], [candidateOf('p', { a: 0.6, b: 0.1 }), candidateOf('q', { a: 0.4, b: 0.7 })])
    const found = weightStability(card, { ...spec, draws: 20_000 })!
    expect(found.anywhere[0]!.first).toBeCloseTo(0.25, 1)
    expect(found.anywhere.map(({ low, median, high }) => [low, median, high])).toEqual([[1, 2, 2], [1, 1, 2]])
  })

  test('three criteria, one won by each: a third each', () => {
    const one = (id: string, won: string) => candidateOf(id, { a: 0, b: 0, c: 0, [won]: 1 })
    const found = weightStability(cardOf(['a', 'b', 'c'].map((id) => criterionOf(id)), [one('p', 'a'), one('q', 'b'), one('r', 'c')]), { ...spec, draws: 20_000 })!
    for (const { first, low, high } of found.anywhere) {
      expect(first).toBeCloseTo(1 / 3, 1)
      expect([low, high]).toEqual([1, 3])
    }
  })

  test('near the group’s weights the group’s winner stays', () => {
    const card = cardOf([criterionOf('a', { weight: 9 }), criterionOf('b', { weight: 1 })], [candidateOf('p', { a: 1, b: 0 }), candidateOf('q', { a: 0, b: 1 })])
    const found = weightStability(card, spec)!
    expect(found.around[0]!.first).toBeGreaterThan(0.95)
    expect(found.anywhere[0]!.first).toBeLessThan(0.65)
  })

  test('the same seed gives the same answer; the order of plans and criteria changes nothing', () => {
    fc.assert(
      fc.property(cardArbitrary, ({ criteria, candidates }) => {
        const byId = (card: ReturnType<typeof cardOf>) => {
          const found = weightStability(card, { ...spec, draws: 60 })!
          return { around: Object.fromEntries(found.around.map((each) => [each.id, each])), anywhere: Object.fromEntries(found.anywhere.map((each) => [each.id, each])) }
        }
        expect(byId(cardOf([...criteria].reverse(), [...candidates].reverse()))).toEqual(byId(cardOf(criteria, candidates)))
      }),
      { numRuns: 30 },
    )
  })

  test('shares in front add up to 1, ranks lie in order, and a dominated plan is first only in a tie', () => {
    fc.assert(
      fc.property(cardArbitrary, ({ criteria, candidates }) => {
        const card = cardOf(criteria, candidates)
        const found = weightStability(card, { ...spec, draws: 60 })!
        for (const list of [found.around, found.anywhere]) {
          expect(list.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1, 9)
          for (const { low, median, high } of list) expect(low >= 1 && low <= median && median <= high && high <= candidates.length).toBe(true)
          const of = new Map(list.map((each) => [each.id, each]))
          for (const { better, worse } of dominance(card).pairs) {
            expect(of.get(worse)!.first).toBeLessThanOrEqual(of.get(better)!.first)
            expect(of.get(worse)!.low).toBeGreaterThanOrEqual(of.get(better)!.low)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('one criterion leaves nothing to weigh; fewer than two ranked plans give nothing', () => {
    const card = cardOf([criterionOf('a')], [candidateOf('p', { a: 1 }), candidateOf('q', { a: 0 })])
    expect(weightStability(card, spec)!.anywhere.map(({ first }) => first)).toEqual([1, 0])
    expect(weightStability(cardOf([criterionOf('a')], [candidateOf('p', { a: 1 }), candidateOf('q', { a: 0 }, false)]), spec)).toBeNull()
    expect(() => weightStability(card, { ...spec, draws: 0 })).toThrow(RangeError)
  })
})
