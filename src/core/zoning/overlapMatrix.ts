import { isPresent, type Value } from '../indicators/missing'
import type { UnitId } from '../units/unit'
import type { Zoning } from './zoning'

/** Units and people two zonings have in common, zone by zone: [zone of a][zone of b], in the order of each zoning's zones. */
export interface OverlapMatrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly units: readonly (readonly number[])[]
  /** People in units whose population is known. */
  readonly people: readonly (readonly number[])[]
}

/** Overlap over the units both zonings assign; a unit without a known population counts as a unit only. */
export const overlapMatrix = (a: Zoning, b: Zoning, population: ReadonlyMap<UnitId, Value>): OverlapMatrix => {
  const rows = a.zones.map((zone) => zone.id)
  const columns = b.zones.map((zone) => zone.id)
  const rowOf = new Map(rows.map((id, i) => [id, i]))
  const columnOf = new Map(columns.map((id, i) => [id, i]))
  const units = rows.map(() => new Array<number>(columns.length).fill(0))
  const people = rows.map(() => new Array<number>(columns.length).fill(0))
  for (const [unit, zoneA] of a.zoneOf) {
    const row = rowOf.get(zoneA)
    const column = columnOf.get(b.zoneOf.get(unit) ?? '')
    if (row === undefined || column === undefined) continue
    units[row]![column]! += 1
    const residents = population.get(unit)
    if (residents !== undefined && isPresent(residents)) people[row]![column]! += residents
  }
  return { rows, columns, units, people }
}
