import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPresent, missing, type Value } from '../../indicators/missing'
import { informationTheoryIndex, mutualInformation } from './mutualInformation'

const numberOf = (value: Value): number => {
  if (!isPresent(value)) throw new Error('A number was expected')
  return value
}

describe('mutualInformation and informationTheoryIndex', () => {
  // Closed-form values of the definitions that the R package segregation uses (Elbers 2023, Sociological Methods & Research 52).
  it.each([
    [[[100, 0], [60, 40], [40, 60], [0, 100]], 0.356641347055317, 0.5145247027726656],
    [[[80, 20], [80, 20], [20, 80], [20, 80]], 0.19274475702175742, 0.27807190511263763],
    [[[100, 0], [0, 100]], Math.log(2), 1],
    [[[30, 10], [60, 20], [3, 1]], 0, 0],
  ])('%j', (counts, m, h) => {
    expect(mutualInformation(counts)).toBeCloseTo(m, 14)
    expect(informationTheoryIndex(counts)).toBeCloseTo(h, 14)
  })

  it('takes more than two groups', () => {
    expect(mutualInformation([[5, 0, 0], [0, 5, 0], [0, 0, 5]])).toBeCloseTo(Math.log(3), 14)
  })

  it('leaves out units with a missing count, and has no answer without people or with one group only', () => {
    expect(mutualInformation([[1, 0], [missing.unknown, 7], [0, 1]])).toBeCloseTo(Math.log(2), 14)
    expect(mutualInformation([])).toEqual(missing.notApplicable)
    expect(mutualInformation([[0, 0]])).toEqual(missing.notApplicable)
    expect(mutualInformation([[4, 0], [5, 0]])).toBe(0)
    expect(informationTheoryIndex([[4, 0], [5, 0]])).toEqual(missing.notApplicable)
  })

  it('lies between 0 and the entropy, ignores order and scale, falls when units are merged', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 12 }), (counts) => {
        fc.pre(counts.flat().some((value) => value > 0))
        const m = numberOf(mutualInformation(counts))
        expect(m).toBeGreaterThanOrEqual(0)
        expect(m).toBeLessThanOrEqual(Math.log(3) + 1e-12)
        expect(mutualInformation([...counts].reverse())).toBeCloseTo(m, 12)
        expect(mutualInformation(counts.map((unit) => unit.map((value) => 3 * value)))).toBeCloseTo(m, 12)
        const [a, b, ...rest] = counts
        expect(numberOf(mutualInformation([a!.map((value, g) => value + b![g]!), ...rest]))).toBeLessThanOrEqual(m + 1e-12)
      }),
      { numRuns: 100 },
    )
  })
})
