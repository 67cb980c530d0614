import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spineOf } from './spine'

describe('spineOf', () => {
  it('puts the reference in the middle and lets the longer side fill its half', () => {
    const spine = spineOf([2, 4, 6, 8, 14], 6, 1)!
    expect(spine).toMatchObject({ low: -0.5, high: 1, bandLow: -0.25, bandHigh: 0.25, turned: false })
    expect(spine.place(6)).toEqual({ at: 0, beyond: 0 })
    expect(spine.place(14)).toEqual({ at: 1, beyond: 0 })
    expect(spine.place(15)).toEqual({ at: 1, beyond: 1 })
    expect(spine.place(-3)).toEqual({ at: -1, beyond: -1 })
  })

  it('takes quartiles of type 7, as R and spreadsheets', () => {
    // quantile(c(1, 2, 3, 10), c(.25, .75)) is 1.75 and 4.75.
    const spine = spineOf([1, 2, 3, 10], 0, 1)!
    expect([spine.bandLow, spine.bandHigh]).toEqual([0.175, 0.475])
  })

  it('is turned where a low value is the unfavourable one, and only there', () => {
    const spine = spineOf([2, 4, 6, 8, 14], 6, -1)!
    expect(spine).toMatchObject({ low: -1, high: 0.5, bandLow: -0.25, bandHigh: 0.25, turned: true })
    expect(spine.place(2).at).toBe(0.5)
    expect(spineOf([1, 2], 1, 0)!.turned).toBe(false)
  })

  it('has none without values or without any difference', () => {
    expect(spineOf([], 3, 1)).toBeNull()
    expect(spineOf([3, 3], 3, 1)).toBeNull()
    expect(spineOf([0.1 + 0.2, 0.3], 0.3, 1)).toBeNull()
  })

  it('keeps order, ends and the middle for all values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(1 as const, -1 as const, 0 as const), (values, reference, direction) => {
        const spine = spineOf(values, reference, direction)
        if (spine === null) return
        expect(spine.low).toBeLessThanOrEqual(spine.bandLow + 1e-9)
        expect(spine.bandLow).toBeLessThanOrEqual(spine.bandHigh + 1e-9)
        expect(spine.bandHigh).toBeLessThanOrEqual(spine.high + 1e-9)
        expect(Math.max(Math.abs(spine.low), Math.abs(spine.high))).toBeCloseTo(1, 9)
        expect(Math.abs(spine.place(reference).at)).toBe(0)
        const [a, b] = [Math.min(...values), Math.max(...values)]
        expect(Math.sign(spine.place(b).at - spine.place(a).at) * (direction === -1 ? -1 : 1)).toBeGreaterThanOrEqual(0)
        for (const value of values) expect(spine.place(value).beyond).toBe(0)
      }),
      { numRuns: 200 },
    )
  })
})
