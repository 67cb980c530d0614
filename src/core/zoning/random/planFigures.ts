import type { Metres } from '../../spatial/utm32'
import type { FlatGraph } from './flatGraph'
import { reockMeter } from './reockMeter'

/** A figure of a plan. */
export type PlanFigureId = `eta2:${string}` | 'cutLength' | 'cutEdges' | 'polsbyPopper' | 'reock' | 'maxDeviation'

/** Whether more is better: more alike within the zones, rounder zones; borders and unequal sizes are better small. */
export const higherIsBetter = (id: PlanFigureId): boolean => id === 'polsbyPopper' || id === 'reock' || id.startsWith('eta2:')

/** Measures plans one after the other, always the same figures. */
export interface PlanMeter {
  readonly ids: readonly PlanFigureId[]
  /** Figures that cannot be told for any plan: values that do not differ, no areas, no people. */
  readonly without: readonly PlanFigureId[]
  /** Writes the figures of a plan (zones 0 to `zones` − 1, none empty) into `into`, in the order of `ids`. */
  readonly measure: (zone: ArrayLike<number>, into: Float64Array) => void
}

interface Centred {
  readonly weight: Float64Array
  /** Weight times the distance from the mean. */
  readonly moment: Float64Array
  readonly total: number
}

/** A variable about its mean, weighted by people; units without a value weigh nothing. */
const centred = (values: readonly (number | null)[], people: Float64Array): Centred => {
  const weight = Float64Array.from(values, (value, i) => (value === null ? 0 : people[i]!))
  const sum = weight.reduce((all, w) => all + w, 0)
  const mean = values.reduce<number>((all, value, i) => all + (value ?? 0) * weight[i]!, 0) / sum
  const moment = Float64Array.from(values, (value, i) => (value === null || weight[i] === 0 ? 0 : weight[i]! * (value - mean)))
  const total = values.reduce<number>((all, value, i) => all + (value === null ? 0 : moment[i]! * (value - mean)), 0)
  // Values that are equal but for rounding do not differ.
  const size = values.reduce<number>((all, value, i) => all + (value ?? 0) ** 2 * weight[i]!, 0)
  return { weight, moment, total: total > 1e-12 * size ? total : 0 }
}

/**
 * Figures of plans:
 * - `eta2:<variable>` = Σ_z W_z (x̄_z − x̄)² / Σ_i w_i (x_i − x̄)², share of the variance that lies
 *   between the zones (correlation ratio, Pearson 1905), weighted by people; 0 to 1
 * - `cutEdges`, pairs of neighbours in different zones, and `cutLength`, the length of their borders in m
 * - `polsbyPopper`, the mean over the zones of 4π area / perimeter² (Polsby & Popper 1991,
 *   Yale Law & Policy Review 9), 0 to 1, the perimeter with holes; zones without a border count 0
 * - `reock`, the mean over the zones of their share of the smallest circle around them
 *   (Reock 1961); only with `hulls`, the convex hull of each place in m
 * - `maxDeviation` = max_z |people_z − mean| / mean
 */
export const planMeter = (graph: FlatGraph, zones: number, variables: readonly { readonly id: string; readonly values: readonly (number | null)[] }[], hulls?: readonly (readonly Metres[])[]): PlanMeter => {
  const { size, from, to, length, area, perimeter, people } = graph
  const known = variables.map(({ id, values }) => ({ id: `eta2:${id}` as const, ...centred(values, people) }))
  const shown = known.filter(({ total }) => total > 0)
  const everybody = people.reduce((sum, count) => sum + count, 0)
  const ground = area.some((m2) => m2 > 0) && perimeter.some((m) => m > 0)
  const circles = hulls !== undefined && hulls.some((hull, i) => hull.length > 1 && area[i]! > 0) ? reockMeter(area, hulls, zones) : null
  const plain: readonly PlanFigureId[] = ['cutLength', 'cutEdges', 'polsbyPopper', ...(hulls === undefined ? [] : ['reock' as const]), 'maxDeviation']
  const lacking = plain.filter((id) => (id === 'polsbyPopper' && !ground) || (id === 'reock' && circles === null) || (id === 'maxDeviation' && everybody === 0))
  const [weights, moments, areas, perimeters] = [new Float64Array(zones), new Float64Array(zones), new Float64Array(zones), new Float64Array(zones)]

  const measure = (zone: ArrayLike<number>, into: Float64Array): void => {
    let at = 0
    for (const { weight, moment, total } of shown) {
      weights.fill(0)
      moments.fill(0)
      for (let i = 0; i < size; i++) {
        weights[zone[i]!]! += weight[i]!
        moments[zone[i]!]! += moment[i]!
      }
      let between = 0
      for (let z = 0; z < zones; z++) if (weights[z]! > 0) between += moments[z]! ** 2 / weights[z]!
      into[at++] = between / total
    }
    areas.fill(0)
    perimeters.fill(0)
    weights.fill(0)
    for (let i = 0; i < size; i++) {
      areas[zone[i]!]! += area[i]!
      perimeters[zone[i]!]! += perimeter[i]!
      weights[zone[i]!]! += people[i]!
    }
    let edges = 0
    let metres = 0
    for (let e = 0; e < from.length; e++) {
      const z = zone[from[e]!]!
      if (z === zone[to[e]!]) perimeters[z]! -= 2 * length[e]!
      else {
        edges++
        metres += length[e]!
      }
    }
    into[at++] = metres
    into[at++] = edges
    if (ground) {
      let sum = 0
      for (let z = 0; z < zones; z++) if (perimeters[z]! > 0) sum += (4 * Math.PI * areas[z]!) / perimeters[z]! ** 2
      into[at++] = sum / zones
    }
    if (circles !== null) into[at++] = circles(zone)
    if (everybody > 0) {
      const mean = everybody / zones
      let most = 0
      for (let z = 0; z < zones; z++) most = Math.max(most, Math.abs(weights[z]! - mean) / mean)
      into[at] = most
    }
  }
  return {
    ids: [...shown.map(({ id }) => id), ...plain.filter((id) => !lacking.includes(id))],
    without: [...known.filter(({ total }) => !(total > 0)).map(({ id }) => id), ...lacking],
    measure,
  }
}
