import fc from 'fast-check'
import { merge } from 'topojson-client'
import type { Polygon } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { badgeAnchor, badgeAnchors } from './badgeAnchor'
import { labelAnchor } from './labelAnchor'
import { largestPart, unitAt } from './mapGeometry'
import { zoneParts } from './zoneParts'

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

  it('has one more place for every part that lies apart', () => {
    const grid = gridGeometry(4, 3)
    const places = badgeAnchors(grid, ['01', '04', '08', '12', '11'])
    expect(places.map(({ x, y }) => unitAt(grid, x, y))[1]).toBe('01')
    expect(places).toHaveLength(2)
    expect(badgeAnchor(grid, ['12', '11', '08', '04', '01'])).toBe(places[0])
  })

  it('has nearly as much room as on borders in full detail', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const largest = zoneParts(city, new Set(units))[0]!
        const members = city.topology.objects.units.geometries.filter(({ id }) => largest.has(String(id))) as Polygon[]
        const parts = merge(city.topology, members).coordinates.map((part) => part.map((ring) => ring.map((point) => city.toSheet(point[0]!, point[1]!))))
        const best = labelAnchor(largestPart(parts), 1).room
        const { room } = badgeAnchor(city, units)!
        expect(Math.abs(room - best)).toBeLessThan(best * 0.06 + 8)
      }),
      { numRuns: 10 },
    )
  })
})
