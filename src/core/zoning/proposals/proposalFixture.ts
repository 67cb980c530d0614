import { seededRandom } from '../../index/robustness/seededRandom'
import type { UnitGraph } from '../../spatial/unitGraph'
import type { ProposalTask } from './proposalTask'

/** A graph for specs from lists of neighbours: borders of 100 m, areas of one hectare. */
export const graphOf = (neighbours: readonly (readonly number[])[]): UnitGraph => ({
  ids: neighbours.map((_, i) => String(i + 1)),
  neighbours,
  borders: neighbours.map((list) => list.map(() => 100)),
  perimeters: neighbours.map(() => 400),
  areas: neighbours.map(() => 10_000),
})

/** Squares of 100 m, row by row. */
export const gridGraph = (columns: number, rows: number): UnitGraph =>
  graphOf(
    Array.from({ length: columns * rows }, (_, i) => {
      const [x, y] = [i % columns, Math.floor(i / columns)]
      return [...(y > 0 ? [i - columns] : []), ...(x > 0 ? [i - 1] : []), ...(x < columns - 1 ? [i + 1] : []), ...(y < rows - 1 ? [i + columns] : [])]
    }),
  )

/** A connected graph by chance: a tree with some more edges. */
export const randomGraph = (units: number, more: number, seed: number): UnitGraph => {
  const random = seededRandom(seed)
  const near = Array.from({ length: units }, () => new Set<number>())
  const join = (a: number, b: number): void => {
    if (a === b) return
    near[a]!.add(b)
    near[b]!.add(a)
  }
  for (let i = 1; i < units; i++) join(i, random.below(i))
  for (let i = 0; i < more; i++) join(random.below(units), random.below(units))
  return graphOf(near.map((set) => [...set].sort((a, b) => a - b)))
}

/** A task for specs: two variables and people by chance, everything free, homogeneity only unless said otherwise. */
export const taskOn = (graph: UnitGraph, more: Partial<ProposalTask> = {}): ProposalTask => {
  const random = seededRandom(7 + graph.ids.length)
  const values = (): number[] => graph.ids.map(() => random.normal())
  return {
    graph,
    population: graph.ids.map(() => 100 + random.below(900)),
    variables: [
      { id: 'a', weight: 1, values: values() },
      { id: 'b', weight: 2, values: values() },
    ],
    unitWeights: 'equal',
    locked: [],
    together: [],
    apart: [],
    weights: { homogeneity: 1, balance: 0.3, compactness: 0.2, closeness: 0 },
    seed: 1,
    count: 4,
    ...more,
  }
}

/** Units per zone, in the order of zones. */
export const groupsOf = (zoneOf: readonly number[]): number[][] => {
  const groups: number[][] = Array.from({ length: Math.max(0, ...zoneOf) }, () => [])
  zoneOf.forEach((zone, unit) => groups[zone - 1]!.push(unit))
  return groups
}

export const isContiguous = ({ neighbours }: UnitGraph, units: readonly number[]): boolean => {
  const inside = new Set(units)
  const reached = new Set(units.slice(0, 1))
  for (const unit of reached) for (const other of neighbours[unit]!) if (inside.has(other)) reached.add(other)
  return reached.size === inside.size
}
