import { isPresent } from '../../../core/indicators/missing'
import type { QualityContext } from '../../../core/zoning/quality/qualityContext'
import type { ChanceTask } from '../../../core/zoning/random/chanceTask'
import type { Zoning } from '../../../core/zoning/zoning'

/** What is to be compared with random plans: a zoning on one year and recipe, and how often chance draws. */
export interface ChanceRun {
  readonly context: QualityContext
  readonly zoning: Zoning
  readonly samples: number
  readonly seed: number
}

/** True where two runs give the same result. */
export const sameRun = (a: ChanceRun, b: ChanceRun): boolean => a.context === b.context && a.zoning === b.zoning && a.samples === b.samples && a.seed === b.seed

/**
 * The task of the core for a run: alike should be the Sozialindex. People that are
 * not known count as none. Zones are numbered in the order of the zoning; a unit in a
 * zone that it does not list is not assigned.
 */
export const chanceTaskOf = ({ context, zoning, samples, seed }: ChanceRun): ChanceTask => {
  const { graph, population, variables } = context
  const number = new Map(zoning.zones.map(({ id }, i) => [id, i]))
  return {
    graph,
    population: population.map((people) => (isPresent(people) ? people : 0)),
    variables: variables.slice(0, 1).map(({ id, values }) => ({ id, values: values.map((value) => (isPresent(value) ? value : null)) })),
    zoneOf: graph.ids.map((id) => number.get(zoning.zoneOf.get(id) ?? '') ?? null),
    samples,
    seed,
  }
}
