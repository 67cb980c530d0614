import type { ZoneMatch } from '../matchZones'
import type { Zoning } from '../zoning'

/** Pairs decided by hand, made fit for two zonings. */
export interface FixedMatches {
  /** Zone of b per zone of a that was paired by hand. */
  readonly counterpart: ReadonlyMap<string, string>
  /** Zones the hand has decided on, with or without counterpart. */
  readonly takenA: ReadonlySet<string>
  readonly takenB: ReadonlySet<string>
}

/** Passes over zones that are not there and pairs with a zone an earlier one has taken. */
export const fixedMatches = (a: Zoning, b: Zoning, fixed: readonly ZoneMatch[]): FixedMatches => {
  const listedA = new Set(a.zones.map((zone) => zone.id))
  const listedB = new Set(b.zones.map((zone) => zone.id))
  const counterpart = new Map<string, string>()
  const takenA = new Set<string>()
  const takenB = new Set<string>()
  for (const pair of fixed) {
    if (pair.a !== undefined && (!listedA.has(pair.a) || takenA.has(pair.a))) continue
    if (pair.b !== undefined && (!listedB.has(pair.b) || takenB.has(pair.b))) continue
    if (pair.a !== undefined) takenA.add(pair.a)
    if (pair.b !== undefined) takenB.add(pair.b)
    if (pair.a !== undefined && pair.b !== undefined) counterpart.set(pair.a, pair.b)
  }
  return { counterpart, takenA, takenB }
}
