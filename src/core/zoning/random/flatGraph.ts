import type { UnitGraph } from '../../spatial/unitGraph'

/** The units that take part, as typed arrays; a unit is named by its place among them. */
export interface FlatGraph {
  /** Number of units that take part. */
  readonly size: number
  /** Position of each in the graph it was taken from. */
  readonly units: Int32Array
  /** Neighbours of place i: `around[first[i]]` to `around[first[i + 1] - 1]`. */
  readonly first: Int32Array
  readonly around: Int32Array
  /** Length in m of the border with each, parallel to `around`. */
  readonly border: Float64Array
  /** Every pair of neighbours once: `from[e] < to[e]`, with the length in m of their border. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly length: Float64Array
  /** Area in m² and length of the border in m of each. */
  readonly area: Float64Array
  readonly perimeter: Float64Array
  readonly people: Float64Array
}

/**
 * The part of a graph that holds the given units (positions, ascending), with the
 * people of each (parallel to the graph). Borders with units that are left out become
 * part of the outer border.
 */
export const flatGraph = (graph: UnitGraph, people: readonly number[], units: readonly number[]): FlatGraph => {
  const place = new Map(units.map((unit, i) => [unit, i]))
  const first = new Int32Array(units.length + 1)
  const around: number[] = []
  const border: number[] = []
  units.forEach((unit, i) => {
    graph.neighbours[unit]!.forEach((other, j) => {
      const at = place.get(other)
      if (at === undefined || at === i) return
      around.push(at)
      border.push(graph.borders[unit]![j]!)
    })
    first[i + 1] = around.length
  })
  const pairs = units.flatMap((_, i) => around.slice(first[i], first[i + 1]).flatMap((other, j): [number, number, number][] => (other > i ? [[i, other, border[first[i]! + j]!]] : [])))
  return {
    size: units.length,
    units: Int32Array.from(units),
    first,
    around: Int32Array.from(around),
    border: Float64Array.from(border),
    from: Int32Array.from(pairs, ([a]) => a),
    to: Int32Array.from(pairs, ([, b]) => b),
    length: Float64Array.from(pairs, ([, , length]) => length),
    area: Float64Array.from(units, (unit) => graph.areas[unit]!),
    perimeter: Float64Array.from(units, (unit) => graph.perimeters[unit]!),
    people: Float64Array.from(units, (unit) => people[unit]!),
  }
}

/**
 * Number of the connected piece of each place, from 0; with `zone`, pieces of zones
 * instead of pieces of the graph, so that two places are in one piece exactly where a
 * way within one zone joins them.
 */
export const piecesOf = ({ size, first, around }: FlatGraph, zone?: ArrayLike<number>): { readonly piece: Int32Array; readonly count: number } => {
  const piece = new Int32Array(size).fill(-1)
  const stack: number[] = []
  let count = 0
  for (let start = 0; start < size; start++) {
    if (piece[start]! >= 0) continue
    piece[start] = count
    stack.push(start)
    while (stack.length > 0) {
      const at = stack.pop()!
      for (let e = first[at]!; e < first[at + 1]!; e++) {
        const other = around[e]!
        if (piece[other]! >= 0 || (zone !== undefined && zone[other] !== zone[at])) continue
        piece[other] = count
        stack.push(other)
      }
    }
    count++
  }
  return { piece, count }
}
