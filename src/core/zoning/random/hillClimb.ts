import type { FlatGraph } from './flatGraph'

/** Whether zone `z` stays in one piece without place `left`, and keeps a place at all. */
const holdsWithout = ({ size, first, around }: FlatGraph, zone: Int32Array, z: number, left: number): boolean => {
  let members = 0
  let start = -1
  for (let i = 0; i < size; i++) {
    if (zone[i] !== z || i === left) continue
    members++
    start = i
  }
  if (members === 0) return false
  const seen = new Uint8Array(size)
  const stack = [start]
  seen[start] = 1
  let reached = 1
  while (stack.length > 0) {
    const at = stack.pop()!
    for (let e = first[at]!; e < first[at + 1]!; e++) {
      const other = around[e]!
      if (seen[other] === 1 || other === left || zone[other] !== z) continue
      seen[other] = 1
      reached++
      stack.push(other)
    }
  }
  return reached === members
}

/**
 * Moves single units over the border of their zone as long as that raises `score`,
 * keeping zones contiguous and within `sizes`; every unit in turn, to the best of the
 * neighbouring zones. Changes `zone` in place and gives its score.
 */
export const hillClimb = (graph: FlatGraph, zone: Int32Array, zones: number, sizes: readonly [number, number], score: (zone: Int32Array) => number): number => {
  const { size, first, around, people } = graph
  const [fewest, most] = sizes
  const total = new Float64Array(zones)
  zone.forEach((z, i) => (total[z]! += people[i]!))
  let best = score(zone)
  for (let improved = true; improved; ) {
    improved = false
    for (let i = 0; i < size; i++) {
      const home = zone[i]!
      if (total[home]! - people[i]! < fewest) continue
      let target = home
      let checked = false
      for (let e = first[i]!; e < first[i + 1]!; e++) {
        const other = zone[around[e]!]!
        if (other === home || other === target || total[other]! + people[i]! > most) continue
        zone[i] = other
        const found = score(zone)
        zone[i] = home
        // Differences by rounding alone would go round in circles.
        if (found <= best + 1e-9 * Math.abs(best)) continue
        if (!checked && !holdsWithout(graph, zone, home, i)) break
        checked = true
        best = found
        target = other
      }
      if (target === home) continue
      zone[i] = target
      total[home]! -= people[i]!
      total[target]! += people[i]!
      improved = true
    }
  }
  return best
}
