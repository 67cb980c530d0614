import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../index/robustness/seededRandom'
import { effectiveRanks, effectiveSize, splitRHat } from './mixing'

/** Draws that keep `phi` of the one before, about `mean`. */
const autoregressive = (length: number, phi: number, stream: number, mean = 0): Float64Array => {
  const random = seededRandom(3, stream)
  let x = random.normal() / Math.sqrt(1 - phi * phi)
  return Float64Array.from({ length }, () => mean + (x = phi * x + random.normal()))
}

describe('effectiveSize', () => {
  it.each([0, 0.3, 0.6, 0.9])('is N (1 − φ) / (1 + φ) for an autoregressive chain, φ = %d', (phi) => {
    const draws = [1, 2, 3, 4].map((stream) => autoregressive(5000, phi, stream))
    const expected = (20_000 * (1 - phi)) / (1 + phi)
    for (const size of [effectiveSize(draws), effectiveRanks(draws)]) expect(Math.abs(size / expected - 1)).toBeLessThan(0.12)
  })

  it('is all of the draws where nothing varies, few where chains disagree, none where they stand still apart', () => {
    const still = new Float64Array(100).fill(2)
    expect(effectiveSize([still, still])).toBe(200)
    expect(effectiveSize([autoregressive(500, 0, 1), autoregressive(500, 0, 2, 5)])).toBeLessThan(10)
    expect(effectiveSize([still, new Float64Array(100).fill(3)])).toBe(0)
  })
})

describe('splitRHat', () => {
  it('is about 1 where chains agree', () => {
    expect(splitRHat([autoregressive(1000, 0.2, 1), autoregressive(1000, 0.2, 2)])).toBeLessThan(1.01)
    const still = new Float64Array(100).fill(2)
    expect(splitRHat([still, still])).toBe(1)
  })

  it('finds a chain elsewhere, a chain that drifts, and a chain of another width', () => {
    expect(splitRHat([autoregressive(1000, 0, 1), autoregressive(1000, 0, 2, 1)])).toBeGreaterThan(1.1)
    const drift = autoregressive(1000, 0, 1).map((x, i) => x + i / 300)
    expect(splitRHat([drift, drift])).toBeGreaterThan(1.1)
    expect(splitRHat([autoregressive(1000, 0, 1), autoregressive(1000, 0, 2).map((x) => 4 * x)])).toBeGreaterThan(1.1)
    expect(splitRHat([new Float64Array(100).fill(2), new Float64Array(100).fill(3)])).toBe(Infinity)
  })

  it('does not change with the scale', () => {
    const chains = [autoregressive(400, 0.4, 1), autoregressive(400, 0.4, 2)]
    expect(splitRHat(chains.map((chain) => chain.map(Math.exp)))).toBeCloseTo(splitRHat(chains), 2)
  })
})
