import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { defaultRobustness, type RobustnessResult } from '../../core/index/robustness/robustnessSpec'
import { computeRobustness } from '../../core/index/robustness/computeRobustness'
import { indexOptions } from '../derived/indexOptions'
import { indexRecipe } from '../derived/indexRecipe'
import { yearTable } from '../derived/yearTable'
import { rowSureness, sureness } from './sureness'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

const of = (share: number, runs: number) => {
  const result: RobustnessResult = { seed: 1, runs, ids: ['a'], nominalRank: [1], medianRank: [1], low: [1], high: [1], classShares: [[1 - share, share]], labels: ['u', 'o'], shifts: [] }
  return rowSureness(result, 'a', 1)!
}

describe('sureness', () => {
  it('is that of the laboratory: one question, one answer', () => {
    const { spec } = indexRecipe(data, 2017, 'bedarf')
    const laboratory = computeRobustness(spec, yearTable(data, 2017), defaultRobustness, indexOptions(data, spec))
    expect(laboratory.ok && laboratory.value).toEqual(sureness(data, 2017, null, 'bedarf'))
  })
})

describe('rowSureness', () => {
  it.each([
    [0.84, 2000, 2],
    [0.5, 2000, 3],
    [0.5, 100, 10],
    [1, 2000, 1],
    [0, 2000, 1],
  ])('has for a share of %f in %i runs a sampling error of ± %i points', (share, runs, margin) => expect(of(share, runs).margin).toBe(margin))

  it('has a sampling error of at least z √(p (1 − p) / n), and hardly more', () => {
    for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const wald = 196 * Math.sqrt((share * (1 - share)) / 2000)
      const { margin } = of(share, 2000)
      expect(margin).toBeGreaterThanOrEqual(wald)
      expect(margin).toBeLessThan(wald + 1.2)
    }
  })
})
