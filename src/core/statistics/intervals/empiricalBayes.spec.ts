import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { empiricalBayes } from './empiricalBayes'

describe('empiricalBayes', () => {
  it('gives the closed-form values of six areas (Marshall 1991, computed independently)', () => {
    const { rate, variance, weights, smoothed } = empiricalBayes([10, 1, 3, 4, 2, 5], [100, 15, 20, 20, 80, 90])
    expect(rate).toBeCloseTo(0.07692307692307693, 14)
    expect(variance).toBeCloseTo(0.0007994740302432613, 14)
    const expectedWeights = [0.5096395641240571, 0.134871339840284, 0.1720917067647892, 0.1720917067647892, 0.45398543961172305, 0.4833068362480128]
    const expected = [0.0886839899413244, 0.07553978112984325, 0.08949900934050382, 0.0981035946787433, 0.05335075602016054, 0.06659600777247836]
    expectedWeights.forEach((value, i) => expect(weights[i]).toBeCloseTo(value, 12))
    expected.forEach((value, i) => expect(smoothed[i]).toBeCloseTo(value, 12))
  })

  it('gives everyone the common rate where the rates differ no more than chance', () => {
    expect(empiricalBayes([10, 11, 9], [100, 100, 100])).toEqual({ rate: 0.1, variance: 0, weights: [0, 0, 0], smoothed: [0.1, 0.1, 0.1] })
  })

  it('gives an area without a base the common rate, and leaves it out of the estimate', () => {
    const without = empiricalBayes([30, 2, 5], [100, 100, 100])
    const withOne = empiricalBayes([30, 2, 5, 0], [100, 100, 100, 0])
    expect(withOne.variance).toBe(without.variance)
    expect(withOne.smoothed).toEqual([...without.smoothed, without.rate])
  })

  it('knows empty input and bases that sum to nothing', () => {
    expect(empiricalBayes([], [])).toEqual({ rate: 0, variance: 0, weights: [], smoothed: [] })
    expect(empiricalBayes([0], [0])).toEqual({ rate: 0, variance: 0, weights: [0], smoothed: [0] })
  })

  it('refuses what is no count', () => {
    expect(() => empiricalBayes([1], [10, 20])).toThrow(RangeError)
    expect(() => empiricalBayes([-1], [10])).toThrow(RangeError)
    expect(() => empiricalBayes([1], [Number.NaN])).toThrow(RangeError)
  })

  it('always lies between the own rate and the common one', () => {
    const area = fc.integer({ min: 1, max: 5000 }).chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)))
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 20 }), (areas) => {
        const { rate, smoothed } = empiricalBayes(areas.map(([count]) => count), areas.map(([, base]) => base))
        areas.forEach(([count, base], i) => {
          expect(smoothed[i]).toBeGreaterThanOrEqual(Math.min(rate, count / base) - 1e-12)
          expect(smoothed[i]).toBeLessThanOrEqual(Math.max(rate, count / base) + 1e-12)
        })
      }),
    )
  })
})
