import { describe, expect, it } from 'vitest'
import { missing } from '../indicators/missing'
import { rankByNeed } from './rankByNeed'

describe('rankByNeed', () => {
  it('gives ties the better rank and skips the next', () => {
    expect(rankByNeed([3, 5, 3, missing.unknown, 1])).toEqual([2, 1, 2, null, 4])
  })

  it('does not part values by rounding noise', () => {
    expect(rankByNeed([0.1 + 0.2, 0.3])).toEqual([1, 1])
  })

  it('ranks nothing where nothing is', () => {
    expect(rankByNeed([])).toEqual([])
  })
})
