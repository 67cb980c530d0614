import { describe, expect, it } from 'vitest'
import { pearson } from './pearson'
import { weightedMoments } from './weightedMoments'

describe('pearson', () => {
  it('is 1, -1 or in between', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBe(1)
    expect(pearson([1, 2, 3], [3, 2, 1])).toBe(-1)
    // Anscombe 1973, first data set: 0.81642.
    expect(pearson([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68])).toBeCloseTo(0.81642, 5)
  })

  it('does not exist for a column that does not vary or a single pair', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(pearson([1], [1])).toBeNull()
    expect(pearson([], [])).toBeNull()
  })
})

describe('weightedMoments', () => {
  it('counts a value as often as its weight says', () => {
    const { mean, sd, n } = weightedMoments([1, 2, 9], [3, 1, 0])
    expect(mean).toBe(1.25)
    expect(sd).toBeCloseTo(Math.sqrt((3 * 0.0625 + 0.5625) / 4), 12)
    expect(n).toBe(2)
  })

  it('is empty without weights', () => {
    expect(weightedMoments([1, 2], [0, 0])).toEqual({ mean: 0, sd: 0, n: 0, min: 0, max: 0 })
  })
})
