import type { UnitGraph } from '../../spatial/unitGraph'
import { timesLog } from '../../statistics/segregation/mutualInformation'
import { mergeCurve } from './mergeCurve'

/** How much segregation so many zones still show. */
export interface SegregationCurvePoint {
  readonly zones: number
  /** M between the zones as a share of M between the units, 0 to 1; 1 throughout where the units are not segregated. */
  readonly mKept: number
  /** Zone 1, 2, … of each unit. */
  readonly zoneOf: readonly number[]
}

/**
 * Share of the mutual information index M that is kept for every number of zones, by greedy
 * merging of neighbours with the least loss of M (as `compress()` of the R package segregation does; Elbers
 * 2023, Sociological Methods & Research 52). Ascending by zones: from 1, or from as many as the graph
 * has parts, to every unit alone with 1. Never falls with more zones; exact for the zones given.
 *
 * @param groups per unit, in the order of the graph's ids, the count of each group; as for mutualInformation
 * @returns empty without units
 * @throws RangeError where there is not one list per unit, all with the same groups and counts of 0 or more
 */
export const segregationCurve = (graph: UnitGraph, groups: readonly (readonly number[])[]): readonly SegregationCurvePoint[] => {
  const units = graph.ids.length
  if (groups.length !== units || groups.some((unit) => unit.length !== groups[0]!.length || unit.some((count) => !(count >= 0)))) throw new RangeError('Every unit needs one count per group, 0 or more')
  const counts = (groups[0] ?? []).map((_, g) => Float64Array.from(groups, (unit) => unit[g]!))
  const total = counts.reduce((sum, group) => group.reduce((all, count) => all + count, sum), 0)
  /** n_u ln n_u − Σ n_ug ln n_ug: what a unit with these groups adds to the entropy within. */
  const innerOf = (countOf: (group: Float64Array) => number): number => {
    let all = 0
    let parts = 0
    for (const group of counts) {
      all += countOf(group)
      parts += timesLog(countOf(group))
    }
    return timesLog(all) - parts
  }
  const inner = Float64Array.from({ length: units }, (_, unit) => innerOf((group) => group[unit]!))
  const everywhere = innerOf((group) => group.reduce((sum, count) => sum + count, 0))
  const full = everywhere - inner.reduce((sum, each) => sum + each, 0)
  const segregated = full > 1e-12 * Math.max(1, total)
  const loss = (a: number, b: number): number => Math.max(0, innerOf((group) => group[a]! + group[b]!) - inner[a]! - inner[b]!)
  let lost = 0
  const join = (kept: number, gone: number): void => {
    lost += loss(kept, gone)
    for (const group of counts) group[kept]! += group[gone]!
    inner[kept] = innerOf((group) => group[kept]!)
  }
  const read = (zones: number, zoneOf: readonly number[]): SegregationCurvePoint => ({ zones, mKept: segregated ? Math.min(1, Math.max(0, 1 - lost / full)) : 1, zoneOf })
  return mergeCurve(graph, { loss, join }, read)
}
