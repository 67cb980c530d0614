import { describe, expect, it } from 'vitest'
import { missing } from '../core/indicators/missing'
import { counted, formatDate, formatDifference, formatNumber, formatValue, listed } from './format'

describe('format', () => {
  it('writes German numbers', () => {
    expect(formatNumber(1234.5, 1)).toBe('1.234,5')
    expect(formatNumber(-0.04, 1)).toBe('0,0')
    expect(formatNumber(-1.25, 1)).toBe('−1,3')
    expect(formatDifference(0.1, 2)).toBe('+0,10')
    expect(formatDifference(-0.1, 2)).toBe('−0,10')
  })
  it('names missing values instead of printing a number', () => {
    expect(formatValue(missing.suppressed, 1, '%')).toBe('geheim zu halten')
    expect(formatValue(12.5, 1, '%')).toBe('12,5 %')
  })
  it('writes dates and lists as people do', () => {
    expect(formatDate('2016-12-31')).toBe('31.12.2016')
    expect(formatDate('2016')).toBe('2016')
    expect(listed(['A', 'B', 'C'])).toBe('A, B und C')
    expect(counted(1, 'Ortsteil', 'Ortsteile')).toBe('1 Ortsteil')
  })
})
