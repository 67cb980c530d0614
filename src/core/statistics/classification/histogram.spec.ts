import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogram } from './histogram'

describe('histogram', () => {
  it('counts into equally wide bins, the largest value into the last', () => {
    expect(histogram([0, 1, 2.5, 5, 10], 4)).toEqual([
      { x0: 0, x1: 2.5, count: 2 },
      { x0: 2.5, x1: 5, count: 1 },
      { x0: 5, x1: 7.5, count: 1 },
      { x0: 7.5, x1: 10, count: 1 },
    ])
  })

  it('has no bins without values and one for equal values', () => {
    expect(histogram([], 5)).toEqual([])
    expect(histogram([3, 3], 5)).toEqual([{ x0: 3, x1: 3, count: 2 }])
  })

  it('loses no value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (values, bins) => {
        expect(histogram(values, bins).reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length)
      }),
    )
  })
})
