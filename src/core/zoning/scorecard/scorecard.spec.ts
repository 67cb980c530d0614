import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardArbitrary } from '../../../../test/unit/scorecardArbitrary'
import { isMissed, scoreOf, type Criterion } from './criterion'
import { dominance } from './dominance'
import { scorecard } from './scorecard'
import { candidateOf, cardOf, criterionOf } from './scorecardFixture'

const codes = (criteria: readonly Criterion[], candidates = [candidateOf('p', { a: 1 })]): string[] => {
  const result = scorecard(criteria, candidates)
  return result.ok ? [] : result.problems.map(({ code, place }) => `${code}@${place.column ?? ''}`)
}

describe('value of a criterion', () => {
  test('linear between the anchors, clipped outside, in all three directions', () => {
    const high = { direction: 'high', bad: 10, good: 20 } as const
    expect([5, 10, 12.5, 20, 99].map((value) => scoreOf(high, value))).toEqual([0, 0, 0.25, 1, 1])
    const low = { direction: 'low', bad: 1, good: 0.2 } as const
    expect([2, 1, 0.6, 0.2, 0].map((value) => scoreOf(low, value))).toEqual([0, 0, expect.closeTo(0.5), 1, 1])
    const target = { direction: 'target', bad: 3, good: 6 } as const
    expect([3, 4.5, 6, 7.5, 9, 20].map((value) => scoreOf(target, value))).toEqual([0, 0.5, 1, 0.5, 0, 0])
  })

  test('a demand is missed beyond the limit, not on it', () => {
    expect([0.4, 0.5].map((value) => isMissed({ direction: 'high', good: 1, must: 0.5 }, value))).toEqual([true, false])
    expect([0.5, 0.6].map((value) => isMissed({ direction: 'low', good: 0, must: 0.5 }, value))).toEqual([false, true])
    expect([4, 5, 7, 8].map((value) => isMissed({ direction: 'target', good: 6, must: 1 }, value))).toEqual([true, false, false, true])
    expect(isMissed({ direction: 'low', good: 0, must: 0 }, 0)).toBe(false)
    expect(isMissed({ direction: 'low', good: 0, must: null }, 1e9)).toBe(false)
  })
})

describe('scorecard', () => {
  test('a sum by hand: weights 3 and 1, scores 0.5 and 1', () => {
    const card = cardOf([criterionOf('a', { weight: 3 }), criterionOf('b', { weight: 1, direction: 'low', bad: 10, good: 0, must: 5 })], [candidateOf('p', { a: 0.5, b: 0 }), candidateOf('q', { a: 1, b: 8 })])
    expect(card.rows.map(({ total }) => total)).toEqual([0.625, 0.8])
    expect(card.rows.map(({ rank }) => rank)).toEqual([2, 1])
    expect(card.rows[0]!.cells.map(({ contribution }) => contribution)).toEqual([0.375, 0.25])
    expect(card.rows.map(({ missed }) => missed)).toEqual([[], ['b']])
  })

  test('scores and totals stay within 0 and 1, and the contributions add up to the total', () => {
    fc.assert(
      fc.property(cardArbitrary, ({ criteria, candidates }) => {
        for (const { cells, total } of cardOf(criteria, candidates).rows) {
          for (const { score } of cells) expect(score! >= 0 && score! <= 1).toBe(true)
          expect(total! >= 0 && total! <= 1).toBe(true)
          expect(cells.reduce((sum, { contribution }) => sum + contribution!, 0)).toBeCloseTo(total!, 10)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('the order of plans and of criteria changes nothing, not even the last digit', () => {
    fc.assert(
      fc.property(cardArbitrary, fc.nat(1000), ({ criteria, candidates }, seed) => {
        const shuffled = <T,>(list: readonly T[]): T[] => list.map((each, i) => ({ each, key: Math.sin(seed + 31 * i) })).sort((a, b) => a.key - b.key).map(({ each }) => each)
        const result = (card: ReturnType<typeof cardOf>) => Object.fromEntries(card.rows.map(({ id, total, rank, missed }) => [id, { total, rank, missed: [...missed].sort() }]))
        expect(result(cardOf(shuffled(criteria), shuffled(candidates)))).toEqual(result(cardOf(criteria, candidates)))
      }),
      { numRuns: 100 },
    )
  })

  test('a further plan changes nobody’s total', () => {
    fc.assert(
      fc.property(cardArbitrary, ({ criteria, candidates }) => {
        const fewer = cardOf(criteria, candidates.slice(1)).rows
        expect(cardOf(criteria, candidates).rows.slice(1).map(({ total }) => total)).toEqual(fewer.map(({ total }) => total))
      }),
      { numRuns: 60 },
    )
  })

  test('weights times a factor change nothing', () => {
    fc.assert(
      fc.property(cardArbitrary, fc.integer({ min: 1, max: 5000 }), ({ criteria, candidates }, thousandths) => {
        const scaled = cardOf(criteria.map((each) => ({ ...each, weight: (each.weight * thousandths) / 1000 })), candidates).rows
        cardOf(criteria, candidates).rows.forEach((row, i) => {
          expect(scaled[i]!.total).toBeCloseTo(row.total!, 10)
          expect(scaled[i]!.rank).toBe(row.rank)
        })
      }),
      { numRuns: 60 },
    )
  })

  test('a dominated plan never ranks above its dominator, whatever the weights', () => {
    fc.assert(
      fc.property(cardArbitrary, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }), ({ criteria, candidates }, better) => {
        // A copy of the first plan that is a little better wherever `better` says so: dominance is then not rare.
        const copy = candidateOf('copy', Object.fromEntries(criteria.map(({ id, direction, good }, k) => {
          const value = candidates[0]!.values.get(id)!
          const step = (better[k % better.length] ?? 0) / 10
          return [id, direction === 'high' ? value + step : direction === 'low' ? value - step : good + (value - good) / (1 + step)]
        })))
        const card = cardOf(criteria, [...candidates, copy])
        const { pairs, equal } = dominance(card)
        expect(pairs.some((pair) => pair.better === 'copy' && pair.worse === 'p0') || equal.some((pair) => pair.includes('copy') && pair.includes('p0'))).toBe(true)
        const rank = new Map(card.rows.map((row) => [row.id, row.rank!]))
        for (const pair of pairs) expect(rank.get(pair.better)!).toBeLessThanOrEqual(rank.get(pair.worse)!)
      }),
      { numRuns: 150 },
    )
  })

  test('who lacks units or a value that counts is listed and not ranked', () => {
    const criteria = [criterionOf('a'), criterionOf('b'), criterionOf('free', { weight: 0 })]
    const card = cardOf(criteria, [candidateOf('p', { a: 0.4, b: 0.4, free: null }), candidateOf('draft', { a: 1, b: 1, free: 1 }, false), candidateOf('gap', { a: 1, b: null, free: 1 })])
    expect(card.rows.map(({ open, rank, total }) => [open, rank, total])).toEqual([[null, 1, 0.4], ['unassigned', null, null], ['no-value', null, null]])
    expect(dominance(card).pairs).toEqual([])
  })

  test('a criterion nobody has a value in is left out and named', () => {
    const card = cardOf([criterionOf('a'), criterionOf('b', { weight: 9 })], [candidateOf('p', { a: 0.5, b: null })])
    expect(card.withoutValue).toEqual(['b'])
    expect(card.rows[0]).toMatchObject({ total: 0.5, rank: 1 })
    expect(codes([criterionOf('b')], [candidateOf('p', { b: null })])).toEqual(['no-values@'])
  })

  test('equal totals share a rank', () => {
    expect(cardOf([criterionOf('a')], [candidateOf('p', { a: 1 }), candidateOf('q', { a: 1 }), candidateOf('r', { a: 0 })]).rows.map(({ rank }) => rank)).toEqual([1, 1, 3])
  })

  test('what cannot be used is a problem with its place and a German sentence', () => {
    expect(codes([])).toEqual(['no-criteria@'])
    expect(codes([criterionOf('a', { weight: 0 })])).toEqual(['no-weight@'])
    expect(codes([criterionOf('a', { weight: -1 }), criterionOf('b', { weight: Number.NaN })])).toEqual(['bad-weight@a', 'bad-weight@b'])
    expect(codes([criterionOf('a', { good: 0 })])).toEqual(['equal-anchors@a'])
    expect(codes([criterionOf('a', { good: -1 }), criterionOf('b', { direction: 'low' }), criterionOf('c', { bad: Number.POSITIVE_INFINITY })])).toEqual(['anchors-reversed@a', 'anchors-reversed@b', 'bad-anchor@c'])
    expect(codes([criterionOf('a', { must: Number.NaN }), criterionOf('b', { direction: 'target', must: -1 })])).toEqual(['bad-demand@a', 'bad-demand@b'])
    expect(codes([criterionOf('a', { weight: 1e308 }), criterionOf('b', { weight: 1e308 })])).toEqual(['bad-weight@'])
    const result = scorecard([criterionOf('a', { weight: 0 })], [])
    expect(!result.ok && result.problems[0]!.sentence).toBe('Alle eingeschalteten Kriterien haben das Gewicht 0; so gibt es keine Rangfolge.')
    expect(() => scorecard([criterionOf('a'), criterionOf('a')], [])).toThrow(RangeError)
    expect(() => scorecard([criterionOf('a')], [candidateOf('p', {}), candidateOf('p', {})])).toThrow(RangeError)
  })

  test('dominance ignores anchors and weights: a plan clipped to the same score is still better', () => {
    const card = cardOf([criterionOf('a'), criterionOf('b', { weight: 0 })], [candidateOf('p', { a: 5, b: 1 }), candidateOf('q', { a: 4, b: 1 }), candidateOf('r', { a: 5, b: 1 })])
    expect(card.rows.map(({ rank }) => rank)).toEqual([1, 1, 1])
    expect(dominance(card)).toEqual({ pairs: [{ better: 'p', worse: 'q' }, { better: 'r', worse: 'q' }], equal: [['p', 'r']] })
  })
})
