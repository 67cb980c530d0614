import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byar } from './byar'
import { normalQuantile, twoSidedQuantile } from './normalQuantile'
import { wilson } from './wilson'

const close = (found: readonly number[], wanted: readonly number[], digits = 12): void => wanted.forEach((value, i) => expect(found[i]).toBeCloseTo(value, digits))

describe('normalQuantile', () => {
  it('gives the values of the tables (R 4 qnorm)', () => {
    expect(twoSidedQuantile(0.95)).toBeCloseTo(1.959963984540054, 14)
    expect(twoSidedQuantile(0.998)).toBeCloseTo(3.090232306167813, 13)
    expect(normalQuantile(0.75)).toBeCloseTo(0.6744897501960817, 14)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798408, 12)
    expect(normalQuantile(0.5)).toBe(0)
  })

  it('is odd about one half and refuses what is no probability', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => close([normalQuantile(p)], [-normalQuantile(1 - p)])))
    expect(() => normalQuantile(0)).toThrow(RangeError)
    expect(() => normalQuantile(1)).toThrow(RangeError)
  })
})

describe('wilson', () => {
  it('gives the intervals of Newcombe 1998, table I (81/263 and 15/148), and two small ones computed independently', () => {
    close(wilson(81, 263), [0.2552885198782742, 0.36620957698280004])
    close(wilson(15, 148), [0.0623863995307363, 0.16048724172330803])
    close(wilson(0, 10), [0, 0.2775327998628892])
    close(wilson(3, 10), [0.10779126740630099, 0.6032218525388546])
  })

  it('says nothing where nothing was observed, and refuses impossible counts', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
    expect(() => wilson(3, 2)).toThrow(RangeError)
    expect(() => wilson(-1, 2)).toThrow(RangeError)
  })

  it('always contains the share, mirrors with its complement and widens with the level', () => {
    const cases = fc.integer({ min: 1, max: 20000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(cases, ([k, n]) => {
        const [low, high] = wilson(k, n)
        const [mirrorLow, mirrorHigh] = wilson(n - k, n)
        const [wideLow, wideHigh] = wilson(k, n, 0.998)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        close([1 - mirrorHigh, 1 - mirrorLow], [low, high])
        expect(wideLow).toBeLessThanOrEqual(low)
        expect(wideHigh).toBeGreaterThanOrEqual(high)
      }),
    )
  })
})

describe('byar', () => {
  it('gives the formula of Breslow & Day 1987', () => {
    close(byar(10), [4.787449913967563, 18.391458605756473])
    close(byar(65), [50.16318771045943, 82.84913854593984])
    close(byar(153), [129.7157044003035, 179.25636903988183])
  })

  it('stays within 0.2 % of the exact Poisson interval from 10 cases on', () => {
    const exact: readonly (readonly [number, number, number])[] = [[10, 4.7953886961324335, 18.39035604201778], [65, 50.16562772923427, 82.84783581587158], [153, 129.71717525172988, 179.25538410338262]]
    for (const [count, lower, upper] of exact) {
      const [low, high] = byar(count)
      expect(Math.abs(low / lower - 1)).toBeLessThan(0.002)
      expect(Math.abs(high / upper - 1)).toBeLessThan(0.002)
    }
  })

  it('has no lower limit below 0, and refuses negative counts', () => {
    expect(byar(0)[0]).toBe(0)
    expect(byar(1, 0.998)[0]).toBeGreaterThanOrEqual(0)
    expect(() => byar(-1)).toThrow(RangeError)
  })
})
