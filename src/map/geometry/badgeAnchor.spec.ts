import fc from 'fast-check'
import { merge } from 'topojson-client'
import type { Polygon } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { badgeAnchor } from './badgeAnchor'
import { labelAnchor } from './labelAnchor'
import { largestPart, unitAt } from './mapGeometry'

const city = cityGeometry()
const ids = city.units.map(({ id }) => id)
const someUnits = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 })

describe('badgeAnchor', () => {
  it('lies in the middle of the union', () => {
    const grid = gridGeometry(3, 3)
    const anchor = badgeAnchor(grid, grid.units.map(({ id }) => id))!
    expect(unitAt(grid, anchor.x, anchor.y)).toBe('05')
  })

  it('is null for units that are not on the map', () => {
    expect(badgeAnchor(city, ['99'])).toBe(null)
    expect(badgeAnchor(city, [])).toBe(null)
  })

  it('lies in one of the units, and is the very same for the same set in any order', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const anchor = badgeAnchor(city, units)!
        expect(units).toContain(unitAt(city, anchor.x, anchor.y))
        expect(badgeAnchor(city, [...units].reverse())).toBe(anchor)
      }),
      { numRuns: 30 },
    )
  })

  it('has nearly as much room as on borders in full detail', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const members = city.topology.objects.units.geometries.filter(({ id }) => units.includes(String(id))) as Polygon[]
        const parts = merge(city.topology, members).coordinates.map((part) => part.map((ring) => ring.map((point) => city.toSheet(point[0]!, point[1]!))))
        const best = labelAnchor(largestPart(parts), 1).room
        const { room } = badgeAnchor(city, units)!
        expect(Math.abs(room - best)).toBeLessThan(best * 0.06 + 8)
      }),
      { numRuns: 10 },
    )
  })
})
