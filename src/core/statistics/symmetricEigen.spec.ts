import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symmetricEigen } from './symmetricEigen'

describe('symmetricEigen', () => {
  it('knows two correlated indicators: 1 + r and 1 − r', () => {
    const { values, vectors } = symmetricEigen([[1, 0.6], [0.6, 1]])
    expect(values[0]).toBeCloseTo(1.6, 12)
    expect(values[1]).toBeCloseTo(0.4, 12)
    expect(Math.abs(vectors[0]![0]!)).toBeCloseTo(Math.SQRT1_2, 12)
    expect(vectors[0]![0]!).toBeCloseTo(vectors[0]![1]!, 12)
  })

  it('knows the second difference matrix: 2 − √2, 2, 2 + √2', () => {
    const { values } = symmetricEigen([[2, -1, 0], [-1, 2, -1], [0, -1, 2]])
    ;[2 + Math.SQRT2, 2, 2 - Math.SQRT2].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12))
  })

  it('gives nothing for nothing and refuses what is not square', () => {
    expect(symmetricEigen([])).toEqual({ values: [], vectors: [] })
    expect(() => symmetricEigen([[1, 2]])).toThrow(RangeError)
  })

  it('always satisfies A v = λ v with vectors of length 1, largest value first', () => {
    const entry = fc.integer({ min: -50, max: 50 })
    const matrix = fc.integer({ min: 1, max: 8 }).chain((n) =>
      fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }).map((rows) => rows.map((row, i) => row.map((each, j) => (i <= j ? each : rows[j]![i]!)))),
    )
    fc.assert(
      fc.property(matrix, (a) => {
        const { values, vectors } = symmetricEigen(a)
        values.forEach((value, k) => {
          const v = vectors[k]!
          expect(v.reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(1, 9)
          a.forEach((row, i) => expect(row.reduce((sum, each, j) => sum + each * v[j]!, 0)).toBeCloseTo(value * v[i]!, 7))
          if (k > 0) expect(values[k - 1]!).toBeGreaterThanOrEqual(value - 1e-9)
        })
      }),
    )
  })
})
