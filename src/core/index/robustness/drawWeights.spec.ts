import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dirichletConcentration, drawWeights } from './drawWeights'
import { seededRandom } from './seededRandom'

const nominal = Float64Array.of(0.2, 0.3, 0, 0.5)

describe('drawWeights', () => {
  it('gives weights that sum to 1, never negative, 0 where they were, for every spread', () => {
    const spread = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom('dirichlet' as const, 'uniform' as const), spread, fc.nat(), (kind, spread, seed) => {
        const drawn = drawWeights(nominal, { kind, spread }, seededRandom(seed), new Float64Array(4))
        expect(drawn.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
        expect(drawn.every((weight) => weight >= 0)).toBe(true)
        expect(drawn[2]).toBe(0)
      }),
    )
  })

  // The square of such a spread is 0, and a gamma variate of infinite shape would never be accepted.
  it.each([1e-12, 1e-200, 5e-324])('ends for a spread of %d and moves nothing', (spread) => {
    expect(dirichletConcentration(4, spread)).toBe(1e12)
    const drawn = drawWeights(nominal, { kind: 'dirichlet', spread }, seededRandom(1), new Float64Array(4))
    drawn.forEach((weight, i) => expect(weight).toBeCloseTo(nominal[i]!, 5))
  })
})
