import type { UnitGraph } from '../../spatial/unitGraph'
import { mergeCurve } from './mergeCurve'
import type { ProposalVariable } from './proposalTask'
import { standardiseVariables } from './standardiseVariables'

/** How much of the variance so many zones keep apart. */
export interface ZoneCurvePoint {
  readonly zones: number
  /** Share of the variance between zones, 0 to 1. */
  readonly eta2: number
  /** Zone 1, 2, … of each unit. */
  readonly zoneOf: readonly number[]
}

/**
 * Share of the variance that is kept between zones for every number of zones, by greedy merging of
 * neighbours with the least loss (Ward 1963 under the constraint of contiguity). Ascending by
 * zones: from 1, or from as many as the graph has parts, to every unit alone with eta² = 1. eta²
 * never falls with more zones. It is exact for the zones given; other zones may keep more.
 *
 * @param population people per unit, weights of the units with `people`; where nobody lives, 1 each
 * @returns empty without units; eta² is 0 throughout where the variables do not vary
 */
export const zoneCurve = (graph: UnitGraph, variables: readonly ProposalVariable[], unitWeights: 'people' | 'equal', population: readonly number[]): readonly ZoneCurvePoint[] => {
  const columns = standardiseVariables(variables)
  const units = graph.ids.length
  const inhabited = unitWeights === 'people' && population.some((people) => people > 0)
  const weights = columns.map((column) => Float64Array.from(column, (value, unit) => (Number.isNaN(value) ? 0 : inhabited ? population[unit]! : 1)))
  const sums = columns.map((column, v) => Float64Array.from(column, (value, unit) => (Number.isNaN(value) ? 0 : weights[v]![unit]! * value)))
  const squares = columns.reduce((total, column, v) => column.reduce((sum, value, unit) => (Number.isNaN(value) ? sum : sum + weights[v]![unit]! * value * value), total), 0)
  const ofMean = columns.reduce((total, _, v) => {
    const weight = weights[v]!.reduce((sum, each) => sum + each, 0)
    return weight > 0 ? total + sums[v]!.reduce((sum, each) => sum + each, 0) ** 2 / weight : total
  }, 0)
  const totalSS = squares - ofMean
  let within = 0
  const loss = (a: number, b: number): number => {
    let more = 0
    columns.forEach((_, v) => {
      const [one, other] = [weights[v]![a]!, weights[v]![b]!]
      if (one > 0 && other > 0) more += ((one * other) / (one + other)) * (sums[v]![a]! / one - sums[v]![b]! / other) ** 2
    })
    return more
  }
  const join = (kept: number, gone: number): void => {
    within += loss(kept, gone)
    columns.forEach((_, v) => {
      weights[v]![kept]! += weights[v]![gone]!
      sums[v]![kept]! += sums[v]![gone]!
    })
  }
  const read = (zones: number, zoneOf: readonly number[]): ZoneCurvePoint => ({ zones, eta2: totalSS > 1e-12 * units ? Math.min(1, Math.max(0, 1 - within / totalSS)) : 0, zoneOf })
  return mergeCurve(graph, { loss, join }, read)
}
