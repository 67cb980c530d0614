import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { interpolate } from './interpolate'
import { unitAt, type UnitShape } from './mapGeometry'
import { unitsWithin } from './unitsWithin'

const city = cityGeometry()
const place = fc.tuple(fc.integer({ min: -3600, max: 3600 }), fc.integer({ min: -3600, max: 3600 }))

/** Distance to a unit by walking its borders pixel by pixel: slow, and never more than half a pixel too long. */
const walked = (unit: UnitShape, x: number, y: number): number =>
  Math.min(...unit.rings.flatMap((ring) => ring.slice(1).flatMap((point, i) => interpolate(ring[i]!, point, 1).map(([px, py]) => Math.hypot(px - x, py - y)))))

describe('unitsWithin', () => {
  it('takes just the unit under the pointer with radius 0', () => {
    fc.assert(
      fc.property(place, ([x, y]) => {
        const unit = unitAt(city, x, y)
        expect(unitsWithin(city, [x, y], 0)).toEqual(unit === null ? [] : [unit])
      }),
    )
  })

  it('takes every unit that comes near enough and no other', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 400 }), ([x, y], radius) => {
        const found = new Set(unitsWithin(city, [x, y], radius))
        for (const unit of city.units) {
          const distance = unitAt(city, x, y) === unit.id ? 0 : walked(unit, x, y)
          if (distance <= radius) expect(found, unit.id).toContain(unit.id)
          if (distance > radius + 1) expect(found, unit.id).not.toContain(unit.id)
        }
      }),
      { numRuns: 6 },
    )
  })

  it('names the unit under the pointer first, reaches in from beside the city, and leaves out what it shall skip', () => {
    const grid = gridGeometry(2, 1)
    const [left, right] = grid.units as [UnitShape, UnitShape]
    const inRight: readonly [number, number] = [right.box.x0 + 5, (right.box.y0 + right.box.y1) / 2]
    expect(unitsWithin(grid, inRight, 6)).toEqual(['02', '01'])
    expect(unitsWithin(grid, inRight, 4)).toEqual(['02'])
    expect(unitsWithin(grid, [left.box.x0 - 10, 0], 11)).toEqual(['01'])
    expect(unitsWithin(grid, [left.box.x0 - 10, 0], 9)).toEqual([])
    expect(unitsWithin(grid, inRight, 6, new Set(['02']))).toEqual(['01'])
  })

  it('measures to the corner, not to the box', () => {
    const grid = gridGeometry(1, 1)
    const { box } = grid.units[0]!
    expect(unitsWithin(grid, [box.x1 + 30, box.y1 + 40], 49)).toEqual([])
    expect(unitsWithin(grid, [box.x1 + 30, box.y1 + 40], 50.5)).toEqual(['01'])
  })
})
