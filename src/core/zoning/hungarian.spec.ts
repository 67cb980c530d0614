import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hungarian } from './hungarian'

const total = (gain: readonly (readonly number[])[], assignment: readonly number[]): number =>
  assignment.reduce((sum, column, row) => sum + (column < 0 ? 0 : gain[row]![column]!), 0)

/** Every way to assign rows to columns, for small matrices only. */
const bestByTrying = (gain: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number => {
  if (row === gain.length) return 0
  const without = bestByTrying(gain, row + 1, used)
  return gain[row]!.reduce((best, value, column) => (used.includes(column) ? best : Math.max(best, value + bestByTrying(gain, row + 1, [...used, column]))), without)
}

describe('hungarian', () => {
  it('does not fall for the greedy choice', () => {
    expect(hungarian([[10, 9], [9, 1]])).toEqual([1, 0])
  })

  it('leaves rows over when there are more of them', () => {
    expect(hungarian([[1], [5], [3]])).toEqual([-1, 0, -1])
    expect(hungarian([])).toEqual([])
    expect(hungarian([[], []])).toEqual([-1, -1])
  })

  it('is as good as trying everything', () => {
    const matrices = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) => fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
    fc.assert(
      fc.property(matrices, (gain) => {
        const assignment = hungarian(gain)
        const used = assignment.filter((column) => column >= 0)
        expect(new Set(used).size).toBe(used.length)
        expect(total(gain, assignment)).toBe(bestByTrying(gain))
        expect(hungarian(gain)).toEqual(assignment)
      }),
      { numRuns: 300 },
    )
  })
})
