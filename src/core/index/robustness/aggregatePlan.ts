import type { Aggregation, IndexSpec } from '../indexSpec'

/** How columns are put together: in one level, or within groups and then over them. */
export interface AggregatePlan {
  /** Positions of the indicators of each domain; one group holds all in one level. */
  readonly groups: readonly (readonly number[])[]
  readonly inner: Mean
  readonly outer: Mean
}

type Mean = 'mean' | 'geometric'

/** Columns of one set of rows as they are summed: logarithms under a geometric inner mean, 0 at gaps. */
export interface SummableColumns {
  readonly columns: readonly Float64Array[]
  /** Rows that lack some indicator, with the positions they have. */
  readonly gaps: readonly { readonly row: number; readonly has: readonly boolean[] }[]
}

/** A sum with fixed weights orders and standardises as the mean does. */
const meanOf = (method: Aggregation): Mean => (method === 'geometric' ? 'geometric' : 'mean')

/** The recipe's own plan over its indicators `kept`. */
export const planOf = (spec: IndexSpec, kept: readonly number[]): AggregatePlan => {
  const outer = meanOf(spec.aggregation ?? 'mean')
  const inner = spec.levels === 2 ? meanOf(spec.domainAggregation ?? spec.aggregation ?? 'mean') : outer
  if (spec.levels !== 2) return { groups: [kept.map((_, i) => i)], inner, outer }
  const groups = new Map<string, number[]>()
  kept.forEach((term, i) => {
    const domain = spec.indicators[term]!.domain ?? ''
    groups.set(domain, [...(groups.get(domain) ?? []), i])
  })
  return { groups: [...groups.values()], inner, outer }
}

/** The same levels with another mean throughout. */
export const planWith = (plan: AggregatePlan, method: Mean): AggregatePlan => ({ ...plan, inner: method, outer: method })

export const isGeometric = (plan: AggregatePlan): boolean => plan.inner === 'geometric' || plan.outer === 'geometric'
