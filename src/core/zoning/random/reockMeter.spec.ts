import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reock } from '../../spatial/reock'
import type { Metres } from '../../spatial/utm32'
import { reockMeter } from './reockMeter'

const square = (x: number, y: number): Metres[] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
]
const hulls = Array.from({ length: 12 }, (_, i) => square(i % 4, Math.floor(i / 4)))
const areas = hulls.map(() => 1)

describe('reockMeter', () => {
  it('gives what the circle of a square and of a row of two leave', () => {
    // A square fills 2/π of its circle; two squares in a row 2 / (π · 5/4).
    expect(reockMeter([1], [square(0, 0)], 1)([0])).toBeCloseTo(2 / Math.PI, 12)
    expect(reockMeter([1, 1], [square(0, 0), square(1, 0)], 1)([0, 0])).toBeCloseTo(8 / (5 * Math.PI), 12)
  })

  it('gives for plans one after the other what each gives alone', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 8 }), (plans) => {
        const meter = reockMeter(areas, hulls, 4)
        for (const plan of plans) {
          const shares = [0, 1, 2, 3].flatMap((z) => {
            const members = plan.flatMap((zone, i) => (zone === z ? [i] : []))
            const share = reock(members.length, members.flatMap((i) => hulls[i]!))
            return share === null ? [] : [share]
          })
          expect(meter(plan)).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 12)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leaves zones without an area out', () => {
    expect(reockMeter([1, 0], [square(0, 0), []], 2)([0, 1])).toBeCloseTo(2 / Math.PI, 12)
    expect(reockMeter([0], [[]], 1)([0])).toBe(0)
  })
})
