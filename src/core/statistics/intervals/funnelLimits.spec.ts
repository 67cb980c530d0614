import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialQuantile } from './binomialQuantile'
import { funnelLimits } from './funnelLimits'

describe('binomialQuantile', () => {
  it('gives the quantiles of p = 0.1 at 0.1, 2.5, 97.5 and 99.9 % (SciPy binom.ppf)', () => {
    const shares = (n: number): number[] => [0.001, 0.025, 0.975, 0.999].map((probability) => binomialQuantile(n, 0.1, probability).count / n)
    expect(shares(50)).toEqual([0, 0.02, 0.18, 0.26])
    expect(shares(200)).toEqual([0.04, 0.06, 0.145, 0.17])
    expect(shares(1000)).toEqual([0.072, 0.082, 0.119, 0.13])
  })

  it('adds up to 1, also for the residents of a whole city', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250_000 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
        const { count, upTo } = binomialQuantile(n, p, 1 - 1e-12)
        expect(upTo).toBeCloseTo(1, 8)
        expect(count).toBeLessThanOrEqual(n)
      }),
      { numRuns: 40 },
    )
  })

  it('knows certain and impossible events, and refuses what is no distribution', () => {
    expect(binomialQuantile(10, 0, 0.5).count).toBe(0)
    expect(binomialQuantile(10, 1, 0.5).count).toBe(10)
    expect(() => binomialQuantile(1.5, 0.1, 0.5)).toThrow(RangeError)
    expect(() => binomialQuantile(10, 1.1, 0.5)).toThrow(RangeError)
  })
})

describe('funnelLimits', () => {
  it('interpolates as worked out by hand for two tosses of a coin', () => {
    // P(X ≤ 0) = 1/4, P(X ≤ 1) = 3/4: the 10 % point is (0 − (0.25 − 0.1) / 0.25) / 2, cut at 0; the 90 % point (2 − (1 − 0.9) / 0.25) / 2.
    const { lower, upper } = funnelLimits(0.5, 2, 0.8)
    expect(lower).toBe(0)
    expect(upper).toBeCloseTo(0.8, 12)
    // At level 0.4: 30 % lies in X = 1, (1 − (0.75 − 0.3) / 0.5) / 2 = 0.05; 70 %: (1 − (0.75 − 0.7) / 0.5) / 2 = 0.45.
    expect(funnelLimits(0.5, 2, 0.4).lower).toBeCloseTo(0.05, 12)
    expect(funnelLimits(0.5, 2, 0.4).upper).toBeCloseTo(0.45, 12)
  })

  it('lies within one count of the plain quantiles, and around the share', () => {
    for (const n of [50, 200, 1000, 53_000]) {
      for (const level of [0.95, 0.998]) {
        const { lower, upper } = funnelLimits(0.1, n, level)
        for (const [limit, probability] of [[lower, (1 - level) / 2], [upper, (1 + level) / 2]] as const) {
          const plain = binomialQuantile(n, 0.1, probability).count
          expect(limit * n).toBeLessThanOrEqual(plain + 1e-9)
          expect(limit * n).toBeGreaterThanOrEqual(plain - 1 - 1e-9)
        }
        expect(lower).toBeLessThan(0.1)
        expect(upper).toBeGreaterThan(0.1)
      }
    }
  })

  it('says nothing about nobody, and has no width where the share is certain', () => {
    expect(funnelLimits(0.3, 0, 0.95)).toEqual({ lower: 0, upper: 1 })
    expect(funnelLimits(0, 10, 0.95)).toEqual({ lower: 0, upper: 0 })
    expect(() => funnelLimits(0.3, -5, 0.95)).toThrow(RangeError)
  })

  it('narrows with the number of people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2000 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (n, p) => {
        const few = funnelLimits(p, n, 0.95)
        const many = funnelLimits(p, n * 4, 0.95)
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower)
      }),
    )
  })
})
