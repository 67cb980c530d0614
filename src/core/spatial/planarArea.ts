import type { MultiPolygon, Polygon, Position } from 'geojson'
import { utm32, type Metres } from './utm32'

/** Signed area of a closed ring in the plane by the shoelace formula (Gauß); positive when it runs anticlockwise. */
export const ringArea = (ring: readonly Metres[]): number => {
  if (ring.length === 0) return 0
  // Taken from the first point, so that six-digit coordinates do not eat the precision of small areas.
  const [x0, y0] = ring[0]!
  let doubled = 0
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[(i + 1) % ring.length]!
    doubled += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return doubled / 2
}

const projectRing = (ring: readonly Position[]): Metres[] => ring.map(([longitude, latitude]) => utm32(longitude!, latitude!))

const polygonArea = (rings: readonly (readonly Position[])[]): number =>
  rings.reduce((area, ring, i) => area + (i === 0 ? 1 : -1) * Math.abs(ringArea(projectRing(ring))), 0)

/**
 * Area in m² of a polygon in degrees, measured in the plane of ETRS89/UTM 32 as
 * the official areas are; holes are taken off, parts added. Empty geometry is 0.
 */
export const planarArea = (geometry: Polygon | MultiPolygon): number =>
  geometry.type === 'Polygon' ? polygonArea(geometry.coordinates) : geometry.coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0)
