import { describe, expect, it } from 'vitest'
import { fitNormaliser, midRank } from './normaliser'

const apply = (method: Parameters<typeof fitNormaliser>[0], direction: 1 | -1, values: readonly number[], probes = values): number[] =>
  probes.map(fitNormaliser(method, direction, Float64Array.from(values)).of)

describe('fitNormaliser', () => {
  it('rescales to the range: first mpg of mtcars is 0.4510638 (COINr)', () => {
    // Range of mpg in R's mtcars: 10.4 to 33.9; Mazda RX4 has 21.0.
    expect(apply('minmax', 1, [10.4, 21, 33.9])[1]).toBeCloseTo(0.4510638, 7)
    expect(apply('minmax', -1, [10.4, 21, 33.9])[1]).toBeCloseTo(1 - 0.4510638, 7)
  })

  it('gives the published values of R data sets (COINr)', () => {
    // R's scale(mtcars)[1, "mpg"] is 0.1508848.
    const mpg = [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4]
    expect(apply('z-sample', 1, mpg)[0]).toBeCloseTo(0.1508848, 7)
    // Sepal.Length of iris runs from 4.3 to 7.9, its first row is 5.1; on 0 to 100 that is 22.2222.
    expect(100 * apply('minmax', 1, [4.3, 5.1, 7.9])[1]!).toBeCloseTo(22.2222, 4)
    // 1:10 rescaled to 2 … 7.
    const rescaled = apply('minmax', 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map((value) => 2 + 5 * value)
    expect([rescaled[0], rescaled[9]]).toEqual([2, 7])
    expect(rescaled[3]).toBeCloseTo(2 + 15 / 9, 12)
  })

  it('parts population and sample standard deviation', () => {
    expect(apply('z', 1, [1, 2, 3])[2]).toBeCloseTo(Math.sqrt(1.5), 12)
    expect(apply('z-sample', 1, [1, 2, 3])[2]).toBeCloseTo(1, 12)
    expect(apply('z-sample', -1, [1, 2, 3])[2]).toBeCloseTo(-1, 12)
  })

  it('ranks with ties at their middle, least need first', () => {
    expect(apply('rank', 1, [10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4])
    expect(apply('rank', -1, [10, 20, 20, 30])).toEqual([4, 2.5, 2.5, 1])
    expect(apply('percentile', 1, [10, 20, 20, 30])).toEqual([0, 0.5, 0.5, 1])
  })

  it('places foreign values between the ranks of the reference', () => {
    expect(apply('rank', 1, [10, 20, 30], [5, 15, 20, 99])).toEqual([0.5, 1.5, 2, 3.5])
    expect(apply('percentile', 1, [10, 20, 30], [5, 15, 20, 99])).toEqual([0, 0.25, 0.5, 1])
    expect(apply('minmax', 1, [10, 20, 30], [40])).toEqual([1.5])
  })

  it('leaves values as they are but for the direction', () => {
    expect(apply('none', 1, [1, 2])).toEqual([1, 2])
    expect(apply('none', -1, [1, 2])).toEqual([-1, -2])
  })
})

describe('midRank', () => {
  it('counts half of the ties', () => {
    expect(midRank(Float64Array.from([1, 2, 2, 2, 3]), 2)).toBe(3)
    expect(midRank(new Float64Array(), 2)).toBe(0.5)
  })
})
