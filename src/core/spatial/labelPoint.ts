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

/** Edges of all rings as x, y, dx, dy one after the other: the search visits each some hundred times, so they lie flat in memory. */
const edgesOf = (rings: Rings): Float64Array =>
  Float64Array.from(rings.flatMap((ring) => ring.flatMap(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return [x, y, nextX - x, nextY - y]
  })))

/** Distance to the nearest border, positive inside (even-odd rule over all rings). */
const signedDistance = (x: number, y: number, edges: Float64Array): number => {
  let inside = false
  let nearest = Infinity
  for (let i = 0; i < edges.length; i += 4) {
    const dx = edges[i + 2]!
    const dy = edges[i + 3]!
    const px = x - edges[i]!
    const py = y - edges[i + 1]!
    if (py < 0 !== py < dy && px < (dx * py) / dy) inside = !inside
    const squaredLength = dx * dx + dy * dy
    const along = px * dx + py * dy
    const t = along <= 0 || squaredLength === 0 ? 0 : along >= squaredLength ? 1 : along / squaredLength
    const ox = px - t * dx
    const oy = py - t * dy
    const squared = ox * ox + oy * oy
    if (squared < nearest) nearest = squared
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

const cellAt = (x: number, y: number, half: number, edges: Float64Array): Cell => {
  const distance = signedDistance(x, y, edges)
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
  const edges = edgesOf(rings)
  let best = cellAt((minX + maxX) / 2, (minY + maxY) / 2, 0, edges)
  const queue: Cell[] = []
  for (let x = minX; x < maxX; x += side) for (let y = minY; y < maxY; y += side) queue.push(cellAt(x + half, y + half, half, edges))
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
    for (const [sx, sy] of [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const) queue.push(cellAt(cell.x + sx * quarter, cell.y + sy * quarter, quarter, edges))
  }
}

const doubledArea = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0))

/**
 * Where to put the label of an area: the pole of inaccessibility of its largest
 * part, in degrees. Distances are taken in a local plane (longitude shrunk by
 * the cosine of the latitude); precision is a fiftieth of the part's smaller side.
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
  const [x, y] = poleOfInaccessibility(largest, Math.min(height, width) / 50)
  return [x / shrink + first[0]!, y + first[1]!]
}
