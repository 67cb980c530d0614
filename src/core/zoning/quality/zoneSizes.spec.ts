import { describe, expect, it } from 'vitest'
import { planSizes } from './zoneSizes'

const zones = [{ zone: 'a', population: 800 }, { zone: 'b', population: 1000 }, { zone: 'c', population: 1500 }]

describe('planSizes', () => {
  it('measures from the mean', () => {
    const sizes = planSizes(zones)
    expect(sizes).toMatchObject({ target: 1100, targetIsMean: true, mean: 1100, smallest: { zone: 'a' }, largest: { zone: 'c' }, tooSmall: [], tooLarge: [] })
    expect(sizes.maxDeviation).toBeCloseTo(400 / 1100, 14)
    expect(sizes.topToBottom).toBeCloseTo(700 / 1100, 14)
  })

  it('measures from a given target and names zones that miss the limits', () => {
    const sizes = planSizes(zones, { target: 1600, min: 801, max: 1499 })
    expect(sizes).toMatchObject({ target: 1600, targetIsMean: false, mean: 1100, maxDeviation: 0.5, topToBottom: 700 / 1600, tooSmall: ['a'], tooLarge: ['c'] })
    expect(planSizes(zones, { min: 800, max: 1500 })).toMatchObject({ tooSmall: [], tooLarge: [] })
  })

  it('has nulls for what cannot be said', () => {
    expect(planSizes([])).toEqual({ target: null, targetIsMean: true, mean: null, smallest: null, largest: null, maxDeviation: null, topToBottom: null, tooSmall: [], tooLarge: [] })
    expect(planSizes([{ zone: 'a', population: 0 }])).toMatchObject({ mean: 0, maxDeviation: null, topToBottom: null })
    expect(planSizes(zones, { target: 0 })).toMatchObject({ target: 1100, targetIsMean: true })
    expect(planSizes(zones, { target: NaN })).toMatchObject({ target: 1100, targetIsMean: true })
  })
})
