import type { Instance } from './instance'

/** A partition of the nodes that keeps every demand. */
export interface Found {
  readonly zone: Int32Array
  readonly cost: number
}

/** Two proposals differ when at least this share of people (van Dongen's measure) lies in other company. */
export const leastDifference = 0.05

/** How many distinct partitions a search remembers. */
const room = 12

/** The cheapest partitions of a search that differ from each other. */
export interface Archive {
  readonly add: (zone: Int32Array, cost: number) => void
  /** Cheapest first. */
  readonly found: () => readonly Found[]
}

/**
 * Share of people by which two partitions differ (van Dongen 2000): 0 the same, at most 1. Never more
 * than the share that is in other zones when zones are matched as well as can be.
 */
export const differenceOf = ({ people, allPeople }: Pick<Instance, 'people' | 'allPeople'>, zones: number) => {
  const table = new Float64Array(zones * zones)
  const rows = new Float64Array(zones)
  const columns = new Float64Array(zones)
  return (a: Int32Array, b: Int32Array): number => {
    for (const sums of [table, rows, columns]) sums.fill(0)
    let all = 0
    for (let node = 0; node < a.length; node++) {
      table[a[node]! * zones + b[node]!]! += people[node]!
      all += people[node]!
    }
    for (let i = 0; i < zones; i++) {
      for (let j = 0; j < zones; j++) {
        const count = table[i * zones + j]!
        if (count > rows[i]!) rows[i] = count
        if (count > columns[j]!) columns[j] = count
      }
    }
    let alike = 0
    for (let i = 0; i < zones; i++) alike += rows[i]! + columns[i]!
    return allPeople > 0 ? (2 * all - alike) / (2 * allPeople) : 0
  }
}

export const createArchive = (instance: Instance, zones: number): Archive => {
  const difference = differenceOf(instance, zones)
  const list: Found[] = []
  return {
    add: (zone, cost) => {
      if (list.length === room && cost >= list.at(-1)!.cost) return
      const at = list.findIndex((other) => other.cost > cost)
      const better = at < 0 ? list.length : at
      for (let i = 0; i < better; i++) if (difference(list[i]!.zone, zone) < leastDifference) return
      const worse = list.splice(better).filter((other) => difference(other.zone, zone) >= leastDifference)
      list.push({ zone: Int32Array.from(zone), cost }, ...worse)
      list.length = Math.min(list.length, room)
    },
    found: () => list,
  }
}
