import { alignedNumbers } from '../../../core/zoning/comparison/alignedNumbers'
import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zone, Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import type { AppState } from '../../../state/appState'
import { unitPopulation } from '../../../state/derived/rows'
import { memoise } from '../../../state/memoise'
import { comparedZonings, pairsIn, useFixedPairs } from '../useCompared'

/** Number of each zone as all maps of the comparison show it, by id. */
export type ZoneNumbers = ReadonlyMap<Zone['id'], number>

const none: ZoneNumbers = new Map()

const noFixed: readonly (readonly ZoneMatch[])[] = []

const fixedList = memoise((...fixed: readonly (readonly ZoneMatch[])[]) => fixed, 4)

/**
 * Numbers of the zones of all compared zonings, by zoning id: the first one's
 * own, the others' those of their counterparts in it.
 * @param fixed per further zoning the pairs with the first decided by hand
 */
export const numbersOf = memoise((data: DataPackage, year: number, all: readonly Zoning[], fixed: readonly (readonly ZoneMatch[])[] = noFixed): ReadonlyMap<Zoning['id'], ZoneNumbers> => {
  const [first, ...rest] = all
  if (first === undefined) return new Map()
  const aligned = alignedNumbers(first, rest, unitPopulation(data, year), fixed)
  return new Map([[first.id, new Map(first.zones.map((zone) => [zone.id, zone.number]))], ...rest.map((zoning, index): [string, ZoneNumbers] => [zoning.id, aligned[index]!])])
}, 4)

/** Pairs of rooms made by hand, as the store of the comparison keeps them. */
export type Pairs = Parameters<typeof pairsIn>[0]['pairs']

/** `numbersOf` what is compared now, with the pairs made by hand, or those given; identical input gives the identical object. */
export const numbersNow = (state: AppState, pairs: Pairs = useFixedPairs.getState().pairs): ReadonlyMap<Zoning['id'], ZoneNumbers> => {
  const all = comparedZonings(state)
  return numbersOf(state.data, state.year, all, fixedList(...all.slice(1).map((zoning) => pairsIn({ pairs }, all[0]!, zoning))))
}

/** Numbers of one of the compared zonings; empty for any other. */
export const numbersAt = (state: AppState, zoning: Zoning, pairs?: Pairs): ZoneNumbers => numbersNow(state, pairs).get(zoning.id) ?? none
