import { aggregateRows } from './aggregateRows'
import { domainOf } from './fitWeights'
import type { IndexSpec } from './indexSpec'
import { emptyColumn, type NumberColumn } from './numberColumn'

/** One domain of an index in two levels. */
export interface DomainRows {
  readonly domain: string
  /** Sum of its terms' weights. */
  readonly weight: number
  /** Mean of its indicators, arithmetic or geometric. */
  readonly column: NumberColumn
}

export interface Aggregated {
  readonly aggregate: NumberColumn
  /** In order of appearance; empty for one level. */
  readonly domains: readonly DomainRows[]
}

/** Positions of the terms that are put together in one step: per domain under two levels, else all of them. */
export const groupsOf = (spec: IndexSpec): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  spec.indicators.forEach((term, i) => {
    const domain = spec.levels === 2 ? domainOf(term) : ''
    groups.set(domain, [...(groups.get(domain) ?? []), i])
  })
  return groups
}

/** Whether the indicators of a domain meet in a geometric mean. */
export const isGeometricWithin = (spec: IndexSpec): boolean => (spec.domainAggregation ?? spec.aggregation) === 'geometric'

/**
 * The normalised indicators put together (see aggregateRows), at once or in two
 * levels: first within each domain, then over the domains, which weigh what
 * their terms weigh together. Domains whose terms all weigh 0 are left out.
 *
 * Without gaps, and with the same method at both levels, two levels give what one gives.
 * They differ where a row lacks an indicator (then the rest of its domain
 * stands for it, not the rest of all) and where `domainAggregation` differs, as in a mean
 * within and a geometric mean over the domains.
 */
export const aggregateLevels = (spec: IndexSpec, columns: readonly NumberColumn[], weights: readonly number[], rated: Uint8Array): Aggregated => {
  const method = spec.aggregation ?? 'mean'
  if (spec.levels !== 2) return { aggregate: aggregateRows(method, columns, weights, rated), domains: [] }
  const domains: DomainRows[] = []
  for (const [domain, members] of groupsOf(spec)) {
    const own = members.map((i) => weights[i]!)
    const weight = own.reduce((sum, each) => sum + each, 0)
    // A sum is the mean times the weight, which the second level multiplies anyway.
    if (weight > 0) domains.push({ domain, weight, column: aggregateRows(isGeometricWithin(spec) ? 'geometric' : 'mean', members.map((i) => columns[i]!), own, rated) })
  }
  return { aggregate: aggregateRows(method, domains.map((domain) => domain.column), domains.map((domain) => domain.weight), rated), domains }
}

/**
 * What each indicator adds to the aggregate, per row: its weight's share in the
 * row times its normalised value, under `sum` its weight times that. Over the indicators they sum to the
 * aggregate. Null where a geometric mean takes part, which does not add.
 */
export const contributionsOf = (spec: IndexSpec, columns: readonly NumberColumn[], weights: readonly number[], rated: Uint8Array): NumberColumn[] | null => {
  const method = spec.aggregation ?? 'mean'
  if (method === 'geometric' || (spec.levels === 2 && isGeometricWithin(spec))) return null
  const rows = rated.length
  const contributions = columns.map(() => emptyColumn(rows))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const groupWeights = new Float64Array(rows)
  const groups = [...groupsOf(spec).values()].map((members) => {
    const present = new Float64Array(rows)
    for (const i of members) for (let row = 0; row < rows; row++) present[row]! += columns[i]!.present[row]! * weights[i]!
    const weight = members.reduce((sum, i) => sum + weights[i]!, 0)
    for (let row = 0; row < rows; row++) if (present[row]! > 0) groupWeights[row]! += weight
    return { members, weight, present }
  })
  for (const { members, weight, present } of groups) {
    for (const i of members) {
      const { numbers, present: has } = columns[i]!
      const { numbers: added, present: adds } = contributions[i]!
      for (let row = 0; row < rows; row++) {
        if (has[row] === 0 || rated[row] === 0) continue
        adds[row] = 1
        if (weights[i] !== 0) added[row] = (weights[i]! / present[row]!) * (weight / groupWeights[row]!) * (method === 'sum' ? whole : 1) * numbers[row]!
      }
    }
  }
  return contributions
}
