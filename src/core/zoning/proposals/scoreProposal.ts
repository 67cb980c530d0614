import { hungarian } from '../hungarian'
import type { ProposalScores, ProposalTask } from './proposalTask'
import type { Columns } from './standardiseVariables'

/** Sum of squares about the mean of each group of units, over all columns. */
export const sumOfSquares = (columns: Columns, weightOf: (unit: number) => number, groups: Iterable<readonly number[]>): number => {
  let total = 0
  for (const group of groups) {
    for (const column of columns) {
      const known = group.filter((unit) => !Number.isNaN(column[unit]!))
      const weight = known.reduce((sum, unit) => sum + weightOf(unit), 0)
      if (weight <= 0) continue
      const mean = known.reduce((sum, unit) => sum + weightOf(unit) * column[unit]!, 0) / weight
      total += known.reduce((sum, unit) => sum + weightOf(unit) * (column[unit]! - mean) ** 2, 0)
    }
  }
  return total
}

/** People and units that leave their zone when zones of proposal and reference are matched so that as many people as possible stay (Kuhn 1955). */
const movedFrom = (task: ProposalTask, groups: readonly (readonly number[])[]): { movedPeople: number; movedUnits: number } | null => {
  const { reference, population } = task
  if (reference === undefined) return null
  const zones = [...new Set(reference.filter((zone) => zone !== null))]
  const columnOf = new Map(zones.map((zone, i) => [zone, i]))
  const people = groups.map(() => zones.map(() => 0))
  const units = groups.map(() => zones.map(() => 0))
  groups.forEach((group, i) => {
    for (const unit of group) {
      const zone = reference[unit]
      if (zone === null || zone === undefined) continue
      people[i]![columnOf.get(zone)!]! += population[unit]!
      units[i]![columnOf.get(zone)!]! += 1
    }
  })
  const all = (table: readonly (readonly number[])[]): number => table.flat().reduce((sum, count) => sum + count, 0)
  const allUnits = all(units)
  const kept = hungarian(people.map((row, i) => row.map((count, j) => count * (allUnits + 1) + units[i]![j]!)))
  const staying = (table: readonly (readonly number[])[]): number => kept.reduce((sum, column, i) => sum + (column >= 0 ? table[i]![column]! : 0), 0)
  return { movedPeople: all(people) - staying(people), movedUnits: allUnits - staying(units) }
}

/** Every criterion of a finished division, computed from the units themselves. */
export const scoreProposal = (task: ProposalTask, columns: Columns, zoneOf: readonly number[], zones: number): ProposalScores => {
  const { graph, population } = task
  const groups = Array.from({ length: zones }, (): number[] => [])
  zoneOf.forEach((zone, unit) => groups[zone - 1]!.push(unit))
  const inhabited = population.some((people) => people > 0)
  const weightOf = (unit: number): number => (task.unitWeights === 'people' && inhabited ? population[unit]! : 1)
  const withinSS = sumOfSquares(columns, weightOf, groups)
  const totalSS = sumOfSquares(columns, weightOf, [zoneOf.map((_, unit) => unit)])
  const people = groups.map((group) => group.reduce((sum, unit) => sum + population[unit]!, 0))
  const mean = people.reduce((sum, count) => sum + count, 0) / zones
  let cutEdges = 0
  let cutLength = 0
  graph.neighbours.forEach((list, unit) =>
    list.forEach((other, i) => {
      if (other <= unit || zoneOf[other] === zoneOf[unit]) return
      cutEdges++
      cutLength += graph.borders[unit]![i]!
    }),
  )
  return {
    withinSS,
    eta2: totalSS > 0 ? Math.max(0, 1 - withinSS / totalSS) : 0,
    maxDeviation: mean > 0 ? Math.max(...people.map((count) => Math.abs(count - mean))) / mean : 0,
    minPopulation: Math.min(...people),
    maxPopulation: Math.max(...people),
    cutEdges,
    cutLength,
    ...movedFrom(task, groups),
  }
}
