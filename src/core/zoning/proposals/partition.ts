import type { Instance } from './instance'
import { innerBorders } from './innerBorders'
import { leaveCheck } from './leaveCheck'
import type { Criterion } from './proposalTask'

/** Shares of the criteria in the objective. */
export type Shares = Readonly<Record<Criterion, number>>

/** What one broken demand costs; more than any objective can be, so that keeping it always wins. */
const brokenCost = 4

/** Improvements smaller than this are rounding. */
export const noImprovement = 1e-10

/**
 * The nodes of an instance in zones, with the cost of it and of every change.
 * Cost is the objective plus `brokenCost` for each broken demand: a pair that should be
 * apart, parts that should be together, the share of `minPopulation` a zone lacks.
 */
export interface Partition {
  readonly zone: Int32Array
  readonly zones: number
  /** Nodes per zone. */
  readonly size: Int32Array
  /** Takes over another assignment; zones 0 to `zones` − 1. */
  readonly load: (zone: ArrayLike<number>) => void
  /** Change of cost when the node goes to another zone. */
  readonly gain: (node: number, to: number) => number
  /** Whether the node's zone has others and hangs together without it. */
  readonly canLeave: (node: number) => boolean
  readonly move: (node: number, to: number) => void
  /** Computed anew, free of what rounding may have left in `cost`. */
  readonly settle: () => number
  readonly cost: () => number
  readonly broken: () => number
  /** Part of the cost that zones cause by what is in them, for a group of nodes with these sums. */
  readonly costOfGroup: (weight: Float64Array, sum: Float64Array, people: number) => number
  /** Cost per length of border between zones. */
  readonly costOfBorder: number
}

/**
 * An empty partition into `zones` free zones, to be loaded.
 * Objective: homogeneity is withinSS / totalSS, balance the squared coefficient of
 * variation of people per zone, compactness the share of border length between zones,
 * closeness the share of people by which the partition and the reference differ (van
 * Dongen 2000, Performance criteria for graph clustering, divided by twice the people).
 */
export const createPartition = (instance: Instance, zones: number, shares: Shares): Partition => {
  const { nodes, first, near, border, weight, sum, people, inReference, references, bonds, foes, locked } = instance
  const variables = instance.columns.length
  const fixed = locked.people.length
  const all = zones + fixed
  const mean = instance.allPeople / all
  const least = instance.task.minPopulation ?? 0
  const perSquare = instance.totalSS > 0 ? shares.homogeneity / instance.totalSS : 0
  const perBalance = shares.balance / (mean * mean * all)
  const perBorder = instance.allBorders > 0 ? shares.compactness / instance.allBorders : 0
  const perOverlap = references > 0 ? shares.closeness / (2 * instance.allPeople) : 0
  const constant = perSquare * instance.squares + 2 * perOverlap * instance.inReference.concat(locked.inReference).flat().reduce((total, [, count]) => total + count, 0)

  const zone = new Int32Array(nodes)
  const size = new Int32Array(zones)
  const zoneWeight = new Float64Array(zones * variables)
  const zoneSum = new Float64Array(zones * variables)
  const between = new Float64Array(zones)
  const zonePeople = new Float64Array(zones)
  // People per zone (locked ones last) and zone of the reference.
  const overlap = new Float64Array(all * references)
  const rowMost = new Float64Array(all)
  const columnMost = new Float64Array(references)
  let cost = 0
  let broken = 0

  const betweenOf = (sums: Float64Array, weights: Float64Array, at: number): number => {
    let total = 0
    for (let v = at * variables; v < (at + 1) * variables; v++) if (weights[v]! > 0) total += (sums[v]! * sums[v]!) / weights[v]!
    return total
  }
  /** Between part of a zone with a node added (sign 1) or taken out (sign −1). */
  const betweenWith = (z: number, node: number, sign: number): number => {
    let total = 0
    const from = z * variables
    const at = node * variables
    if (instance.sharedWeight) {
      const whole = zoneWeight[from]! + sign * weight[at]!
      if (variables === 0 || whole <= 0) return 0
      for (let v = 0; v < variables; v++) {
        const changed = zoneSum[from + v]! + sign * sum[at + v]!
        total += changed * changed
      }
      return total / whole
    }
    for (let v = 0; v < variables; v++) {
      const whole = zoneWeight[from + v]! + sign * weight[at + v]!
      // What subtraction leaves of nothing is no weight.
      if (whole <= 1e-9) continue
      const changed = zoneSum[from + v]! + sign * sum[at + v]!
      total += (changed * changed) / whole
    }
    return total
  }
  const lack = (count: number): number => (count < least ? (least - count) / least : 0)
  const off = (count: number): number => (count - mean) * (count - mean)

  const rowMostOf = (z: number): number => {
    let most = 0
    for (let r = z * references; r < (z + 1) * references; r++) if (overlap[r]! > most) most = overlap[r]!
    return most
  }
  const columnMostOf = (r: number): number => {
    let most = 0
    for (let z = 0; z < all; z++) if (overlap[z * references + r]! > most) most = overlap[z * references + r]!
    return most
  }
  const shift = (node: number, from: number, to: number): void => {
    for (const [r, count] of inReference[node]!) {
      overlap[from * references + r]! -= count
      overlap[to * references + r]! += count
    }
  }
  const refreshMost = (node: number, from: number, to: number): void => {
    rowMost[from] = rowMostOf(from)
    rowMost[to] = rowMostOf(to)
    for (const [r] of inReference[node]!) columnMost[r] = columnMostOf(r)
  }
  const overlapGain = (node: number, from: number, to: number): number => {
    shift(node, from, to)
    let more = rowMostOf(from) + rowMostOf(to) - rowMost[from]! - rowMost[to]!
    for (const [r] of inReference[node]!) more += columnMostOf(r) - columnMost[r]!
    shift(node, to, from)
    return more
  }

  const brokenGain = (node: number, from: number, to: number): number => {
    let more = 0
    if (least > 0) more += lack(zonePeople[from]! - people[node]!) + lack(zonePeople[to]! + people[node]!) - lack(zonePeople[from]!) - lack(zonePeople[to]!)
    for (const other of bonds[node]!) more += (zone[other] === from ? 1 : 0) - (zone[other] === to ? 1 : 0)
    for (const other of foes[node]!) more += (zone[other] === to ? 1 : 0) - (zone[other] === from ? 1 : 0)
    return more
  }
  const gain = (node: number, to: number): number => {
    const from = zone[node]!
    let more = brokenCost * brokenGain(node, from, to)
    if (perSquare > 0) more -= perSquare * (betweenWith(from, node, -1) + betweenWith(to, node, 1) - between[from]! - between[to]!)
    if (perBalance > 0) more += perBalance * (off(zonePeople[from]! - people[node]!) + off(zonePeople[to]! + people[node]!) - off(zonePeople[from]!) - off(zonePeople[to]!))
    if (perBorder > 0) {
      let cut = 0
      for (let e = first[node]!; e < first[node + 1]!; e++) {
        const other = zone[near[e]!]
        if (other === from) cut += border[e]!
        else if (other === to) cut -= border[e]!
      }
      more += perBorder * cut
    }
    if (perOverlap > 0) more -= perOverlap * overlapGain(node, from, to)
    return more
  }
  const move = (node: number, to: number): void => {
    const from = zone[node]!
    if (from === to) return
    cost += gain(node, to)
    broken += brokenGain(node, from, to)
    for (let v = 0; v < variables; v++) {
      zoneWeight[from * variables + v]! -= weight[node * variables + v]!
      zoneSum[from * variables + v]! -= sum[node * variables + v]!
      zoneWeight[to * variables + v]! += weight[node * variables + v]!
      zoneSum[to * variables + v]! += sum[node * variables + v]!
    }
    zonePeople[from]! -= people[node]!
    zonePeople[to]! += people[node]!
    size[from]!--
    size[to]!++
    if (size[from] === 0) {
      zoneWeight.fill(0, from * variables, (from + 1) * variables)
      zoneSum.fill(0, from * variables, (from + 1) * variables)
      zonePeople[from] = 0
    }
    between[from] = betweenOf(zoneSum, zoneWeight, from)
    between[to] = betweenOf(zoneSum, zoneWeight, to)
    zone[node] = to
    if (perOverlap > 0) {
      shift(node, from, to)
      refreshMost(node, from, to)
    }
  }

  const lockedBetween = Array.from(locked.people, (_, z) => betweenOf(locked.sum, locked.weight, z)).reduce((total, part) => total + part, 0)
  const lockedOff = Array.from(locked.people, off).reduce((total, part) => total + part, 0)
  const lockedBorders = instance.allBorders - border.reduce((total, length) => total + length, 0) / 2 - innerBorders(instance)
  const settle = (): number => {
    for (const sums of [size, zoneWeight, zoneSum, zonePeople, overlap]) sums.fill(0)
    locked.inReference.forEach((counts, i) => counts.forEach(([r, count]) => (overlap[(zones + i) * references + r]! += count)))
    let cut = 0
    broken = 0
    for (let node = 0; node < nodes; node++) {
      const z = zone[node]!
      size[z]!++
      zonePeople[z]! += people[node]!
      for (let v = 0; v < variables; v++) {
        zoneWeight[z * variables + v]! += weight[node * variables + v]!
        zoneSum[z * variables + v]! += sum[node * variables + v]!
      }
      for (const [r, count] of inReference[node]!) overlap[z * references + r]! += count
      for (let e = first[node]!; e < first[node + 1]!; e++) if (zone[near[e]!] !== z) cut += border[e]! / 2
      for (const other of bonds[node]!) if (zone[other] !== z) broken += 0.5
      for (const other of foes[node]!) if (zone[other] === z) broken += 0.5
    }
    for (let z = 0; z < all; z++) rowMost[z] = rowMostOf(z)
    for (let r = 0; r < references; r++) columnMost[r] = columnMostOf(r)
    let inner = lockedBetween
    let balance = lockedOff
    for (let z = 0; z < zones; z++) {
      between[z] = betweenOf(zoneSum, zoneWeight, z)
      inner += between[z]!
      balance += off(zonePeople[z]!)
      broken += lack(zonePeople[z]!)
    }
    const alike = rowMost.reduce((total, most) => total + most, 0) + columnMost.reduce((total, most) => total + most, 0)
    cost = constant - perSquare * inner + perBalance * balance + perBorder * (cut + lockedBorders) - perOverlap * alike + brokenCost * broken
    return cost
  }

  const canLeave = leaveCheck(instance, zone, size)

  return {
    zone,
    zones,
    size,
    load: (from) => {
      zone.set(from)
      settle()
    },
    gain,
    canLeave,
    move,
    settle,
    cost: () => cost,
    broken: () => broken,
    costOfGroup: (weights, sums, count) => {
      let total = 0
      for (let v = 0; v < variables; v++) if (weights[v]! > 1e-9) total += (sums[v]! * sums[v]!) / weights[v]!
      return -perSquare * total + (perBalance > 0 ? perBalance * off(count) : 0) + (least > 0 ? brokenCost * lack(count) : 0)
    },
    costOfBorder: perBorder,
  }
}
