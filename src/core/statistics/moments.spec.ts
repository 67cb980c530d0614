import { describe, expect, it } from 'vitest'
import { isConstant, moments } from './moments'

describe('moments', () => {
  it('divides by n, or by n - 1 for a sample', () => {
    // Mean 5, squared deviations sum to 32 over 8 values: the textbook example with population sd 2.
    const values = [2, 4, 4, 4, 5, 5, 7, 9]
    expect(moments(values)).toEqual({ mean: 5, sd: 2, n: 8, min: 2, max: 9 })
    expect(moments(values, true).sd).toBeCloseTo(Math.sqrt(32 / 7), 14)
  })

  it('keeps small differences of large values', () => {
    expect(moments([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).sd).toBeCloseTo(Math.sqrt(22.5), 9)
  })

  it('is zero on nothing and on a single sample value', () => {
    expect(moments([])).toEqual({ mean: 0, sd: 0, n: 0, min: 0, max: 0 })
    expect(moments([3], true).sd).toBe(0)
  })

  it('sees rounding noise as constant', () => {
    expect(isConstant(moments([0.1 + 0.2, 0.3]))).toBe(true)
    expect(isConstant(moments([0, 0, 0]))).toBe(true)
    expect(isConstant(moments([1e-9, 2e-9]))).toBe(false)
  })
})
