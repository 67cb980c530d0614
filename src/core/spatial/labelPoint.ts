import type { MultiPolygon, Polygon, Position } from 'geojson'

type Point = readonly [x: number, y: number]
type Rings = readonly (readonly Point[])[]

interface Cell {
  readonly x: number
  readonly y: number
  /** Half the side of the square. */
  readonly half: number
  /** Distance of the centre to the border, negative outside. */
  readonly distance: number
  /** The most any point of the square can reach. */
  readonly most: number
}

const squaredDistanceToSegment = (x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number => {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2
}

/** Distance to the nearest border, positive inside (even-odd rule over all rings). */
const signedDistance = (x: number, y: number, rings: Rings): number => {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const p = ring[i]!
      const q = ring[j]!
      if (p[1] > y !== q[1] > y && x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) inside = !inside
      nearest = Math.min(nearest, squaredDistanceToSegment(x, y, p, q))
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

const cellAt = (x: number, y: number, half: number, rings: Rings): Cell => {
  const distance = signedDistance(x, y, rings)
  return { x, y, half, distance, most: distance + half * Math.SQRT2 }
}

/** The point inside farthest from every border, to the given precision: quadtree search after Agafonkin (Mapbox polylabel, 2016). */
const poleOfInaccessibility = (rings: Rings, precision: number): Point => {
  const xs = rings[0]!.map((point) => point[0])
  const ys = rings[0]!.map((point) => point[1])
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const side = Math.min(maxX - minX, maxY - minY)
  if (side === 0) return [minX, minY]
  const half = side / 2
  let best = cellAt((minX + maxX) / 2, (minY + maxY) / 2, 0, rings)
  const queue: Cell[] = []
  for (let x = minX; x < maxX; x += side) for (let y = minY; y < maxY; y += side) queue.push(cellAt(x + half, y + half, half, rings))
  for (;;) {
    let next = -1
    for (let i = 0; i < queue.length; i++) if (next < 0 || queue[i]!.most > queue[next]!.most) next = i
    if (next < 0) return [best.x, best.y]
    const cell = queue[next]!
    queue[next] = queue.at(-1)!
    queue.pop()
    if (cell.distance > best.distance) best = cell
    if (cell.most - best.distance <= precision) continue
    const quarter = cell.half / 2
    for (const [sx, sy] of [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const) queue.push(cellAt(cell.x + sx * quarter, cell.y + sy * quarter, quarter, rings))
  }
}

const doubledArea = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0))

/**
 * Where to put the label of an area: the pole of inaccessibility of its largest
 * part, in degrees. Distances are taken in a local plane (longitude shrunk by
 * the cosine of the latitude); precision is a hundredth of the part's smaller side.
 * Null for empty geometry.
 */
export const labelPoint = (geometry: Polygon | MultiPolygon): [longitude: number, latitude: number] | null => {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const first = parts[0]?.[0]?.[0]
  if (first === undefined) return null
  const shrink = Math.cos((first[1]! * Math.PI) / 180)
  const local = ([longitude, latitude]: Position): Point => [(longitude! - first[0]!) * shrink, latitude! - first[1]!]
  const planar = parts.filter((rings) => (rings[0]?.length ?? 0) > 0).map((rings) => rings.map((ring) => ring.map(local)))
  const largest = planar.reduce((best, part) => (doubledArea(part[0]!) > doubledArea(best[0]!) ? part : best))
  const height = Math.max(...largest[0]!.map((p) => p[1])) - Math.min(...largest[0]!.map((p) => p[1]))
  const width = Math.max(...largest[0]!.map((p) => p[0])) - Math.min(...largest[0]!.map((p) => p[0]))
  const [x, y] = poleOfInaccessibility(largest, Math.min(height, width) / 100)
  return [x / shrink + first[0]!, y + first[1]!]
}
