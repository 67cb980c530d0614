import { reock } from '../../spatial/reock'
import type { Metres } from '../../spatial/utm32'

/**
 * Mean Reock compactness of plans that are measured one after the other: only the zones
 * that differ from those of the plan before are measured anew, for plans on the way of a
 * search differ in two zones. Zones without an area do not count; 0 where none has one.
 *
 * @param area of each place in m²
 * @param hulls convex hull of each place in m; empty without an area
 * @returns measures a plan: zone of each place, 0 to `zones` − 1
 */
export const reockMeter = (area: ArrayLike<number>, hulls: readonly (readonly Metres[])[], zones: number): ((zone: ArrayLike<number>) => number) => {
  const before = new Int32Array(hulls.length).fill(-1)
  const changed = new Uint8Array(zones)
  const known = new Array<number | null>(zones).fill(null)
  const measureZone = (zone: ArrayLike<number>, z: number): number | null => {
    const points: Metres[] = []
    let ground = 0
    for (let i = 0; i < hulls.length; i++) {
      if (zone[i] !== z) continue
      ground += area[i]!
      points.push(...hulls[i]!)
    }
    return reock(ground, points)
  }
  return (zone) => {
    changed.fill(0)
    for (let i = 0; i < before.length; i++) {
      const now = zone[i]!
      if (now === before[i]) continue
      changed[now] = 1
      if (before[i]! >= 0) changed[before[i]!] = 1
      before[i] = now
    }
    let sum = 0
    let count = 0
    for (let z = 0; z < zones; z++) {
      if (changed[z] === 1) known[z] = measureZone(zone, z)
      if (known[z] === null) continue
      sum += known[z]!
      count++
    }
    return count === 0 ? 0 : sum / count
  }
}
