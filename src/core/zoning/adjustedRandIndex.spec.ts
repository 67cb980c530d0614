import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from './adjustedRandIndex'

const ari = (a: readonly number[], b: readonly number[]): number => adjustedRandIndex(a.map(String), b.map(String))

describe('adjustedRandIndex', () => {
  // Values of scikit-learn's documentation of adjusted_rand_score.
  it.each([
    [[0, 0, 1, 2], [0, 0, 1, 1], 0.5714286],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 0, 1, 1], [1, 1, 0, 0], 1],
    [[0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 2, 2], 0.2424242],
  ])('%j and %j', (a, b, expected) => {
    expect(ari(a, b)).toBeCloseTo(expected, 7)
  })

  it('meets the example of 17 items in Manning, Raghavan & Schütze 2008', () => {
    const classes = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3]
    const clusters = [1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 1, 3, 3, 3, 2, 2]
    expect(ari(classes, clusters)).toBeCloseTo(0.2669405, 7)
  })

  it('is 1 where nothing can disagree', () => {
    expect(ari([], [])).toBe(1)
    expect(ari([1], [2])).toBe(1)
    expect(ari([1, 1, 1], [2, 2, 2])).toBe(1)
    expect(ari([1, 2, 3], [3, 2, 1])).toBe(1)
  })

  it('refuses lists of different length', () => {
    expect(() => ari([1], [1, 2])).toThrow(RangeError)
  })
})

describe('adjustedRandIndex by people', () => {
  const byPeople = (a: readonly number[], b: readonly number[], people: readonly number[]): number => adjustedRandIndex(a.map(String), b.map(String), people)
  const labelled = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 })), { maxLength: 14 })

  it('is the plain index of the list of people', () => {
    fc.assert(
      fc.property(labelled, (items) => {
        const everyone = items.flatMap(([a, b, people]) => Array.from({ length: people }, () => [a, b] as const))
        const expanded = ari(everyone.map(([a]) => a), everyone.map(([, b]) => b))
        expect(byPeople(items.map(([a]) => a), items.map(([, b]) => b), items.map(([, , people]) => people))).toBeCloseTo(expanded, 12)
      }),
    )
  })

  it('is the same as without people where everyone lives alone', () => {
    fc.assert(
      fc.property(labelled, (items) => {
        const a = items.map(([label]) => label)
        const b = items.map(([, label]) => label)
        expect(byPeople(a, b, a.map(() => 1))).toBe(ari(a, b))
      }),
    )
  })

  it('knows that one person more or less does not make a large city another one', () => {
    expect(byPeople([0, 0, 1, 1], [0, 0, 1, 0], [50_000, 50_000, 100_000, 1])).toBeGreaterThan(0.9999)
    expect(byPeople([0, 0, 1], [0, 0, 1], [100_000, 99_999, 5])).toBe(1)
    expect(byPeople([0, 1], [0, 0], [0.4, 0.2])).toBe(1)
  })

  it('refuses people that are none', () => {
    expect(() => byPeople([0], [0], [-1])).toThrow(RangeError)
    expect(() => byPeople([0], [0], [NaN])).toThrow(RangeError)
    expect(() => byPeople([0], [0], [])).toThrow(RangeError)
  })
})
