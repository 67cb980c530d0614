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
