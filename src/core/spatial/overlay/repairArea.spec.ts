import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { planarArea } from '../planarArea'
import { metrePolygon, rectangle } from './overlayFixture'
import { repairArea } from './repairArea'

const ring = (...points: readonly (readonly [number, number])[]): Position[] => metrePolygon(points).coordinates[0]!

describe('repairArea', () => {
  it('leaves what is sound exactly as it is', async () => {
    const { coordinates } = metrePolygon([[0, 0], [100, 0], [100, 100], [0, 100]], [[20, 20], [20, 40], [40, 40], [40, 20]])
    expect(await repairArea([coordinates])).toEqual({ geometry: { type: 'Polygon', coordinates }, repairs: [] })
    const two = [rectangle(0, 0, 10).coordinates, rectangle(20, 0, 10).coordinates]
    expect(await repairArea(two)).toEqual({ geometry: { type: 'MultiPolygon', coordinates: two }, repairs: [] })
  })

  it('closes rings, takes repeated points and heights out, turns rings', async () => {
    const closed = ring([0, 0], [100, 0], [100, 100], [0, 100])
    const open = closed.slice(0, -1)
    expect(await repairArea([[open]])).toEqual({ geometry: { type: 'Polygon', coordinates: [closed] }, repairs: ['closed'] })
    expect(await repairArea([[[closed[0], closed[0], ...closed.slice(1)]]])).toEqual({ geometry: { type: 'Polygon', coordinates: [closed] }, repairs: ['duplicates'] })
    expect(await repairArea([[closed.map(([x, y]) => [x!, y!, 240])]])).toEqual({ geometry: { type: 'Polygon', coordinates: [closed] }, repairs: [] })
    const turned = await repairArea([[[...closed].reverse()]])
    expect(turned.repairs).toEqual(['direction'])
    expect(planarArea(turned.geometry!)).toBeCloseTo(10_000, 5)
  })

  it('makes two triangles of a bow tie, even one that encloses as much left as right', async () => {
    const { geometry, repairs } = await repairArea([[ring([0, 0], [100, 100], [100, 0], [0, 100])]])
    expect(repairs).toContain('untangled')
    expect(geometry!.type).toBe('MultiPolygon')
    expect(planarArea(geometry!)).toBeCloseTo(5000, 3)
  })

  it('takes off a hole that reaches out, forgets one that lies outside, joins parts that overlap', async () => {
    const square = ring([0, 0], [100, 0], [100, 100], [0, 100])
    const reaching = await repairArea([[square, ring([50, 20], [50, 40], [150, 40], [150, 20])]])
    expect(planarArea(reaching.geometry!)).toBeCloseTo(9000, 1)
    const outside = await repairArea([[square, ring([200, 0], [200, 10], [210, 10], [210, 0])]])
    expect(planarArea(outside.geometry!)).toBeCloseTo(10_000, 3)
    const twice = await repairArea([[square], [ring([50, 0], [150, 0], [150, 100], [50, 100])]])
    expect(planarArea(twice.geometry!)).toBeCloseTo(15_000, 1)
    // An upright edge through a level one.
    const upright = await repairArea([[ring([0, 0], [200, 0], [200, 200], [100, 200], [100, -100], [0, -100])]])
    expect(upright.repairs).toContain('untangled')
    expect(planarArea(upright.geometry!)).toBeCloseTo(30_000, 1)
    const within = await repairArea([[square], [ring([20, 20], [30, 20], [30, 30], [20, 30])]])
    expect(planarArea(within.geometry!)).toBeCloseTo(10_000, 3)
    // An island in a lake is no mistake.
    const lake = ring([10, 10], [10, 90], [90, 90], [90, 10])
    const island = await repairArea([[square, lake], [ring([40, 40], [60, 40], [60, 60], [40, 60])]])
    expect(island.repairs).toEqual([])
    expect(planarArea(island.geometry!)).toBeCloseTo(10_000 - 6400 + 400, 3)
  })

  it.each([
    ['nothing', []],
    ['no rings', [[]]],
    ['no list', ['x', null, 7]],
    ['a point', [[[[11, 51], [11, 51], [11, 51], [11, 51]]]]],
    ['a line', [[ring([0, 0], [100, 0])]]],
    ['a flat ring', [[ring([0, 0], [100, 0], [50, 0])]]],
    ['no numbers', [[[[11, null], [12, 51], [11, 52], [11, null]]]]],
    ['NaN', [[[[NaN, 51], [12, 51], [11, 52], [NaN, 51]]]]],
  ])('gives null for %s', async (_, polygons) => {
    expect(await repairArea(polygons)).toMatchObject({ geometry: null, reason: 'empty' })
  })

  it('gives up on a scribble', async () => {
    const scribble = Array.from({ length: 400 }, (_, i): [number, number] => [i % 2 ? 0 : 1000, (i * 7919) % 1000])
    expect(await repairArea([[ring(...scribble)]])).toMatchObject({ geometry: null, reason: 'tangled' })
  })

  it('never throws, and what it gives is sound', async () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).map(([x, y]): [number, number] => [x * 100, y * 100])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(point, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }), async (rings) => {
        const { geometry } = await repairArea([rings.map((points) => ring(...points))])
        if (!geometry) return
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
        const again = await repairArea(polygons)
        expect(again.geometry).not.toBeNull()
        expect(planarArea(again.geometry!)).toBeCloseTo(planarArea(geometry), 1)
        expect(planarArea(geometry)).toBeLessThanOrEqual(360_000.1)
      }),
      { numRuns: 150 },
    )
  })
})
