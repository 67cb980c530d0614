import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../indicators/missing'
import { dissimilarity } from './dissimilarity'
import { exposure } from './exposure'
import { isolation } from './isolation'
import { locationQuotient } from './locationQuotient'
import { theilH } from './theilH'

type Measure = (group: readonly Value[], total: readonly Value[]) => Value
const measures: readonly (readonly [string, Measure])[] = [['isolation', isolation], ['exposure', exposure], ['theilH', theilH]]

describe('isolation, exposure and H', () => {
  // Closed form; H of both matrices also in the tests of the R package "segregation" (Elbers). Both have D = 0.6.
  it.each([
    ['gradient', [100, 60, 40, 0], 0.76, 0.24, 0.5145247027726656],
    ['two blocks', [80, 80, 20, 20], 0.68, 0.32, 0.27807190511263763],
    ['fully apart', [100, 100, 0, 0], 1, 0, 1],
    ['alike', [30, 30, 30, 30], 0.3, 0.7, 0],
  ])('%s', (_, group, alone, exposed, h) => {
    const total = group.map(() => 100)
    expect(isolation(group, total)).toBeCloseTo(alone, 12)
    expect(exposure(group, total)).toBeCloseTo(exposed, 12)
    expect(theilH(group, total)).toBeCloseTo(h, 12)
  })

  it.each(measures)('%s leaves out units where a count is missing or nobody lives', (_, measure) => {
    const full = measure([100, 60, 40, 0], [100, 100, 100, 100]) as number
    expect(measure([100, 60, missing.suppressed, 40, 7, 0, 0], [100, 100, 100, 100, missing.unknown, 100, 0])).toBeCloseTo(full, 12)
  })

  it.each(measures)('%s does not exist without the group', (_, measure) => {
    expect(measure([0, 0], [1, 2])).toBe(missing.notApplicable)
    expect(measure([], [])).toBe(missing.notApplicable)
    expect(measure([missing.suppressed], [5])).toBe(missing.notApplicable)
  })

  it('H does not exist where everyone belongs to the group', () => {
    expect(theilH([3, 4], [3, 4])).toBe(missing.notApplicable)
    expect(isolation([3, 4], [3, 4])).toBe(1)
  })

  it.each(measures)('%s refuses counts that contradict each other', (_, measure) => {
    expect(() => measure([5], [4])).toThrow(RangeError)
    expect(() => measure([-1], [4])).toThrow(RangeError)
    expect(() => measure([NaN], [4])).toThrow(RangeError)
    expect(() => measure([1], [1, 2])).toThrow(RangeError)
  })

  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 })), { minLength: 1, maxLength: 40 }).filter((list) => list.some(([a]) => a > 0) && list.some(([, b]) => b > 0))

  it('stay in their bounds, add up, and are free of scale and order', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const group = list.map(([a]) => a)
        const total = list.map(([a, b]) => a + b)
        const share = group.reduce((s, x) => s + x, 0) / total.reduce((s, x) => s + x, 0)
        const alone = isolation(group, total) as number
        expect(alone).toBeGreaterThanOrEqual(share - 1e-12)
        expect(alone + (exposure(group, total) as number)).toBeCloseTo(1, 12)
        const h = theilH(group, total) as number
        expect(h).toBeGreaterThanOrEqual(0)
        expect(h).toBeLessThanOrEqual(1)
        // The rest is as unevenly spread as the group.
        expect(theilH(list.map(([, b]) => b), total)).toBeCloseTo(h, 10)
        for (const [, measure] of measures) {
          const value = measure(group, total) as number
          expect(measure(group.map((x) => x * 3), total.map((x) => x * 3))).toBeCloseTo(value, 10)
          expect(measure([...group].reverse(), [...total].reverse())).toBeCloseTo(value, 10)
        }
      }),
    )
  })

  it('H is 0 exactly where D is 0 and 1 where D is 1', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const group = list.map(([a]) => a)
        const d = dissimilarity(group, list.map(([, b]) => b)) as number
        const h = theilH(group, list.map(([a, b]) => a + b)) as number
        if (d < 1e-12) expect(h).toBeLessThan(1e-9)
        if (d > 1 - 1e-12) expect(h).toBeGreaterThan(1 - 1e-9)
        if (h < 1e-15) expect(d).toBeLessThan(1e-5)
      }),
    )
  })
})

describe('locationQuotient', () => {
  it('compares each share with that of the whole', () => {
    const quotients = locationQuotient([100, 60, 40, 0], [100, 100, 100, 100]) as number[]
    ;[2, 1.2, 0.8, 0].forEach((expected, i) => expect(quotients[i]).toBeCloseTo(expected, 12))
  })

  it('keeps the reason of a missing count, apart from the whole', () => {
    expect(locationQuotient([10, missing.suppressed, 0, 10, 2], [20, 30, 0, 20, missing.pending])).toEqual([1, missing.suppressed, missing.notApplicable, 1, missing.pending])
    expect(locationQuotient([0, 0], [3, 4])).toEqual([missing.notApplicable, missing.notApplicable])
  })

  it('has the mean 1, weighted by everyone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 30 }), (list) => {
        const total = list.map(([a, b]) => a + b)
        const quotients = locationQuotient(list.map(([a]) => a), total) as number[]
        expect(quotients.reduce((sum, quotient, i) => sum + quotient * total[i]!, 0) / total.reduce((s, t) => s + t, 0)).toBeCloseTo(1, 10)
      }),
    )
  })
})
