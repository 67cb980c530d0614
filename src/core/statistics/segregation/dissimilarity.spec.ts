import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../../indicators/missing'
import { dissimilarity } from './dissimilarity'

describe('dissimilarity', () => {
  // Closed-form values of the tests of R package "segregation" (Elbers), also in Duncan & Duncan's definition by hand.
  it.each([
    ['alike', [100, 100, 100], [100, 100, 100], 0],
    ['gradient', [100, 60, 40, 0], [0, 40, 60, 100], 0.6],
    ['two blocks', [80, 80, 20, 20], [20, 20, 80, 80], 0.6],
    ['fully apart', [100, 100, 0, 0], [0, 0, 100, 100], 1],
  ])('%s', (_, group, others, expected) => {
    expect(dissimilarity(group, others)).toBeCloseTo(expected, 12)
  })

  it('leaves out units where a count is missing', () => {
    expect(dissimilarity([100, 60, missing.suppressed, 40, 0], [0, 40, 7, 60, 100])).toBeCloseTo(0.6, 12)
  })

  it('does not exist without one of the groups', () => {
    expect(dissimilarity([0, 0], [1, 2])).toBe(missing.notApplicable)
    expect(dissimilarity([], [])).toBe(missing.notApplicable)
  })

  it('lies between 0 and 1, is symmetric and free of scale', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(counts, (pairs) => {
        const a = pairs.map(([x]) => x)
        const b = pairs.map(([, y]) => y)
        const d = dissimilarity(a, b) as number
        expect(d).toBeGreaterThanOrEqual(0)
        expect(d).toBeLessThanOrEqual(1)
        expect(dissimilarity(b, a)).toBeCloseTo(d, 12)
        expect(dissimilarity(a.map((x) => x * 3), b)).toBeCloseTo(d, 12)
      }),
    )
  })
})
