import { isPresent, type Value } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'
import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import { unitPopulation } from '../../../state/derived/rows'
import { memoise } from '../../../state/memoise'

/** Units that are in the same room of A and in the same room of B; null is „nicht zugeordnet“. */
export interface Flow {
  readonly from: string | null
  readonly to: string | null
  readonly units: readonly UnitId[]
  /** People of the units whose number is known. */
  readonly people: number
  readonly peopleUnknown: number
  /** The two rooms are counterparts, or the units are in no room on both sides. */
  readonly stays: boolean
}

/**
 * Every unit of the data in exactly one flow, so that the flows together are the
 * city. In the order of A's zones, then of B's; no room comes last. Units that
 * only a zoning knows are not in it.
 */
export const flowsOf = (a: Zoning, b: Zoning, matches: readonly ZoneMatch[], units: readonly UnitId[], population: ReadonlyMap<UnitId, Value>): readonly Flow[] => {
  const counterpart = new Map(matches.flatMap((match) => (match.a !== undefined && match.b !== undefined ? [[match.a, match.b] as const] : [])))
  const orderA = [...a.zones.map(({ id }) => id), null]
  const orderB = [...b.zones.map(({ id }) => id), null]
  const placeA = new Map(orderA.map((id, place) => [id, place]))
  const placeB = new Map(orderB.map((id, place) => [id, place]))
  const members = new Map<number, UnitId[]>()
  for (const unit of units) {
    const row = placeA.get(a.zoneOf.get(unit) ?? null) ?? orderA.length - 1
    const column = placeB.get(b.zoneOf.get(unit) ?? null) ?? orderB.length - 1
    const key = row * orderB.length + column
    members.set(key, [...(members.get(key) ?? []), unit])
  }
  return [...members]
    .sort(([x], [y]) => x - y)
    .map(([key, list]): Flow => {
      const from = orderA[Math.floor(key / orderB.length)]!
      const to = orderB[key % orderB.length]!
      const known = list.map((unit) => population.get(unit)).filter((value): value is number => value !== undefined && isPresent(value))
      return {
        from,
        to,
        units: list,
        people: known.reduce((sum, value) => sum + value, 0),
        peopleUnknown: list.length - known.length,
        stays: from === null ? to === null : to !== null && counterpart.get(from) === to,
      }
    })
}

/** `flowsOf` on the data of a year; identical input gives the identical list. */
export const flowsAt = memoise((data: DataPackage, year: number, a: Zoning, b: Zoning, matches: readonly ZoneMatch[]): readonly Flow[] =>
  flowsOf(a, b, matches, data.units.map(({ id }) => id), unitPopulation(data, year)),
)

/** Sum over flows. */
export const totalOf = (flows: readonly Flow[]): { readonly units: number; readonly people: number; readonly peopleUnknown: number } => ({
  units: flows.reduce((sum, flow) => sum + flow.units.length, 0),
  people: flows.reduce((sum, flow) => sum + flow.people, 0),
  peopleUnknown: flows.reduce((sum, flow) => sum + flow.peopleUnknown, 0),
})
