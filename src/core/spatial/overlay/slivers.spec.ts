import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSliverRule, dropSlivers } from './slivers'

describe('dropSlivers', () => {
  it('drops what is small in both senses, and gives it to the rest in proportion', () => {
    const { pieces, count, areaM2 } = dropSlivers([3_000_000, 997_000, 3000], defaultSliverRule)
    expect(pieces[0]).toBeCloseTo((3_000_000 * 4) / 3.997, 6)
    expect(pieces[1]).toBeCloseTo((997_000 * 4) / 3.997, 6)
    expect([pieces[2], count, areaM2]).toEqual([0, 1, 3000])
  })

  it('keeps what is much of a small unit, and what is large though little of a large unit', () => {
    expect(dropSlivers([90_000, 9000], defaultSliverRule)).toEqual({ pieces: [90_000, 9000], count: 0, areaM2: 0 })
    expect(dropSlivers([10_000_000, 10_000], defaultSliverRule).count).toBe(0)
    expect(dropSlivers([10_000_000, 9999], defaultSliverRule).count).toBe(1)
  })

  it('never drops the largest piece, takes rounding out uncounted, knows nothing', () => {
    expect(dropSlivers([0.5, 0.4], { maxShare: 1, maxAreaM2: 1 }).pieces[0]).toBeCloseTo(0.9, 12)
    const rounded = dropSlivers([100, 1e-7], { maxShare: 0, maxAreaM2: 0 })
    expect(rounded).toMatchObject({ count: 0, areaM2: 0 })
    expect(rounded.pieces[0]).toBeCloseTo(100 + 1e-7, 12)
    expect(rounded.pieces[1]).toBe(0)
    expect(dropSlivers([0, 0], defaultSliverRule)).toEqual({ pieces: [0, 0], count: 0, areaM2: 0 })
  })

  it('keeps the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 10 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1e8, noNaN: true }), (pieces, maxShare, maxAreaM2) => {
        const sum = pieces.reduce((all, area) => all + area, 0)
        expect(Math.abs(dropSlivers(pieces, { maxShare, maxAreaM2 }).pieces.reduce((all, area) => all + area, 0) - sum)).toBeLessThanOrEqual(1e-9 * sum)
      }),
    )
  })
})
