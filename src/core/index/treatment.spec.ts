import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitTreatment, hasOutliers } from './treatment'

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)
const fit = (wanted: Parameters<typeof fitTreatment>[0], values: readonly number[], forced?: boolean) => fitTreatment(wanted, Float64Array.from(values), forced)

describe('winsorise', () => {
  it('draws 100 in to 10 in c(1:10, 100), which then passes (COINr, test-treat.R)', () => {
    const values = [...oneTo(10), 100]
    const fitted = fit('winsorise', values)
    expect(hasOutliers(fitted.before)).toBe(true)
    expect(values.map(fitted.of)).toEqual([...oneTo(10), 10])
    expect(hasOutliers(fitted.after)).toBe(false)
    expect(fitted.after.skewness).toBeCloseTo(-0.127621659676086, 12)
  })

  it('does the same on the low side', () => {
    const values = [-100, ...oneTo(10)]
    expect(values.map(fit('winsorise', values).of)).toEqual([1, ...oneTo(10)])
  })

  it('takes one point after the other: c(1:20, 100, 200) needs two', () => {
    const values = [...oneTo(20), 100, 200]
    expect(values.map(fit('winsorise', values).of)).toEqual([...oneTo(20), 20, 20])
  })

  it('holds to the same limits outside the reference', () => {
    const { of } = fit('winsorise', [...oneTo(10), 100])
    expect([of(-5), of(50), of(9.5)]).toEqual([1, 10, 9.5])
  })

  it('ends after five points, as far as it has come', () => {
    const values = [...oneTo(100), 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]
    const fitted = fit('winsorise', values)
    expect(values.filter((value) => fitted.of(value) !== value)).toHaveLength(5)
    expect(hasOutliers(fitted.after)).toBe(true)
  })

  it('leaves a distribution that passes, and what is empty or constant', () => {
    expect(fit('winsorise', oneTo(20)).kind).toBe('none')
    expect(fit('winsorise', []).kind).toBe('none')
    expect(fit('winsorise', [3, 3, 3, 3]).kind).toBe('none')
  })
})

describe('log', () => {
  it('takes the logarithm where the distribution asks for it', () => {
    const values = [...oneTo(20), 100, 200]
    const fitted = fit('log', values)
    expect(fitted.kind).toBe('log')
    values.forEach((value) => expect(fitted.of(value)).toBe(Math.log(value)))
    expect(Math.abs(fitted.after.skewness)).toBeLessThan(fitted.before.skewness)
  })

  it('shifts values at or below 0 by the smallest and a hundredth of the range (log_CT of COINr)', () => {
    const fitted = fit('log', [-1, 0, 9], true)
    expect(fitted.of(-1)).toBeCloseTo(Math.log(0.1), 12)
    expect(fitted.of(9)).toBeCloseTo(Math.log(10.1), 12)
    // Below the reference its smallest value counts.
    expect(fitted.of(-50)).toBe(fitted.of(-1))
  })

  it('is left out for an even or left-skewed distribution unless the term itself asks', () => {
    expect(fit('log', oneTo(20)).kind).toBe('none')
    expect(fit('log', [-100, ...oneTo(10)]).kind).toBe('none')
    expect(fit('log', oneTo(20), true).kind).toBe('log')
    expect(fit('log', [2, 2, 2], true).kind).toBe('none')
  })
})

describe('any treatment', () => {
  it('never turns the order of two values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 100000 }), { minLength: 4, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.constantFrom('winsorise' as const, 'log' as const, 'none' as const), fc.integer({ min: -2000, max: 200000 }), fc.integer({ min: -2000, max: 200000 }), (list, wanted, a, b) => {
        const { of } = fit(wanted, list, true)
        expect(of(Math.min(a, b))).toBeLessThanOrEqual(of(Math.max(a, b)))
      }),
    )
  })
})
