import { describe, expect, it } from 'vitest'
import { sampleShape } from './sampleShape'

describe('sampleShape', () => {
  it('gives G1 and G2 as scipy.stats.skew and kurtosis do with bias=False', () => {
    const { skewness, kurtosis } = sampleShape([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100])
    expect(skewness).toBeCloseTo(3.2556381840605098, 12)
    expect(kurtosis).toBeCloseTo(10.706673906421974, 11)
  })

  it('is 0 and negative for an even distribution, whose excess kurtosis is -1.2', () => {
    const { skewness, kurtosis } = sampleShape([1, 2, 3, 4, 5])
    expect(skewness).toBeCloseTo(0, 12)
    expect(kurtosis).toBeCloseTo(-1.2, 12)
  })

  it('says nothing of too few or equal values', () => {
    expect(sampleShape([])).toEqual({ skewness: 0, kurtosis: 0 })
    expect(sampleShape([1, 9])).toEqual({ skewness: 0, kurtosis: 0 })
    expect(sampleShape([0.1, 0.1, 0.1, 0.1, 0.1])).toEqual({ skewness: 0, kurtosis: 0 })
    expect(sampleShape([1, 2, 9]).skewness).toBeGreaterThan(0)
    expect(sampleShape([1, 2, 9]).kurtosis).toBe(0)
  })
})
