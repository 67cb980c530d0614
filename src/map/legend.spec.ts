import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fill } from './mapScene'
import { buildLegend, classRanges } from './legend'
import { needColours } from './palette'

const classFill = (classIndex: number, count: number): Fill => ({ kind: 'class', classIndex, colour: needColours(count)[classIndex]! })

describe('classRanges', () => {
  it('says that a value on a limit belongs to the upper class, with a real minus sign', () => {
    expect(classRanges([-1, 0, 1, 1.5])).toEqual(['unter −1,0', '−1,0 bis unter 0,0', '0,0 bis unter 1,0', '1,0 bis unter 1,5', 'ab 1,5'])
  })

  it('takes more decimals where two limits would read the same', () => {
    expect(classRanges([12.31, 12.34], 1, '%')).toEqual(['unter 12,31 %', '12,31 bis unter 12,34 %', 'ab 12,34 %'])
  })

  it('has one class without limits', () => {
    expect(classRanges([])).toEqual(['alle Werte'])
  })
})

describe('buildLegend', () => {
  it('names reasons, counts them apart and puts them below the classes', () => {
    const fills: Fill[] = [
      classFill(4, 5),
      classFill(1, 5),
      classFill(1, 5),
      { kind: 'missing', reason: 'suppressed' },
      { kind: 'excluded', exclusion: { reason: 'population', population: 120, minPopulation: 300 } },
      { kind: 'excluded', exclusion: { reason: 'population', population: 240, minPopulation: 300 } },
      { kind: 'excluded', exclusion: { reason: 'named' } },
      { kind: 'unassigned' },
    ]
    const { entries } = buildLegend({ breaks: [-1, 0, 1, 1.5], labels: ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch'], fills })
    expect(entries.map((entry) => [entry.label, entry.count])).toEqual([
      ['sehr gering', 0],
      ['gering', 2],
      ['mittel', 0],
      ['erhöht', 0],
      ['hoch', 1],
      ['nicht bewertet (namentlich ausgenommen)', 1],
      ['nicht bewertet (unter 300 Menschen)', 2],
      ['kein Wert (geheim zu halten)', 1],
      ['nicht zugeordnet', 1],
    ])
    expect(entries[4]).toMatchObject({ range: 'ab 1,5', colour: needColours(5)[4] })
  })

  it('takes the range as label where a class has no name', () => {
    expect(buildLegend({ breaks: [10], fills: [], decimals: 0, unit: '%' }).entries.map((entry) => entry.label)).toEqual(['unter 10 %', 'ab 10 %'])
  })

  it('refuses labels that do not match the classes', () => {
    expect(() => buildLegend({ breaks: [1], labels: ['eins'], fills: [] })).toThrow('(1)')
  })

  it('counts every fill exactly once', () => {
    const fill: fc.Arbitrary<Fill> = fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((classIndex) => classFill(classIndex, 5)),
      fc.constantFrom<Fill>(
        { kind: 'unassigned' },
        { kind: 'missing', reason: 'unknown' },
        { kind: 'missing', reason: 'suppressed' },
        { kind: 'excluded', exclusion: { reason: 'population-missing' } },
        { kind: 'excluded', exclusion: { reason: 'missing', indicators: [], missing: 'pending' } },
      ),
    )
    fc.assert(
      fc.property(fc.array(fill), (fills) => {
        const total = buildLegend({ breaks: [1, 2, 3, 4], fills }).entries.reduce((sum, entry) => sum + entry.count, 0)
        expect(total).toBe(fills.length)
      }),
    )
  })
})
