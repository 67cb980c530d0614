import { feature } from 'topojson-client'
import type { UnitId } from '../../core/units/unit'
import { sheetPath, type LonLatLines, type MapGeometry } from './mapGeometry'

/** The whole border between two units, or between a unit and what lies outside the city: then `a` equals `b`. */
export interface UnitBorder {
  /** The two units, such as `01|02`. */
  readonly id: string
  readonly a: UnitId
  readonly b: UnitId
  /** In degrees. */
  readonly lines: LonLatLines
  /** In sheet pixels. */
  readonly path: string
}

const cache = new WeakMap<MapGeometry, readonly UnitBorder[]>()

/**
 * Every border of a city, each once, made once per geometry: a new division
 * then only chooses among them and computes no line. Shared arcs of the
 * topology are what makes this exact. Units that only touch in a point share
 * no border.
 */
export const unitBorders = (geometry: MapGeometry): readonly UnitBorder[] => {
  const known = cache.get(geometry)
  if (known) return known
  const { topology } = geometry
  const sides = new Map<number, UnitId[]>()
  for (const object of topology.objects.units.geometries) {
    if (object.type !== 'Polygon' && object.type !== 'MultiPolygon') continue
    const rings: readonly (readonly number[])[] = object.type === 'Polygon' ? object.arcs : object.arcs.flat()
    for (const arc of rings.flat().map((index) => (index < 0 ? ~index : index))) {
      const units = sides.get(arc)
      if (units) units.push(String(object.id))
      else sides.set(arc, [String(object.id)])
    }
  }
  const pairs = new Map<string, { readonly a: UnitId; readonly b: UnitId; readonly arcs: number[][] }>()
  for (const [arc, units] of sides) {
    // Used twice by one unit: a cut inside it, no border.
    if (units.length > 1 && units[0] === units[1]) continue
    const [a, b] = [units[0]!, units[1] ?? units[0]!].sort() as [UnitId, UnitId]
    const id = `${a}|${b}`
    const pair = pairs.get(id)
    if (pair) pair.arcs.push([arc])
    else pairs.set(id, { a, b, arcs: [[arc]] })
  }
  const borders = [...pairs].map(([id, { a, b, arcs }]): UnitBorder => {
    const lines = feature(topology, { type: 'MultiLineString', arcs }).geometry as GeoJSON.MultiLineString
    return { id, a, b, lines: lines.coordinates, path: sheetPath(geometry, lines.coordinates) }
  })
  cache.set(geometry, borders)
  return borders
}

/** Borders between units of different groups, and the city's edge. Units without group are one group. */
export const bordersBetweenGroups = (geometry: MapGeometry, groupOf: (id: UnitId) => string | undefined): readonly UnitBorder[] =>
  unitBorders(geometry).filter(({ a, b }) => a === b || groupOf(a) !== groupOf(b))
