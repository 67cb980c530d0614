import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../core/indicators/indicator'
import { missing } from '../../core/indicators/missing'
import { valueInterval } from './interval'

const indicator = (unit: string, per: number, direction: 1 | -1 | 0 = 1): Indicator => ({ id: 'a', label: '', shortLabel: '', domain: '', unit, decimals: 1, direction, description: '', source: '', synonyms: [], numerator: 'n', denominator: 'd', per })

describe('valueInterval', () => {
  it('is Wilson for a share in per cent', () => {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    const found = valueInterval(indicator('%', 100), 81, 263)!
    expect(found.method).toBe('wilson')
    expect(found.low).toBeCloseTo(25.53, 2)
    expect(found.high).toBeCloseTo(36.62, 2)
  })

  it('is Byar for cases per thousand, which may exceed their base', () => {
    // Breslow & Day 1987, table 2.11: ten cases, 4.80 to 18.39 exact.
    const found = valueInterval(indicator('je 1.000', 1000), 10, 1000)!
    expect(found.method).toBe('byar')
    expect(found.low).toBeCloseTo(4.79, 1)
    expect(found.high).toBeCloseTo(18.39, 1)
    expect(valueInterval(indicator('je 1.000', 1000), 12, 10)).not.toBeNull()
  })

  it('says nothing where nothing can be said', () => {
    expect(valueInterval(indicator('%', 100), 5, 4)).toBeNull()
    expect(valueInterval(indicator('%', 100), 5, 0)).toBeNull()
    expect(valueInterval(indicator('%', 100), 2.5, 40)).toBeNull()
    expect(valueInterval(indicator('%', 100), missing.suppressed, 40)).toBeNull()
    expect(valueInterval(indicator('%', 100), 5, missing.unknown)).toBeNull()
    expect(valueInterval(indicator('%', 100), null, null)).toBeNull()
    expect(valueInterval(indicator('%', 100, 0), 5, 40)).toBeNull()
    expect(valueInterval(indicator('Jahre', 1), 5, 40)).toBeNull()
    expect(valueInterval({ id: 'a', label: '', shortLabel: '', domain: '', unit: '%', decimals: 1, direction: 1, description: '', source: '', synonyms: [], value: 'v' }, 5, 40)).toBeNull()
  })
})
