import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature, mergeArcs, neighbors } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import type { BoundaryQuality, UnitTopology } from './boundaries/buildBoundaries'
import { ringArea, utm32, type PlanarPoint } from './boundaries/utm32'
import { parseUnits } from './units/buildUnits'

const file = 'data/boundaries/units.topojson'
const topology = JSON.parse(readFileSync(file, 'utf8')) as UnitTopology
const units = parseUnits('data/units.csv')
const geometries = topology.objects.units.geometries as GeometryObject<{ name: string }>[]
const features = feature(topology, topology.objects.units).features
const planar = (ring: readonly (readonly number[])[]): PlanarPoint[] => ring.map(([lon, lat]) => utm32(lon!, lat!))
const polygonsOf = (geometry: Polygon | MultiPolygon): number[][][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
/** Area of a geometry in m² of the UTM plane, holes taken off. */
const area = (geometry: Polygon | MultiPolygon): number =>
  polygonsOf(geometry).reduce((sum, [outer, ...holes]) => sum + Math.abs(ringArea(planar(outer!))) - holes.reduce((s, hole) => s + Math.abs(ringArea(planar(hole))), 0), 0)
type MergeInput = Parameters<typeof mergeArcs>[1]
const whole = feature(topology, mergeArcs(topology, geometries as unknown as MergeInput)).geometry

describe('boundaries of the embedded package', () => {
  it('holds the 53 units of the list, by id and name, Bindersleben as 20', () => {
    const expected = Array.from({ length: 53 }, (_, i) => String(i + 1).padStart(2, '0'))
    expect(geometries.map(({ id }) => id)).toEqual(expected)
    expect(geometries.map(({ properties }) => properties)).toEqual(units.map(({ name }) => ({ name })))
    expect(geometries.find(({ id }) => id === '20')!.properties).toEqual({ name: 'Bindersleben' })
  })

  it('merges to one ring without holes', () => {
    expect(whole.coordinates).toHaveLength(1)
    expect(whole.coordinates[0]).toHaveLength(1)
  })

  it('keeps every official area within 0.1 %', () => {
    const errors = features.map((f, i) => Math.abs(area(f.geometry as Polygon) / units[i]!.areaM2 - 1))
    expect(Math.max(...errors)).toBeLessThan(0.001)
  })

  it('has parts that sum to the whole', () => {
    const parts = features.reduce((sum, f) => sum + area(f.geometry as Polygon), 0)
    expect(Math.abs(parts / area(whole) - 1)).toBeLessThan(1e-9)
  })

  it('has a symmetric adjacency without islands', () => {
    const adjacency = neighbors(geometries)
    adjacency.forEach((list, i) => {
      expect(list.length, String(geometries[i]!.id)).toBeGreaterThan(0)
      for (const j of list) expect(adjacency[j]).toContain(i)
    })
  })

  it('uses every arc once (outline) or twice, by two different units in opposite directions', () => {
    const uses = new Map<number, { unit: number; reversed: boolean }[]>()
    geometries.forEach((geometry, unit) => {
      for (const arc of ((geometry as { arcs: unknown[] }).arcs as unknown[]).flat(3) as number[]) {
        const key = arc < 0 ? ~arc : arc
        uses.set(key, [...(uses.get(key) ?? []), { unit, reversed: arc < 0 }])
      }
    })
    expect(uses.size).toBe(topology.arcs.length)
    for (const list of uses.values()) {
      expect(list.length).toBeLessThanOrEqual(2)
      if (list.length === 2) {
        expect(list[0]!.unit).not.toBe(list[1]!.unit)
        expect(list[0]!.reversed).not.toBe(list[1]!.reversed)
      }
    }
  })

  it('has border lines that meet only at their ends', () => {
    expect(crossings(meshSegments())).toEqual([])
  })

  it('has clockwise outer rings, as d3-geo expects them', () => {
    for (const f of features) for (const [outer] of polygonsOf(f.geometry as Polygon)) expect(ringArea(planar(outer!))).toBeLessThan(0)
  })

  it('stays within the size it may cost', () => {
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(30_000)
  })

  it('states a measured displacement of at most 2 m', () => {
    const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { resources: { name: string; quality?: BoundaryQuality }[] }
    const quality = resources.find(({ name }) => name === 'boundaries')!.quality!
    expect(quality.vertices).toBe(topology.arcs.reduce((sum, arc) => sum + arc.length, 0))
    expect(quality.maxDisplacementM).toBeLessThanOrEqual(2)
    expect(quality.medianDisplacementM).toBeLessThanOrEqual(quality.maxDisplacementM)
    expect(quality.maxAreaErrorPercent).toBeLessThan(0.1)
  })
})

type Segment = readonly [p: readonly number[], q: readonly number[]]

/** Every border segment once, in the topology's own whole numbers, so that the test of crossing is exact. */
function meshSegments(): Segment[] {
  return topology.arcs.flatMap((arc) => {
    let x = 0
    let y = 0
    const points = arc.map(([dx, dy]) => [(x += dx!), (y += dy!)] as const)
    return points.slice(1).map((point, i): Segment => [points[i]!, point])
  })
}

function crossings(segments: readonly Segment[]): Segment[][] {
  const side = (a: readonly number[], b: readonly number[], c: readonly number[]): number => Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!))
  const found: Segment[][] = []
  const sorted = segments.map((s) => ({ s, x0: Math.min(s[0][0]!, s[1][0]!), x1: Math.max(s[0][0]!, s[1][0]!) })).sort((p, q) => p.x0 - q.x0)
  sorted.forEach(({ s: [a, b], x1 }, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.x0 <= x1; j++) {
      const [c, d] = sorted[j]!.s
      if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!) || Math.max(c[1]!, d[1]!) < Math.min(a[1]!, b[1]!)) continue
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found.push([[a, b], [c, d]])
    }
  })
  return found
}
