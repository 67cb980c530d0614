import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import { detectNumberFormat, tableFormats } from './numberFormat'
import { englishFormat, germanFormat, parseNumber } from './parseNumber'
import { signOf, tableSign } from './tableSign'

const value = (text: string, format = germanFormat) => {
  const read = parseNumber(text, format)
  return read.kind === 'value' ? read.value : 'bad'
}

describe('parseNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['12,5', 12.5],
    ['12,5 %', 12.5],
    ['12,5%', 12.5],
    ['1 234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['1\u00a0234,5', 1234.5],
    ["1'234", 1234],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['−3,5', -3.5],
    ['–3', -3],
    ['- 3', -3],
    ['+7', 7],
    ['0,5', 0.5],
    ['0.512', 0.512],
    [',5', 0.5],
    ['12.5', 12.5],
    ['1234.567', 1234.567],
    ['007', 7],
    ['1,2E+3', 1200],
    ['447 r', 447],
    ['r447', 447],
    ['r 1.234', 1234],
    ['-0', 0],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected)
    expect(parseNumber(text)).toMatchObject({ corrected: text.includes('r') })
  })

  it.each(['abc', '5,', '5.', '1.2.3', '01.05.2017', '1,2,3', '1.23,4', '1..2', '12 34', 'r', '1e999', 'Infinity', 'NaN', '0x10', '12 Personen', '--5', '(12)', '%', '1.234,', '12.34.567', 'x1'])('refuses %s', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'bad' })
  })

  it.each([['-', 0], ['–', 0], ['.', missing.suppressed], ['...', missing.pending], ['…', missing.pending], ['x', missing.notApplicable], ['/', missing.unknown], ['', missing.unknown], ['  ', missing.unknown], ['*', missing.suppressed]])('knows the sign "%s"', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it('reads "1.234" and "1,234" as the column says', () => {
    expect([value('1.234'), value('1.234', englishFormat), value('1,234'), value('1,234', englishFormat)]).toEqual([1234, 1.234, 1.234, 1234])
  })

  it('gives back every number written the German way', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), fc.boolean(), (number, decimals, useGrouping) => {
        const text = number.toLocaleString('de-DE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping })
        const expected = Number(number.toFixed(decimals))
        expect(value(text)).toBeCloseTo(expected, Math.max(0, decimals - 1))
      }),
    )
  })

  it('never gives NaN or an infinite number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+ r.,\d%eE]{0,12}$/)), fc.constantFrom(germanFormat, englishFormat), (text, format) => {
        const read = value(text, format)
        expect(typeof read === 'number' ? Number.isFinite(read) : true).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back every sign a missing value is written with', () => {
    for (const reason of ['suppressed', 'unknown', 'notApplicable', 'pending'] as const) expect(tableSign(signOf(reason))).toBe(missing[reason])
  })
})

describe('detectNumberFormat', () => {
  it.each([
    [['1.234', '12,5'], ',', 'cells'],
    [['1.234', '0.512'], '.', 'cells'],
    [['1.234', '1.234.567'], ',', 'cells'],
    [['1,234', '19,171', '785'], '.', 'cells'],
    [['1.234', '785', '-'], ',', 'cells'],
    [['1.234', '5.678'], ',', 'fallback'],
    [['1.234', '19171'], ',', 'fallback'],
    [['12.3456', '7.1'], '.', 'cells'],
    [['Altstadt', ''], ',', 'fallback'],
  ] as const)('%j: %s by %s', (cells, decimal, decidedBy) => {
    expect(detectNumberFormat(cells)).toMatchObject({ format: { decimal }, decidedBy })
  })

  it('tells of cells that contradict each other', () => {
    expect(detectNumberFormat(['1,5', '2.5', '3,5', '1.234'])).toEqual({ format: germanFormat, ambiguous: 1, decidedBy: 'cells', conflict: true })
  })

  it('lets a column that cannot decide follow the others, then the delimiter', () => {
    const rows = [{ cells: ['1.234', '0.5', '17'] }, { cells: ['5.678', '0.25', '18'] }]
    expect(tableFormats({ header: ['a', 'b', 'c'], rows, delimiter: ';' })[0]).toMatchObject({ format: englishFormat, decidedBy: 'fallback' })
    expect(tableFormats({ header: ['a'], rows: [{ cells: ['1.234'] }], delimiter: ',' })[0]!.format).toBe(englishFormat)
    expect(tableFormats({ header: ['a'], rows: [{ cells: ['1.234'] }], delimiter: '\t' })[0]!.format).toBe(germanFormat)
  })
})
