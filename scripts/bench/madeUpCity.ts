import { mergeArcs } from 'topojson-client'
import type { Polygon, Topology } from 'topojson-specification'
import type { UnitBoundaries } from '../../src/core/spatial/unitTopology'
import { seededRandom } from './random'

/** A city for benchmarks: units of irregular size and shape, people, and variables that are alike nearby. */
export interface MadeUpCity {
  readonly boundaries: UnitBoundaries
  readonly population: readonly number[]
  readonly variables: readonly (readonly number[])[]
}

/** Cells per unit, on average. */
const cellsPerUnit = 4
/** Width of a cell in degrees. */
const cellSize = 0.002

/** Squares with shaken corners, every edge one arc. */
const shakenGrid = (side: number, random: () => number): Topology => {
  const corners = Array.from({ length: (side + 1) ** 2 }, (_, i) => [11 + ((i % (side + 1)) + 0.6 * (random() - 0.5)) * cellSize, 51 + (Math.floor(i / (side + 1)) + 0.6 * (random() - 0.5)) * cellSize])
  const arcs: number[][][] = []
  const numbers = new Map<string, number>()
  const arc = (from: number, to: number): number => {
    const known = numbers.get(`${to},${from}`)
    if (known !== undefined) return ~known
    numbers.set(`${from},${to}`, arcs.length)
    arcs.push([corners[from]!, corners[to]!])
    return arcs.length - 1
  }
  const geometries = Array.from({ length: side * side }, (_, i) => {
    const low = Math.floor(i / side) * (side + 1) + (i % side)
    const high = low + side + 1
    return { type: 'Polygon' as const, arcs: [[arc(low, high), arc(high, high + 1), arc(high + 1, low + 1), arc(low + 1, low)]] }
  })
  return { type: 'Topology', objects: { units: { type: 'GeometryCollection', geometries } }, arcs }
}

const beside = (cell: number, side: number): number[] => [...(cell % side > 0 ? [cell - 1] : []), ...(cell % side < side - 1 ? [cell + 1] : []), ...(cell >= side ? [cell - side] : []), ...(cell < side * (side - 1) ? [cell + side] : [])]

/** Cells to units, each grown from a seed cell by chance. */
const growUnits = (side: number, units: number, random: () => number): Int32Array => {
  const unitOf = new Int32Array(side * side).fill(-1)
  const open: number[] = []
  for (let unit = 0; unit < units; ) {
    const cell = Math.floor(random() * side * side)
    if (unitOf[cell] !== -1) continue
    unitOf[cell] = unit++
    open.push(cell)
  }
  while (open.length > 0) {
    const at = Math.floor(random() * open.length)
    const cell = open[at]!
    const free = beside(cell, side).filter((other) => unitOf[other] === -1)
    if (free.length === 0) {
      open[at] = open.at(-1)!
      open.pop()
      continue
    }
    const next = free[Math.floor(random() * free.length)]!
    unitOf[next] = unitOf[cell]!
    open.push(next)
  }
  return unitOf
}

/** Noise made smooth by averaging over neighbouring cells, so that near units are alike. */
const smoothField = (side: number, rounds: number, random: () => number): number[] => {
  let field = Array.from({ length: side * side }, () => random() - 0.5)
  for (let round = 0; round < rounds; round++) field = field.map((value, cell) => beside(cell, side).reduce((sum, other) => sum + field[other]!, value) / (beside(cell, side).length + 1))
  const spread = Math.sqrt(field.reduce((sum, value) => sum + value * value, 0) / field.length)
  return field.map((value) => value / spread)
}

/** A made-up city of so many units: the same for the same seed. */
export const madeUpCity = (units: number, variables: number, seed: number): MadeUpCity => {
  const random = seededRandom(seed)
  const side = Math.ceil(Math.sqrt(units * cellsPerUnit))
  const grid = shakenGrid(side, random)
  const unitOf = growUnits(side, units, random)
  const cells = (grid.objects['units'] as unknown as { geometries: Polygon[] }).geometries
  const cellsOf = Array.from({ length: units }, (_, unit) => [...unitOf.keys()].filter((cell) => unitOf[cell] === unit))
  const geometries = cellsOf.map((list, unit) => {
    const { arcs } = mergeArcs(grid, list.map((cell) => cells[cell]!))
    return { type: 'MultiPolygon' as const, id: String(unit + 1).padStart(4, '0'), arcs }
  })
  const fields = Array.from({ length: variables }, () => smoothField(side, 12, random))
  return {
    boundaries: { ...grid, objects: { units: { type: 'GeometryCollection', geometries } } } as unknown as UnitBoundaries,
    population: cellsOf.map(() => Math.round(200 + 4000 * random() ** 2)),
    variables: fields.map((field) => cellsOf.map((list) => list.reduce((sum, cell) => sum + field[cell]!, 0) / list.length + 0.3 * (random() - 0.5))),
  }
}
