import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Twice the signed area of a closed ring in the plane of its coordinates; positive where it runs counterclockwise. */
export const signedArea = (ring: readonly Position[]): number => {
  let sum = 0
  for (let i = 0; i < ring.length - 1; i++) sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!
  return sum
}

const round = (value: number): number => Math.round(value * 1e7) / 1e7

/** Rounded to 7 digits (a centimetre), without doubled corners, closed; null where fewer than four positions are left. */
const tidyRing = (ring: readonly Position[]): Position[] | null => {
  const tidy: Position[] = []
  for (const [x, y] of ring) {
    const position = [round(x!), round(y!)]
    const last = tidy.at(-1)
    if (last === undefined || last[0] !== position[0] || last[1] !== position[1]) tidy.push(position)
  }
  const [first] = tidy
  const last = tidy.at(-1)
  if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1])) tidy.push([...first])
  return tidy.length >= 4 && signedArea(tidy) !== 0 ? tidy : null
}

const turned = (ring: Position[], isOuter: boolean): Position[] => (signedArea(ring) > 0 === isOuter ? ring : ring.toReversed())

const tidyPolygon = (rings: readonly (readonly Position[])[]): Position[][] | null => {
  const tidy = rings.map(tidyRing)
  const [outer] = tidy
  if (outer === undefined || outer === null) return null
  return [turned(outer, true), ...tidy.slice(1).flatMap((ring) => (ring === null ? [] : [turned(ring, false)]))]
}

/**
 * An area as RFC 7946 wants it: outer rings counterclockwise, holes clockwise,
 * seven digits, closed rings; one part gives a Polygon. Rings without an extent
 * are left out; null where nothing is left.
 * @source RFC 7946 (2016), sections 3.1.6 and 11.2
 */
export const rewound = (geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | null => {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(tidyPolygon).filter((polygon) => polygon !== null)
  if (polygons.length === 0) return null
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons }
}
