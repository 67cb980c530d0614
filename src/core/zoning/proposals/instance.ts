import type { ProposalTask } from './proposalTask'
import { standardiseVariables, type Columns } from './standardiseVariables'
import { joinedSets } from './unionFind'

/**
 * A task as the search sees it. Nodes are what can move: a free unit, or free units
 * that must stay together and hang together. Locked zones are no nodes; what they
 * contribute to sums lies in `locked`.
 */
export interface Instance {
  readonly task: ProposalTask
  readonly nodes: number
  /** Node of each unit, −1 in a locked zone. */
  readonly nodeOf: Int32Array
  readonly members: readonly (readonly number[])[]
  /** Neighbours of node i: `near[first[i]]` to before `near[first[i + 1]]`; `border` is the length shared, 1 per pair of units where no lengths are known. */
  readonly first: Int32Array
  readonly near: Int32Array
  readonly border: Float64Array
  /** All borders between units, locked ones included. */
  readonly allBorders: number
  readonly columns: Columns
  /** Per node and variable: weight of its units that have a value, and the weighted sum of the values. */
  readonly weight: Float64Array
  readonly sum: Float64Array
  /** Whether all variables have the same weights, that is no value is missing. */
  readonly sharedWeight: boolean
  /** Weighted sum of squares of all units about 0, and about their mean. */
  readonly squares: number
  readonly totalSS: number
  /** People per node; where nobody lives at all, units. */
  readonly people: Float64Array
  readonly allPeople: number
  /** People per node in each zone of the reference: [zone, people] */
  readonly inReference: readonly (readonly (readonly [number, number])[])[]
  readonly references: number
  /** Sums of each locked zone, laid out as those of nodes. */
  readonly locked: { readonly weight: Float64Array; readonly sum: Float64Array; readonly people: Float64Array; readonly inReference: readonly (readonly (readonly [number, number])[])[] }
  /** Parts that do not touch but must come to the same zone, per node. */
  readonly bonds: readonly (readonly number[])[]
  /** Nodes a node must not share a zone with. */
  readonly foes: readonly (readonly number[])[]
  /** Number of the free component a node lies in. */
  readonly component: Int32Array
  readonly components: number
}

/** Free units, joined where they must stay together: per must-together group its connected parts. */
const groupsOf = (task: ProposalTask, free: readonly number[], isLocked: ReadonlySet<number>): { readonly parts: number[][]; readonly bonds: [number, number][] } => {
  const { ids, neighbours } = task.graph
  const groups = joinedSets(free, ids.length, task.together.filter(([a, b]) => !isLocked.has(a) && !isLocked.has(b)))
  const parts: number[][] = []
  const bonds: [number, number][] = []
  for (const group of groups) {
    if (group.length === 1) {
      parts.push(group)
      continue
    }
    const within = new Set(group)
    const touching = group.flatMap((unit) => neighbours[unit]!.filter((other) => within.has(other)).map((other): [number, number] => [unit, other]))
    const pieces = joinedSets(group, ids.length, touching)
    pieces.forEach((piece, i) => {
      if (i > 0) bonds.push([parts.length - 1, parts.length])
      parts.push(piece)
    })
  }
  return { parts, bonds }
}

/** Neighbours of nodes with the length of the border between them. */
const nodeBorders = ({ graph }: ProposalTask, nodeOf: Int32Array, nodes: number, lengths: boolean): Map<number, number>[] => {
  const around = Array.from({ length: nodes }, () => new Map<number, number>())
  graph.neighbours.forEach((list, unit) => {
    const node = nodeOf[unit]!
    list.forEach((other, i) => {
      const to = nodeOf[other]!
      if (node < 0 || to < 0 || node === to) return
      around[node]!.set(to, (around[node]!.get(to) ?? 0) + (lengths ? graph.borders[unit]![i]! : 1))
    })
  })
  return around
}

/** Symmetric lists from pairs of nodes. */
const listsOf = (nodes: number, pairs: readonly (readonly [number, number])[]): number[][] => {
  const lists = Array.from({ length: nodes }, () => new Set<number>())
  for (const [a, b] of pairs) {
    lists[a]!.add(b)
    lists[b]!.add(a)
  }
  return lists.map((set) => [...set])
}

/** Builds the search's view of a task that checkTask has found free of contradictions. */
export const createInstance = (task: ProposalTask): Instance => {
  const { ids, neighbours, borders } = task.graph
  const isLocked = new Set(task.locked.flat())
  const free = ids.map((_, unit) => unit).filter((unit) => !isLocked.has(unit))
  const { parts, bonds } = groupsOf(task, free, isLocked)
  const nodeOf = new Int32Array(ids.length).fill(-1)
  parts.forEach((part, node) => part.forEach((unit) => (nodeOf[unit] = node)))

  const measured = borders.flat().reduce((sum, length) => sum + length, 0) / 2
  const lengths = measured > 0
  const around = nodeBorders(task, nodeOf, parts.length, lengths)
  const first = Int32Array.from([0, ...around.map(({ size }) => size)])
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!

  const columns = standardiseVariables(task.variables)
  const inhabited = task.population.some((count) => count > 0)
  const peopleAt = (unit: number): number => (inhabited ? task.population[unit]! : 1)
  const unitWeight = (unit: number): number => (task.unitWeights === 'people' ? peopleAt(unit) : 1)
  const sums = (groups: readonly (readonly number[])[]) => {
    const weight = new Float64Array(groups.length * columns.length)
    const sum = new Float64Array(groups.length * columns.length)
    groups.forEach((group, g) =>
      columns.forEach((column, v) => {
        for (const unit of group) {
          const value = column[unit]!
          if (Number.isNaN(value)) continue
          weight[g * columns.length + v]! += unitWeight(unit)
          sum[g * columns.length + v]! += unitWeight(unit) * value
        }
      }),
    )
    return { weight, sum }
  }
  const named = [...new Set((task.reference ?? []).filter((zone) => zone !== null))].sort((a, b) => a - b)
  const rowOf = new Map(named.map((zone, i) => [zone, i]))
  const inReference = (group: readonly number[]): [number, number][] => {
    const counts = new Map<number, number>()
    for (const unit of group) {
      const zone = task.reference?.[unit]
      if (zone !== null && zone !== undefined) counts.set(rowOf.get(zone)!, (counts.get(rowOf.get(zone)!) ?? 0) + peopleAt(unit))
    }
    return [...counts]
  }
  const peopleOf = (groups: readonly (readonly number[])[]): Float64Array => Float64Array.from(groups, (group) => group.reduce((sum, unit) => sum + peopleAt(unit), 0))

  const all = sums([ids.map((_, unit) => unit)])
  const squares = columns.reduce((total, column) => total + column.reduce((sum, value, unit) => (Number.isNaN(value) ? sum : sum + unitWeight(unit) * value * value), 0), 0)
  const aboutMean = columns.reduce((total, _, v) => total - (all.weight[v]! > 0 ? all.sum[v]! ** 2 / all.weight[v]! : 0), squares)
  const touching = around.flatMap((list, node) => [...list.keys()].map((other): [number, number] => [node, other]))
  const component = new Int32Array(parts.length)
  const islands = joinedSets(parts.map((_, node) => node), parts.length, touching)
  islands.forEach((island, i) => island.forEach((node) => (component[node] = i)))
  const apart = task.apart.map(([a, b]) => [nodeOf[a]!, nodeOf[b]!] as const).filter(([a, b]) => a >= 0 && b >= 0)
  return {
    task,
    nodes: parts.length,
    nodeOf,
    members: parts,
    first,
    near: Int32Array.from(around.flatMap((list) => [...list.keys()])),
    border: Float64Array.from(around.flatMap((list) => [...list.values()])),
    allBorders: lengths ? measured : neighbours.flat().length / 2,
    columns,
    ...sums(parts),
    sharedWeight: columns.every((column) => column.every((value) => !Number.isNaN(value))),
    squares,
    totalSS: Math.max(0, aboutMean),
    people: peopleOf(parts),
    allPeople: ids.reduce((sum, _, unit) => sum + peopleAt(unit), 0),
    inReference: parts.map(inReference),
    references: named.length,
    locked: { ...sums(task.locked), people: peopleOf(task.locked), inReference: task.locked.map(inReference) },
    bonds: listsOf(parts.length, bonds),
    foes: listsOf(parts.length, apart),
    component,
    components: islands.length,
  }
}
