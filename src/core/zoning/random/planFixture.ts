import type { UnitGraph } from '../../spatial/unitGraph'
import { flatGraph, piecesOf, type FlatGraph } from './flatGraph'

/** Squares of side 1 in rows, for specs and benchmarks; ids "0", "1", … */
export const gridGraph = (columns: number, rows: number): UnitGraph => {
  const all = Array.from({ length: columns * rows }, (_, i) => i)
  const neighbours = all.map((i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)]
    return [...(y > 0 ? [i - columns] : []), ...(x > 0 ? [i - 1] : []), ...(x + 1 < columns ? [i + 1] : []), ...(y + 1 < rows ? [i + columns] : [])]
  })
  return { ids: all.map(String), neighbours, borders: neighbours.map((list) => list.map(() => 1)), perimeters: all.map(() => 4), areas: all.map(() => 1) }
}

/** Two graphs as one without a border between them. */
export const besideEachOther = (a: UnitGraph, b: UnitGraph): UnitGraph => ({
  ids: [...a.ids, ...b.ids.map((id) => `b${id}`)],
  neighbours: [...a.neighbours, ...b.neighbours.map((list) => list.map((i) => i + a.ids.length))],
  borders: [...a.borders, ...b.borders],
  perimeters: [...a.perimeters, ...b.perimeters],
  areas: [...a.areas, ...b.areas],
})

export const flat = (graph: UnitGraph, people: readonly number[] = graph.ids.map(() => 1)): FlatGraph => flatGraph(graph, people, people.map((_, i) => i))

/** The same plan has the same name, however its zones are numbered. */
export const nameOf = (zone: ArrayLike<number>): string => {
  const numbers = new Map<number, number>()
  return Array.from(zone, (z) => {
    if (!numbers.has(z)) numbers.set(z, numbers.size)
    return numbers.get(z)!
  }).join()
}

/** People of the zones 0 to k − 1. */
export const peopleOf = ({ people }: FlatGraph, zone: ArrayLike<number>, zones: number): number[] => {
  const sums = new Array<number>(zones).fill(0)
  people.forEach((count, i) => (sums[zone[i]!]! += count))
  return sums
}

/** Every contiguous plan with k zones within the sizes, zones numbered as they are met; for a dozen units or so. */
export const everyPlan = (graph: FlatGraph, zones: number, [fewest, most]: readonly [number, number] = [0, Infinity]): Int32Array[] => {
  const plans: Int32Array[] = []
  const zone = new Int32Array(graph.size)
  const sums = new Array<number>(zones).fill(0)
  const fill = (i: number, used: number): void => {
    if (zones - used > graph.size - i) return
    if (i === graph.size) {
      if (piecesOf(graph, zone).count === zones && peopleOf(graph, zone, zones).every((people) => people >= fewest && people <= most)) plans.push(zone.slice())
      return
    }
    for (let z = 0; z <= Math.min(used, zones - 1); z++) {
      if (sums[z]! + graph.people[i]! > most) continue
      zone[i] = z
      sums[z]! += graph.people[i]!
      fill(i + 1, Math.max(used, z + 1))
      sums[z]! -= graph.people[i]!
    }
  }
  fill(0, 0)
  return plans
}

/** Number of spanning trees of a zone: a cofactor of the Laplacian (Kirchhoff 1847). */
const treesOf = ({ size, from, to }: FlatGraph, zone: ArrayLike<number>, z: number): number => {
  const members = Array.from({ length: size }, (_, i) => i).filter((i) => zone[i] === z)
  const matrix = members.map(() => members.map(() => 0))
  from.forEach((a, e) => {
    const [i, j] = [members.indexOf(a), members.indexOf(to[e]!)]
    if (i < 0 || j < 0) return
    matrix[i]![i]!++
    matrix[j]![j]!++
    matrix[i]![j]!--
    matrix[j]![i]!--
  })
  let determinant = 1
  for (let p = 1; p < members.length; p++) {
    const pivot = matrix[p]![p]!
    determinant *= pivot
    for (let r = p + 1; r < members.length; r++) {
      const factor = matrix[r]![p]! / pivot
      for (let c = p; c < members.length; c++) matrix[r]![c]! -= factor * matrix[p]![c]!
    }
  }
  return Math.round(determinant)
}

/** Product over the zones of their numbers of spanning trees. */
export const treeWeight = (graph: FlatGraph, zone: ArrayLike<number>, zones: number): number => Array.from({ length: zones }, (_, z) => treesOf(graph, zone, z)).reduce((product, trees) => product * trees, 1)

export const cutEdgesOf = ({ from, to }: FlatGraph, zone: ArrayLike<number>): number => from.reduce((sum, a, e) => sum + (zone[a] === zone[to[e]!] ? 0 : 1), 0)
