import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../../../map/figure/textWidth'
import { embeddedPackage } from '../../../data/package/embedded'
import { defaultViewState } from '../../../state/defaults'
import { shownIndex } from '../../../state/derived/shownIndex'
import { mmPerPt } from '../blatt/paperFormat'
import { layoutTable, sheetTable, type SheetTable } from './sheetTable'

const table = (names: readonly string[]): SheetTable => ({
  caption: 'Ortsteile nach Rang',
  nameHead: 'Ortsteil',
  valueHead: 'Index',
  rows: names.map((name, i) => ({ id: String(i), rank: i % 5 === 4 ? '–' : String(i + 1), number: '', name, colour: i % 5 === 4 ? null : '#4d3a8c', word: i % 5 === 4 ? 'nicht bewertet' : 'erhöht', value: i % 5 === 4 ? '–' : '−0,51', picked: i === 1 })),
})

describe('layoutTable', () => {
  it('keeps every row once and in order, within the width, each as high as its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'M', 'ß', ' ', '-'), minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 50, max: 550 }), fc.constantFrom(5.5, 7, 9, 21), (names, widthMm, pt) => {
        const given = table(names)
        const layout = layoutTable(given, widthMm, pt)
        if (layout === null) {
          expect(widthMm).toBeLessThan(110 * (pt / 8))
          return
        }
        expect(layout.columns.flat()).toEqual(given.rows)
        expect(layout.columnMm * layout.columns.length + layout.betweenMm * (layout.columns.length - 1)).toBeLessThan(widthMm + 1e-6)
        const { rank, name, word, value } = layout.cells
        expect(rank + name + word + value + 3 * layout.gapMm).toBeCloseTo(layout.columnMm)
        for (const row of given.rows) expect(layout.rowMm.get(row.id)! + 1e-9).toBeGreaterThanOrEqual(wrapText(row.name, name, pt * mmPerPt).length * pt * mmPerPt * 1.28)
        const highest = Math.max(...layout.columns.map((rows) => rows.reduce((sum, { id }) => sum + layout.rowMm.get(id)!, 0)))
        expect(layout.heightMm).toBeCloseTo(highest + layout.headMm)
      }),
      { numRuns: 60 },
    )
  })

  it('gives its words room in one line', () => {
    const layout = layoutTable(table(['Rieth', 'Berliner Platz', 'Rohda (Haarberg)']), 60, 8)!
    expect(layout.cells.value).toBeGreaterThanOrEqual(textWidth('−0,51', 8 * mmPerPt))
    expect([...layout.rowMm.values()]).toEqual(Array.from({ length: 3 }, () => 8 * mmPerPt * 1.3))
  })

  it('finds no room where a column would be too narrow', () => {
    expect(layoutTable(table(['Rieth']), 30, 9)).toBeNull()
  })
})

describe('sheetTable', () => {
  const data = embeddedPackage()
  const { year } = defaultViewState(data)

  it('lists all units by rank, those without one last with the reason', () => {
    const { rows } = sheetTable(shownIndex(data, year, null, 'bedarf'), '01')
    expect(rows).toHaveLength(data.units.length)
    const ranks = rows.map(({ rank }) => rank)
    expect(ranks.slice(0, 3)).toEqual(['1', '2', '3'])
    expect(ranks.indexOf('–')).toBe(ranks.filter((rank) => rank !== '–').length)
    expect(rows.filter(({ rank }) => rank === '–').every(({ word, colour, value }) => word === 'nicht bewertet' && colour === null && value === '–')).toBe(true)
    expect(rows.filter(({ picked }) => picked).map(({ id }) => id)).toEqual(['01'])
  })

  it('calls zones by number and name', () => {
    const { rows, nameHead } = sheetTable(shownIndex(data, year, data.zonings[0]!, 'bedarf'), null)
    expect(nameHead).toBe('Raum')
    expect(rows).toHaveLength(data.zonings[0]!.zones.length)
    expect(rows.every(({ number, name }) => /^\d+$/.test(number) && !/^\d/.test(name))).toBe(true)
  })

  it('gives numbers of rooms a column of their own', () => {
    const zones = sheetTable(shownIndex(data, year, data.zonings[0]!, 'bedarf'), null)
    expect(layoutTable(zones, 90, 8)!.cells.number).toBeGreaterThan(textWidth('6', 8 * mmPerPt))
    expect(layoutTable(sheetTable(shownIndex(data, year, null, 'bedarf'), null), 90, 8)!.cells.number).toBe(0)
  })

  it('keeps the reason of a place without class in one line, also where classes have no words', () => {
    const given = table(['Rieth', 'Marbach', 'Alach', 'Kerspleben', 'Schaderode'])
    const layout = layoutTable({ ...given, rows: given.rows.map((row) => (row.colour === null ? row : { ...row, word: '', value: '4,7' })) }, 60, 8)!
    expect(new Set(layout.rowMm.values()).size).toBe(1)
  })
})
