import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../../core/indicators/missing'
import { foreignOf, metreGrid, rectangle, unitsOf } from '../../../core/spatial/overlay/overlayFixture'
import { overlayUnits } from '../../../core/spatial/overlay/overlayUnits'
import { zoningOf } from '../../../core/testing/builders'
import { areaFit, overlayPopulation } from './areaFits'
import { areaLines } from './areaLines'
import { pointsAgainstTable } from './pointsAgainstTable'

/** Units 1 to 4 of 1 km: 1 and 2 below, 3 and 4 above. */
const topology = unitsOf(metreGrid(2, 2))
// a: unit 1 and half of unit 2; b: units 3 and 4; c: far away.
const overlay = overlayUnits(topology, foreignOf([rectangle(0, 0, 1500, 1000), rectangle(0, 1000, 2000, 1000), rectangle(9000, 0, 100)]))
const population: readonly Value[] = [100, 200, 300, 400]

describe('areaFit', () => {
  it('says in which rooms the people of an area live, between sure bounds', () => {
    const { rows, whole, inhabited } = areaFit(zoningOf({ '1': 'x', '2': 'y', '3': 'x', '4': 'x' }), overlay, population)
    expect(rows[0]).toMatchObject({ people: expect.closeTo(200, 6), isWhole: false, isEstimated: true, units: ['1', '2'], parts: [{ zone: expect.any(String) }, { zone: expect.any(String) }] })
    expect(rows[0]!.parts.find(({ zone }) => zone === 'y')).toEqual({ zone: 'y', value: expect.closeTo(100, 6), lower: 0, upper: 200 })
    expect(rows[0]!.parts.find(({ zone }) => zone === 'x')).toEqual({ zone: 'x', value: 100, lower: 100, upper: 100 })
    expect(rows[1]).toMatchObject({ isWhole: true, isEstimated: false, parts: [{ zone: 'x', value: 700, lower: 700, upper: 700 }] })
    // Nobody lives in the third: it is neither whole nor cut.
    expect(rows[2]).toMatchObject({ isWhole: null, parts: [], people: 0 })
    expect([whole, inhabited]).toEqual([1, 2])
  })

  it('does not take an area for whole that has people without a room', () => {
    const { rows } = areaFit(zoningOf({ '1': 'x', '2': 'x', '3': 'x' }), overlay, population)
    expect(rows[0]).toMatchObject({ isWhole: true })
    expect(rows[1]).toMatchObject({ isWhole: false, people: 700, parts: [{ zone: null, value: 400 }, { zone: 'x', value: 300 }] })
    expect(areaFit(zoningOf({}), overlay, population)).toMatchObject({ whole: 0, inhabited: 2 })
  })

  it('puts everybody who lives in areas somewhere, for any zoning and any numbers', () => {
    const people = fc.array(fc.oneof(fc.nat(5000), fc.constant(missing.unknown)), { minLength: 4, maxLength: 4 })
    const rooms = fc.array(fc.constantFrom('x', 'y', 'z', ''), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(people, rooms, (living, zones) => {
        const zoning = zoningOf(Object.fromEntries(zones.flatMap((zone, i) => (zone === '' ? [] : [[String(i + 1), zone]]))))
        const { rows } = areaFit(zoning, overlay, living)
        rows.forEach((row, a) => {
          const expected = living.reduce<number>((sum, count, u) => sum + (typeof count === 'number' ? count * overlay.share[u]![a]! : 0), 0)
          // Parts of less than half a person are left out, at most one per room.
          expect(Math.abs(row.people - expected)).toBeLessThanOrEqual(2)
          for (const { value, lower, upper } of row.parts) {
            expect(lower).toBeLessThanOrEqual(value + 1e-6)
            expect(value).toBeLessThanOrEqual(upper + 1e-6)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('takes a unit the table does not know for unknown', () => {
    expect(overlayPopulation(overlay, new Map([['1', 5]]))).toEqual([5, missing.unknown, missing.unknown, missing.unknown])
  })
})

describe('pointsAgainstTable', () => {
  it('names the largest difference first and leaves unknown numbers out', () => {
    expect(pointsAgainstTable(['1', '2', '3'], [10, 90, 5], [12, 60, missing.unknown])).toEqual({
      differing: [
        { unit: '2', points: 90, table: 60 },
        { unit: '1', points: 10, table: 12 },
      ],
      points: 100,
      table: 72,
    })
    expect(pointsAgainstTable(['1'], [10.4], [10]).differing).toEqual([])
  })
})

describe('areaLines', () => {
  it('draws every ring, and fewer points of very many', () => {
    const hole = { type: 'Polygon' as const, coordinates: [...rectangle(0, 0, 1000).coordinates, ...rectangle(200, 200, 100).coordinates] }
    expect(areaLines(foreignOf([hole, rectangle(5000, 0, 10)])).map(({ name, coordinates }) => [name, coordinates.length])).toEqual([['Gebiet A', 5], ['Gebiet A', 5], ['Gebiet B', 5]])
    const ring = Array.from({ length: 30_000 }, (_, i) => [11 + 0.05 * Math.cos((2 * Math.PI * i) / 30_000), 51 + 0.05 * Math.sin((2 * Math.PI * i) / 30_000)])
    const [line] = areaLines(foreignOf([{ type: 'Polygon', coordinates: [[...ring, ring[0]!]] }]))
    expect(line!.coordinates.length).toBeLessThan(6000)
    expect(line!.coordinates.at(-1)).toEqual(line!.coordinates[0])
  })
})
