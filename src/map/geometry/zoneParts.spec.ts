import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { unitBorders } from './unitBorders'
import { zoneParts } from './zoneParts'

const grid = gridGeometry(3, 3)
const parts = (...ids: readonly string[]) => zoneParts(grid, new Set(ids)).map((part) => [...part].sort())

describe('zoneParts', () => {
  it('gives the largest part first, and splits where units touch in a point only', () => {
    expect(parts('01', '02', '04')).toEqual([['01', '02', '04']])
    expect(parts('01', '06', '09')).toEqual([['06', '09'], ['01']])
    expect(parts('01', '05')).toHaveLength(2)
  })

  it('leaves out units that are not on the map', () => {
    expect(parts('99', '01')).toEqual([['01']])
    expect(parts('99')).toEqual([])
    expect(parts()).toEqual([])
  })

  it('puts every unit into one part, and no border between two parts', () => {
    const city = cityGeometry()
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...city.units.map(({ id }) => id)), { maxLength: 25 }), (ids) => {
        const found = zoneParts(city, new Set(ids))
        expect(found.flatMap((part) => [...part]).sort()).toEqual([...ids].sort())
        const partOf = (id: string) => found.findIndex((part) => part.has(id))
        for (const { a, b } of unitBorders(city)) if (partOf(a) >= 0 && partOf(b) >= 0) expect(partOf(a)).toBe(partOf(b))
        expect(zoneParts(city, new Set([...ids].reverse()))).toBe(found)
      }),
      { numRuns: 20 },
    )
  })
})
