import { describe, expect, it } from 'vitest'
import { computeIndex } from '../../core/index/computeIndex'
import type { IndexSpec } from '../../core/index/indexSpec'
import { rankSumRecipe } from '../../core/index/presets'
import { missing } from '../../core/indicators/missing'
import { indexScaleOf } from './indexScale'

const spec = (change: Partial<IndexSpec>): IndexSpec => ({ indicators: [{ id: 'a', direction: 1, value: 'a' }], ...change })
const at = (spec: IndexSpec, values: readonly number[]): number | typeof missing.unknown => {
  const result = computeIndex(spec, { ids: values.map((_, i) => String(i)), columns: new Map([['a', values]]) })
  if (!result.ok) throw new Error('index')
  return result.value.index[0] as number
}

describe('indexScaleOf', () => {
  it.each<[ReturnType<typeof indexScaleOf>, Partial<IndexSpec>]>([
    ['standardised', {}],
    ['standardised', { normalisation: 'rank' }],
    ['fixed', { referenceYear: 2012 }],
    ['fixed', { referenceYear: 2012, standardise: false }],
    ['relative', { standardise: false }],
    ['relative', { standardise: false, normalisation: 'target' }],
    ['relative', { standardise: false, normalisation: 'none', weighting: 'entropy' }],
    ['relative', { standardise: false, normalisation: 'none', indicators: [{ id: 'a', direction: 1, value: 'a', treat: 'winsorise' }] }],
    ['absolute', { standardise: false, normalisation: 'none' }],
    ['absolute', { standardise: false, normalisation: 'target', indicators: [{ id: 'a', direction: 1, value: 'a', goalposts: [0, 10] }] }],
  ])('is %s for %o', (scale, change) => expect(indexScaleOf(spec(change))).toBe(scale))

  it('calls absolute only what does not move with the others', () => {
    for (const change of [{ normalisation: 'none' }, { normalisation: 'percentile' }, { normalisation: 'minmax' }] as const) {
      const made = spec({ ...change, standardise: false })
      const moves = at(made, [4, 1, 2, 9]) !== at(made, [4, 1, 5, 7])
      expect(indexScaleOf(made), change.normalisation).toBe(moves ? 'relative' : 'absolute')
    }
  })

  it('is relative for the sum of ranks', () => expect(indexScaleOf(rankSumRecipe.specFor([]))).toBe('relative'))
})
