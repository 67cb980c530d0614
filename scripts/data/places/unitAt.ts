import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { UnitTopology } from '../boundaries/buildBoundaries'

/** Gives for a position in degrees the id of the district it lies in, or undefined outside the city. */
export function unitLocator(topology: UnitTopology): (position: Position) => string | undefined {
  const units = feature(topology, topology.objects.units).features.map((f) => {
    const geometry = f.geometry as Polygon | MultiPolygon
    return { id: String(f.id), polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates }
  })
  return (position) => units.find(({ polygons }) => polygons.some((rings) => rings.filter((ring) => inRing(position, ring)).length % 2 === 1))?.id
}

/** Even-odd rule with a ray to the east; a point on the border may fall on either side. */
function inRing([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as [number, number]
    const [xj, yj] = ring[j] as [number, number]
    if (yi > y! !== yj > y! && x! < ((xj - xi) * (y! - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}
