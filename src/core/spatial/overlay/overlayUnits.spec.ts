import { intersect, featureCollection, feature as turfFeature } from '@turf/turf'
import fc from 'fast-check'
import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { gridTopology } from '../../testing/gridTopology'
import { planarArea, ringArea } from '../planarArea'
import { utm32 } from '../utm32'
import { unitAreas } from '../unitTopology'
import { foreignOf, metreGrid, metrePoint, metrePolygon, rectangle, unitsOf } from './overlayFixture'
import { overlayUnits } from './overlayUnits'

const everything = { sliver: { maxShare: 0, maxAreaM2: 0 } }
const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0)
const erfurt = (() => {
  const result = parseErfurt()
  if (!result.ok) throw new Error('package')
  return result.value.boundaries
})()
const erfurtGeometries = unitAreas(erfurt).map(({ area }) => (feature(erfurt, area) as Feature<Polygon | MultiPolygon>).geometry)

describe('overlayUnits', () => {
  it('divides grid units among shifted squares exactly', () => {
    const overlay = overlayUnits(unitsOf(metreGrid(2, 2)), foreignOf([rectangle(500, 500, 1000), rectangle(-250, 0, 500, 1000)]))
    const shares = [[0.25, 0.25], [0.25, 0], [0.25, 0], [0.25, 0]]
    shares.forEach((row, u) => row.forEach((share, a) => expect(overlay.share[u]![a]).toBeCloseTo(share, 9)))
    ;[0.5, 0.75, 0.75, 0.75].forEach((share, u) => expect(overlay.outside[u]).toBeCloseTo(share, 9))
    expect(overlay).toMatchObject({ units: ['1', '2', '3', '4'], areas: ['a', 'b'], names: ['Gebiet A', 'Gebiet B'], by: 'area', disputedM2: 0, slivers: { count: 0, areaM2: 0 } })
    expect(overlay.unitAreaM2[0]).toBeCloseTo(1_000_000, 2)
  })

  it('takes holes and islands for what they are', () => {
    const ring = metrePolygon([[0, 0], [1000, 0], [1000, 1000], [0, 1000]], [[250, 250], [750, 250], [750, 750], [250, 750]])
    const islands: MultiPolygon = { type: 'MultiPolygon', coordinates: [rectangle(300, 300, 100).coordinates, rectangle(600, 600, 100).coordinates] }
    const { share, outside } = overlayUnits(unitsOf([rectangle(0, 0, 1000)]), foreignOf([ring, islands]))
    expect(share[0]![0]).toBeCloseTo(0.75, 9)
    expect(share[0]![1]).toBeCloseTo(0.02, 9)
    expect(outside[0]).toBeCloseTo(0.23, 9)
  })

  it('gives 1 where units and areas are the same, for grids and for Erfurt', () => {
    for (const [units, areas] of [[unitsOf(metreGrid(4, 3)), metreGrid(4, 3)], [erfurt, erfurtGeometries]] as const) {
      const { share, outside, slivers } = overlayUnits(units, foreignOf(areas), everything)
      share.forEach((row, u) => row.forEach((value, a) => expect(value).toBe(u === a ? 1 : 0)))
      expect(sum(outside)).toBe(0)
      expect(slivers.count).toBe(0)
    }
  })

  it('gives nothing where areas only touch, by a line or by a point', () => {
    const { share, outside } = overlayUnits(unitsOf([rectangle(0, 0, 1000)]), foreignOf([rectangle(1000, 0, 1000), rectangle(0, 1000, 500), rectangle(-1000, -1000, 1000)]), everything)
    expect(share).toEqual([[0, 0, 0]])
    expect(outside).toEqual([1])
  })

  it('is exact for degree grids to the bend of a parallel', () => {
    const square: Polygon = { type: 'Polygon', coordinates: [[[11.005, 51.005], [11.015, 51.005], [11.015, 51.015], [11.005, 51.015], [11.005, 51.005]]] }
    overlayUnits(gridTopology(2, 2), foreignOf([square])).share.forEach(([share]) => expect(share).toBeCloseTo(0.25, 3))
  })

  it('keeps all of each unit, whatever lies over it', () => {
    const side = fc.integer({ min: 1, max: 2500 })
    const at = fc.integer({ min: -1500, max: 3500 })
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at, side, side), { maxLength: 8 }), fc.boolean(), (list, keepAll) => {
        const overlay = overlayUnits(unitsOf(metreGrid(3, 3)), foreignOf(list.map(([x, y, w, h]) => rectangle(x, y, w, h))), keepAll ? everything : {})
        overlay.share.forEach((row, u) => {
          expect(sum(row) + overlay.outside[u]!).toBeCloseTo(1, 12)
          expect(sum(row)).toBeLessThanOrEqual(1 + 1e-12)
          for (const value of row) expect(value).toBeGreaterThanOrEqual(0)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('meets the area of every single rectangle in common', () => {
    const side = fc.integer({ min: 1, max: 2500 })
    const at = fc.integer({ min: -1500, max: 3500 })
    fc.assert(
      fc.property(at, at, side, side, (x, y, w, h) => {
        const { share } = overlayUnits(unitsOf(metreGrid(2, 2)), foreignOf([rectangle(x, y, w, h)]), everything)
        const common = (low: number, length: number, from: number): number => Math.max(0, Math.min(low + length, from + 1000) - Math.max(low, from))
        share.forEach(([value], u) => expect(value).toBeCloseTo((common(x, w, (u % 2) * 1000) * common(y, h, Math.floor(u / 2) * 1000)) / 1e6, 8))
      }),
      { numRuns: 60 },
    )
  })

  it('agrees with polygon clipping on Erfurt and tilted triangles', () => {
    const triangles = [metrePolygon([[0, 0], [9000, 2000], [3000, 8000]]), metrePolygon([[3000, 8000], [-9000, 3000], [0, 0]])]
    const { share } = overlayUnits(erfurt, foreignOf(triangles), everything)
    // Clipped in the plane, where both measure: a line straight in degrees is not quite straight there.
    const inPlane = (geometry: Polygon | MultiPolygon) => turfFeature({ type: 'MultiPolygon' as const, coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) => rings.map((ring) => ring.map(([x, y]) => [...utm32(x!, y!)]))) })
    const areaOf = (geometry: Polygon | MultiPolygon): number =>
      sum((geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((rings) => rings.map((ring, k) => (k === 0 ? 1 : -1) * Math.abs(ringArea(ring as [number, number][])))))
    erfurtGeometries.forEach((unit, u) =>
      triangles.forEach((triangle, a) => {
        const piece = intersect(featureCollection<Polygon | MultiPolygon>([inPlane(unit), inPlane(triangle)]))
        expect(share[u]![a]).toBeCloseTo(piece ? areaOf(piece.geometry) / planarArea(unit) : 0, 9)
      }),
    )
  })

  it('divides ground that several areas claim evenly, and says how much it is', () => {
    const { share, outside, disputedM2 } = overlayUnits(unitsOf([rectangle(0, 0, 1000)]), foreignOf([rectangle(0, 0, 600, 1000), rectangle(400, 0, 600, 1000), rectangle(400, 0, 200, 500)]))
    expect(share[0]![0]).toBeCloseTo(0.4 + 0.1 / 3 + 0.05, 9)
    expect(share[0]![1]).toBeCloseTo(0.4 + 0.1 / 3 + 0.05, 9)
    expect(share[0]![2]).toBeCloseTo(0.1 / 3, 9)
    expect(outside[0]).toBe(0)
    expect(disputedM2).toBeCloseTo(200_000, 3)
  })

  it('drops slivers, counts them and gives them to the rest', () => {
    const units = unitsOf([rectangle(0, 0, 2000)])
    const areas = foreignOf([rectangle(0, 0, 1997, 2000), rectangle(1997, 0, 1000, 2000)])
    const dropped = overlayUnits(units, areas)
    expect(dropped.share).toEqual([[1, 0]])
    expect(dropped.slivers.count).toBe(1)
    expect(dropped.slivers.areaM2).toBeCloseTo(6000, 3)
    const kept = overlayUnits(units, areas, everything)
    expect(kept.share[0]![1]).toBeCloseTo(0.0015, 9)
    // A gap of the same width goes the same way.
    expect(overlayUnits(units, foreignOf([rectangle(0, 0, 1997, 2000)])).outside).toEqual([0])
  })

  it('divides by people where points are given, and by area where none lies', () => {
    const units = unitsOf(metreGrid(3, 1))
    const areas = foreignOf([rectangle(0, 0, 500, 1000), rectangle(2000, 0, 250, 1000)])
    const points = [
      { ...metrePoint(100, 500), people: 30 },
      { ...metrePoint(900, 500), people: 10 },
      { ...metrePoint(1500, 500), people: 7 },
      { ...metrePoint(2100, 500), people: 0 },
      { ...metrePoint(2200, 500), people: NaN },
      { ...metrePoint(-500, 500), people: 4 },
      { lon: NaN, lat: 51, people: 3 },
    ]
    const overlay = overlayUnits(units, areas, { points })
    expect(overlay).toMatchObject({ by: 'points', unitsWithoutPoints: ['3'], peopleOutsideUnits: 4 })
    expect(overlay.share[0]).toEqual([0.75, 0])
    expect(overlay.outside.slice(0, 2)).toEqual([0.25, 1])
    expect(overlay.share[2]![1]).toBeCloseTo(0.25, 9)
  })

  it('keeps people in a sliver', () => {
    const overlay = overlayUnits(unitsOf([rectangle(0, 0, 2000)]), foreignOf([rectangle(0, 0, 1997, 2000), rectangle(1997, 0, 9, 2000)]), { points: [{ ...metrePoint(10, 10), people: 1 }, { ...metrePoint(1998, 5), people: 3 }] })
    expect(overlay.share).toEqual([[0.25, 0.75]])
    expect(overlay.slivers.count).toBe(0)
  })

  it('puts every point of a seamless tiling into exactly one area', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 20 }), (list) => {
        // Many points lie exactly on borders and corners.
        const grid = gridTopology(4, 4, 0.02)
        const points = list.map(([x, y]) => ({ lon: 11 + x * 0.01 + 1e-12, lat: 51 + y * 0.01 + 1e-7, people: 1 }))
        const { share, outside, peopleOutsideUnits } = overlayUnits(grid, foreignOf(unitAreas(grid).map(({ area }) => (feature(grid, area) as Feature<Polygon>).geometry)), { points })
        share.forEach((row, u) => expect([row[u]! + outside[u]!, sum(row) + outside[u]!]).toEqual([1, 1]))
        expect(peopleOutsideUnits).toBeLessThanOrEqual(points.length)
      }),
      { numRuns: 30 },
    )
  })

  it('has answers for nothing', () => {
    expect(overlayUnits(unitsOf([]), foreignOf([rectangle(0, 0, 10)]))).toMatchObject({ units: [], share: [] })
    expect(overlayUnits(unitsOf([rectangle(0, 0, 10)]), foreignOf([]))).toMatchObject({ share: [[]], outside: [1] })
    const flat = overlayUnits(unitsOf([metrePolygon([[0, 0], [10, 0], [0, 0]])]), foreignOf([rectangle(0, 0, 10)]))
    expect(flat).toMatchObject({ share: [[0]], outside: [1], unitAreaM2: [0] })
  })
})
