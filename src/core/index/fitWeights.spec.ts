import { describe, expect, it } from 'vitest'
import { idsOf, tableOf } from '../testing/builders'
import { codesOf, indexOf } from '../testing/indexOf'
import { computeIndex } from './computeIndex'
import type { IndexSpec, Weighting } from './indexSpec'

const value = (id: string, domain: string, weight = 1) => ({ id, value: id, direction: 1, domain, weight }) as const
const table = tableOf(idsOf(4), { a: [0, 0, 0, 1], b: [0, 1, 1, 1], c: [1, 2, 3, 4], d: [4, 3, 2, 1] })
const weights = (weighting: Weighting, indicators: IndexSpec['indicators']): number[] => indexOf(computeIndex({ indicators, weighting }, table)).terms.map((term) => term.weight)
const closeTo = (list: readonly number[], expected: readonly number[]): void => expected.forEach((each, i) => expect(list[i]).toBeCloseTo(each, 12))

describe('weighting', () => {
  const three = [value('a', 'x', 5), value('b', 'x'), value('c', 'y')]

  it('is manual unless said otherwise', () => {
    closeTo(weights('manual', three), [5 / 7, 1 / 7, 1 / 7])
  })

  it('equal and equal per domain leave the weights given aside, but not a weight of 0', () => {
    closeTo(weights('equal', three), [1 / 3, 1 / 3, 1 / 3])
    closeTo(weights('equal-domain', three), [1 / 4, 1 / 4, 1 / 2])
    closeTo(weights('equal-domain', [value('a', 'x', 0), value('b', 'x'), value('c', 'y')]), [0, 1 / 2, 1 / 2])
  })

  it('by entropy: one in four tells everything, three in four 1 − ln 3 / ln 4', () => {
    const even = 1 - Math.log(3) / Math.log(4)
    closeTo(weights('entropy', [value('a', 'x'), value('b', 'x')]), [1 / (1 + even), even / (1 + even)])
  })

  it('by the first principal component: two indicators always weigh the same', () => {
    closeTo(weights('pca', [value('a', 'x', 9), value('c', 'y')]), [0.5, 0.5])
  })

  it('sets a negative loading to 0 and says which indicator it is', () => {
    const result = computeIndex({ indicators: [value('b', 'x'), value('c', 'x'), value('d', 'x')], weighting: 'pca' }, table)
    expect(codesOf(result)).toEqual(['ok negative-loading@d'])
    closeTo(indexOf(result).terms.map((term) => term.weight).slice(2), [0])
    const [warned] = result.ok ? result.warnings : []
    expect(warned!.sentence).toContain('„d“ läuft den übrigen entgegen')
    // Turned the right way it loads like the others.
    expect(codesOf(computeIndex({ indicators: [value('b', 'x'), value('c', 'x'), { ...value('d', 'x'), direction: -1 }], weighting: 'pca' }, table))).toEqual([])
  })

  it('keeps the scale of a sum', () => {
    const spec: IndexSpec = { indicators: three, aggregation: 'sum', standardise: false }
    const equal = indexOf(computeIndex({ ...spec, weighting: 'equal' }, table)).index
    expect(equal).toEqual(indexOf(computeIndex({ ...spec, indicators: three.map((term) => ({ ...term, weight: 1 })) }, table)).index)
  })

  it('refuses a component without a direction of its own', () => {
    expect(codesOf(computeIndex({ indicators: [value('c', ''), value('d', '')], weighting: 'pca' }, table))).toEqual(['pca-undetermined@weighting'])
    const cross = tableOf(idsOf(4), { a: [0, 0, 1, 1], b: [0, 1, 0, 1] })
    expect(codesOf(computeIndex({ indicators: [value('a', ''), value('b', '')], weighting: 'pca' }, cross))).toEqual(['pca-undetermined@weighting'])
  })

  it('fails where nothing can be derived', () => {
    expect(codesOf(computeIndex({ indicators: [value('flat', ''), value('level', '')], weighting: 'entropy', normalisation: 'none', standardise: false }, tableOf(idsOf(3), { flat: [1, 1, 1], level: [2, 2, 2] })))).toEqual(['entropy-impossible@weighting'])
    expect(codesOf(computeIndex({ indicators: [value('flat', ''), value('v', '')], weighting: 'pca', normalisation: 'none' }, tableOf(idsOf(3), { flat: [1, 1, 1], v: [1, 2, 3] })))).toEqual(['pca-impossible@weighting'])
  })
})
