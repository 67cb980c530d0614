import { describe, expect, it } from 'vitest'
import { missing } from '../../indicators/missing'
import { effectiveSplits, effectiveSplitsOf, uncertaintyOfMembership } from './effectiveSplits'
import { informationAgreement } from './informationAgreement'
import { randOfTable } from './randOfTable'

describe('effective splits', () => {
  // Closed form.
  it.each([
    [[1], 0, 0],
    [[50, 50], 1, 1],
    [[75, 25], 0.8112781244591328, 0.6],
    [[7, 7, 7], 1.584962500721156, 2],
    [[0, 12, 0], 0, 0],
  ])('%j', (counts, bits, splits) => {
    expect(uncertaintyOfMembership(counts)).toBeCloseTo(bits, 12)
    expect(effectiveSplitsOf(counts)).toBeCloseTo(splits, 12)
  })

  it('says where nobody lives', () => {
    expect(effectiveSplits(['empty', 'full'], [[0, 0], [3, 1]])).toMatchObject({ zones: [{ zone: 'empty', people: 0, splits: missing.notApplicable, uncertainty: missing.notApplicable }, { splits: expect.closeTo(0.6, 12) as number }], meanSplits: expect.closeTo(0.6, 12) as number })
    expect(effectiveSplits([], [])).toEqual({ zones: [], meanSplits: missing.notApplicable, meanUncertainty: missing.notApplicable })
  })
})

describe('tables that are none', () => {
  it.each([[[[-1]]], [[[NaN]]], [[[Infinity]]]])('%j', (table) => {
    expect(() => randOfTable(table)).toThrow(RangeError)
    expect(() => informationAgreement(table)).toThrow(RangeError)
  })

  it('counts whole items only where pairs are counted', () => {
    expect(() => randOfTable([[0.5]])).toThrow(RangeError)
    expect(informationAgreement([[0.5, 0], [0, 0.5]])).toMatchObject({ nmi: 1 })
  })

  it('knows nothing about nothing', () => {
    expect(informationAgreement([])).toBeNull()
    expect(informationAgreement([[0, 0]])).toBeNull()
    expect(randOfTable([])).toBe(1)
  })
})
