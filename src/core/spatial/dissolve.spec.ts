import fc from 'fast-check'
import { feature } from 'topojson-client'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { gridTopology } from '../testing/gridTopology'
import { dissolve, outline, unitBorders, zoneBorders } from './dissolve'
import { planarArea } from './planarArea'

const grid = gridTopology(4, 3)
const units = feature(grid, grid.objects.units).features
const areaOf = (id: string): number => planarArea(units.find((unit) => unit.id === id)!.geometry as Polygon)

describe('dissolve', () => {
  it('merges neighbours into one ring and keeps parts that do not touch', () => {
    const zones = dissolve(grid, new Map([['1', 'a'], ['2', 'a'], ['5', 'a'], ['12', 'a'], ['3', 'b']]))
    expect([...zones.keys()]).toEqual(['a', 'b'])
    expect(zones.get('a')!.coordinates).toHaveLength(2)
    expect(zones.get('a')!.coordinates.map((part) => part.length)).toEqual([1, 1])
    expect(planarArea(zones.get('b')!)).toBeCloseTo(areaOf('3'), 6)
  })

  it('makes one ring of everything and a hole of an enclave', () => {
    const all = dissolve(grid, new Map(units.map((unit) => [String(unit.id), 'all']))).get('all')!
    expect(all.coordinates.map((part) => part.length)).toEqual([1])
    const nine = gridTopology(3, 3)
    const ring = dissolve(nine, new Map(['1', '2', '3', '4', '6', '7', '8', '9'].map((id) => [id, 'ring']))).get('ring')!
    expect(ring.coordinates.map((part) => part.length)).toEqual([2])
  })

  it('gives nothing for units without a zone', () => {
    expect(dissolve(grid, new Map()).size).toBe(0)
    expect(dissolve(grid, new Map([['nowhere', 'a']])).size).toBe(0)
  })

  it('always keeps the area: zones sum to their units', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }), (labels) => {
        const zones = dissolve(grid, new Map(labels.map((label, i) => [String(i + 1), String(label)])))
        for (const [zone, geometry] of zones) {
          const parts = labels.reduce((sum, label, i) => sum + (String(label) === zone ? areaOf(String(i + 1)) : 0), 0)
          expect(planarArea(geometry) / parts).toBeCloseTo(1, 9)
        }
      }),
    )
  })
})

describe('borders', () => {
  const edges = (lines: { coordinates: readonly (readonly unknown[])[] }): number => lines.coordinates.reduce((sum, line) => sum + line.length - 1, 0)

  it('parts outer line and inner borders', () => {
    expect(edges(outline(grid))).toBe(14)
    expect(edges(unitBorders(grid))).toBe(17)
  })

  it('keeps only borders between zones, and between a zone and unassigned land', () => {
    const west = new Map(['1', '5', '9', '2', '6', '10'].map((id) => [id, 'west']))
    expect(edges(zoneBorders(grid, west))).toBe(3)
    expect(edges(zoneBorders(grid, new Map(units.map((unit) => [String(unit.id), 'all']))))).toBe(0)
    expect(edges(zoneBorders(grid, new Map()))).toBe(0)
  })
})
