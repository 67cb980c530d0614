import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { bordersOf, type LonLatLines } from './mapGeometry'
import { hoveredToOutline, unionOutline } from './unionOutline'
import { unitBorders } from './unitBorders'

/** Length in degrees of longitude and latitude of all lines. */
const length = (lines: LonLatLines) => lines.reduce((sum, line) => sum + line.slice(1).reduce((part, point, i) => part + Math.hypot(point[0]! - line[i]![0]!, point[1]! - line[i]![1]!), 0), 0)

const city = cityGeometry()
const someUnits = fc.uniqueArray(fc.constantFrom(...city.units.map(({ id }) => id)), { minLength: 1, maxLength: 15 })

describe('unionOutline', () => {
  it('leaves out the borders inside, and goes around a hole', () => {
    const grid = gridGeometry(3, 3)
    expect([...unionOutline(grid, new Set(['01', '02'])).borders].sort()).toEqual(['01|01', '01|04', '02|02', '02|03', '02|05'])
    const ring = new Set(grid.units.map(({ id }) => id).filter((id) => id !== '05'))
    expect([...unionOutline(grid, ring).borders].filter((id) => id.includes('05')).sort()).toEqual(['02|05', '04|05', '05|06', '05|08'])
  })

  it('is empty for no units and for units that are not on the map', () => {
    for (const ids of [[], ['99']]) expect(unionOutline(city, new Set(ids))).toEqual({ borders: new Set(), path: '' })
  })

  it('is as long as the outline topojson draws, and the very same for the same members', () => {
    fc.assert(
      fc.property(someUnits, (ids) => {
        const outline = unionOutline(city, new Set(ids))
        const drawn = unitBorders(city).filter(({ id }) => outline.borders.has(id)).flatMap(({ lines }) => lines)
        expect(length(drawn)).toBeCloseTo(length(bordersOf(city, new Set(ids))), 9)
        expect(unionOutline(city, new Set([...ids].reverse()))).toBe(outline)
      }),
      { numRuns: 30 },
    )
  })
})

describe('hoveredToOutline', () => {
  it('is empty only where the selection outlines all of it', () => {
    const some = new Set(['01', '02'])
    expect(hoveredToOutline({ hovered: some, selected: new Set(['01']) })).toBe(some)
    expect(hoveredToOutline({ hovered: some, selected: new Set(['01', '02', '03']) }).size).toBe(0)
  })
})
