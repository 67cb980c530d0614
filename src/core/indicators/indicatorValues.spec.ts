import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/builders'
import { indicatorValues, rate } from './indicatorValues'
import { missing } from './missing'

describe('indicatorValues', () => {
  const table = tableOf(['a', 'b', 'c', 'd'], {
    unemployed: [5, missing.suppressed, 0, 3],
    people: [50, 40, 0, missing.unknown],
    share: [0.1, 0.2, missing.pending, 0.4],
  })

  it('divides counts and gives the reason where it cannot', () => {
    expect(indicatorValues({ id: 'u', numerator: 'unemployed', denominator: 'people', per: 100, direction: 1 }, table)).toEqual({
      numerator: [5, missing.suppressed, 0, 3],
      denominator: [50, 40, 0, missing.unknown],
      values: [10, missing.suppressed, missing.notApplicable, missing.unknown],
    })
  })

  it('takes per as 1 when it is not given', () => {
    expect(indicatorValues({ id: 'u', numerator: 'unemployed', denominator: 'people', direction: 1 }, table).values[0]).toBe(0.1)
  })

  it('passes ready values through', () => {
    expect(indicatorValues({ id: 's', value: 'share', direction: -1 }, table)).toEqual({ values: [0.1, 0.2, missing.pending, 0.4] })
  })

  it('throws on a column the table does not have', () => {
    expect(() => indicatorValues({ id: 's', value: 'nothing', direction: 1 }, table)).toThrow(RangeError)
  })

  it('names the reason of the numerator first', () => {
    expect(rate(missing.suppressed, missing.pending, 1)).toBe(missing.suppressed)
  })
})
