import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standing } from './standing'

describe('standing', () => {
  it('tells worse than chance from as good as chance', () => {
    expect(standing(0.1, 0.2, 0.6, true)).toEqual({ kind: 'worse' })
    expect(standing(110, 100, 60, false)).toEqual({ kind: 'worse' })
    expect(standing(0.2, 0.2, 0.6, true)).toEqual({ kind: 'share', share: 0 })
    expect(standing(0.1 + 0.2, 0.3, 0.6, false)).toEqual({ kind: 'none' })
    expect(standing(0.3, 0.1 + 0.2, 0.6, true)).toMatchObject({ kind: 'share' })
    expect(standing(90, 100, 60, false)).toEqual({ kind: 'share', share: 0.25 })
    expect([standing(0.7, 0.2, 0.6, true), standing(50, 100, 60, false)]).toEqual([{ kind: 'share', share: 1 }, { kind: 'share', share: 1 }])
  })

  it('has nothing to reach where chance is the best known, but can be worse', () => {
    expect([standing(0.5, 0.5, 0.5, true), standing(0, 0, 0, false), standing(0.6, 0.5, 0.5, true), standing(0.6, 0.5, 0.4, true)]).toEqual(Array.from({ length: 4 }, () => ({ kind: 'none' })))
    expect(standing(0.4, 0.5, 0.5, true)).toEqual({ kind: 'worse' })
  })

  it('grows with the own value from chance to best, and is the same when the scale is turned', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(value, value, value, (own, chance, best) => {
        const high = standing(own, chance, best, true)
        expect(standing(-own, -chance, -best, false)).toEqual(high)
        if (high.kind === 'share') expect(high.share).toBeCloseTo(Math.min(1, (own - chance) / (best - chance)), 9)
        if (high.kind === 'worse') expect(own).toBeLessThan(chance)
      }),
    )
  })
})
