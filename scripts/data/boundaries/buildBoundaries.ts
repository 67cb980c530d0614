import type { FeatureCollection, Polygon, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { displacement } from './displacement'
import { fillGaps } from './fillGaps'
import type { SourceUnit } from './readSource'
import { simplify } from './simplify'
import { snap } from './snap'
import { ringArea, utm32, type PlanarPoint } from './utm32'

export type UnitTopology = Topology<{ units: GeometryCollection<{ name: string }> }>

export interface BoundaryQuality {
  readonly sourceVertices: number
  readonly vertices: number
  readonly arcs: number
  readonly snapToleranceM: number
  readonly simplifyToleranceM: number
  readonly quantization: number
  readonly filledGapsM2: readonly number[]
  readonly maxDisplacementM: number
  readonly medianDisplacementM: number
  readonly maxAreaErrorPercent: number
  readonly maxAreaErrorUnit: string
}

/** Neighbours' borders differ by up to some 5 cm, in a few places more; half a metre closes all but one gap. */
const snapToleranceM = 0.5
const simplifyToleranceM = 1
/** A step of some 25 cm: finer than the simplification, coarse enough for small numbers in the file. */
const quantization = 1e5

/** From repaired source polygons to a TopoJSON with exactly shared arcs, with the measured loss of precision. */
export function buildBoundaries(source: readonly SourceUnit[]): { topology: UnitTopology; quality: BoundaryQuality } {
  const snapped = snap(source, snapToleranceM)
  const filledGapsM2 = fillGaps(snapped)
  const { units, nodes } = simplify(snapped, simplifyToleranceM)
  const collection: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: units.map((unit, i) => {
      // Clockwise outer rings, as TopoJSON and d3-geo expect them: counter-clockwise ones would cover the globe but for the district.
      const polygons = unit.rings.map((ring) => {
        const clockwise = ringArea(ring.map((node) => nodes.metres[node]!)) < 0 ? ring : [...ring].reverse()
        return [[...clockwise, clockwise[0]!].map((node) => nodes.degrees[node]!)]
      })
      return {
        type: 'Feature',
        id: unit.id,
        properties: { name: source[i]!.name },
        geometry: polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons },
      }
    }),
  }
  const result = topology({ units: collection }, quantization) as unknown as UnitTopology
  const built = feature(result, result.objects.units) as FeatureCollection<Polygon | MultiPolygon>
  const resultRings = built.features.map((f) => outerRings(f.geometry))
  const errors = source.map((unit, i) => Math.abs(resultRings[i]!.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0) / unit.officialArea - 1))
  const worst = errors.reduce((best, error, i) => (error > errors[best]! ? i : best), 0)
  const moved = displacement(
    source.flatMap((unit) => unit.rings.map((ring) => ring.map(([lon, lat]) => utm32(lon!, lat!)))),
    resultRings.flat(),
  )
  return {
    topology: result,
    quality: {
      sourceVertices: source.reduce((sum, unit) => sum + unit.rings.reduce((s, ring) => s + ring.length, 0), 0),
      vertices: result.arcs.reduce((sum, arc) => sum + arc.length, 0),
      arcs: result.arcs.length,
      snapToleranceM,
      simplifyToleranceM,
      quantization,
      filledGapsM2: filledGapsM2.map((area) => round(area, 1)),
      maxDisplacementM: round(moved.maxM, 2),
      medianDisplacementM: round(moved.medianM, 2),
      maxAreaErrorPercent: round(errors[worst]! * 100, 4),
      maxAreaErrorUnit: source[worst]!.name,
    },
  }
}

/** Outer rings in metres, open. */
function outerRings(geometry: Polygon | MultiPolygon): PlanarPoint[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((polygon) => polygon[0]!.slice(0, -1).map(([lon, lat]) => utm32(lon!, lat!)))
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))
