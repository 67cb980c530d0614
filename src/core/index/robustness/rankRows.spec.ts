import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../../indicators/missing'
import { rankByNeed } from '../rankByNeed'
import { createRanker } from './rankRows'
import { seededRandom } from './seededRandom'

const ranked = (values: readonly number[]): number[] => {
  const into = new Uint32Array(values.length)
  createRanker(values.length)(Float64Array.from(values), into)
  return [...into]
}
const byNeed = (values: readonly number[]): number[] => rankByNeed(values.map((value) => (Number.isNaN(value) ? missing.unknown : value))).map((rank) => rank ?? 0)

describe('createRanker', () => {
  it('ranks as rankByNeed does, ties and gaps included', () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -5, max: 5, noNaN: true }), fc.constant(Number.NaN))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 120 }), (values) => {
        expect(ranked(values)).toEqual(byNeed(values))
      }),
    )
  })

  it.each([
    ['spread evenly', (x: number) => x],
    ['crowded beside an outlier', (x: number) => (x > 3.2 ? 1e6 : x * 1e-3)],
    ['with many ties', (x: number) => Math.round(x * 4)],
    ['all the same', () => 7],
  ])('ranks thousands of rows as rankByNeed does: %s', (_, shape) => {
    const random = seededRandom(3)
    const values = Array.from({ length: 5000 }, (__, row) => (row % 97 === 0 ? Number.NaN : shape(random.normal())))
    expect(ranked(values)).toEqual(byNeed(values))
  })

  it('forgets the call before', () => {
    const rank = createRanker(4)
    const into = new Uint32Array(4)
    rank(Float64Array.of(4, 3, 2, 1), into)
    rank(Float64Array.of(Number.NaN, 1, 2, 2), into)
    expect([...into]).toEqual([0, 3, 1, 1])
  })
})
