import type { UnitBoundaries } from '../spatial/unitTopology'

/**
 * A grid of squares of `size` degrees from 11° E 51° N for specs, row by row
 * from the south-west; ids "1", "2", … Every edge of a square is one arc.
 */
export const gridTopology = (columns: number, rows: number, size = 0.01): UnitBoundaries => {
  const corner = (x: number, y: number): [number, number] => [11 + x * size, 51 + y * size]
  const arcs: [number, number][][] = []
  const numbers = new Map<string, number>()
  const arc = (x1: number, y1: number, x2: number, y2: number): number => {
    const known = numbers.get(`${x2},${y2},${x1},${y1}`)
    if (known !== undefined) return ~known
    numbers.set(`${x1},${y1},${x2},${y2}`, arcs.length)
    arcs.push([corner(x1, y1), corner(x2, y2)])
    return arcs.length - 1
  }
  const geometries = Array.from({ length: rows * columns }, (_, i) => {
    const x = i % columns
    const y = Math.floor(i / columns)
    const ring = [arc(x, y, x, y + 1), arc(x, y + 1, x + 1, y + 1), arc(x + 1, y + 1, x + 1, y), arc(x + 1, y, x, y)]
    return { type: 'Polygon' as const, id: String(i + 1), arcs: [ring] }
  })
  return { type: 'Topology', objects: { units: { type: 'GeometryCollection', geometries } }, arcs }
}
