import { populationColumn } from '../../core/index/presets'
import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { UnitId } from '../../core/units/unit'
import { sumByZone } from '../../core/zoning/sumByZone'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import { memoise } from '../memoise'
import { yearTable } from './yearTable'

/** What every shown row has, whatever is measured. */
export interface BaseRow {
  readonly id: string
  readonly name: string
  readonly number: number | null
  readonly unitIds: readonly UnitId[]
  readonly population: Value
  /** Members whose residents are not known: `population` is then too small. */
  readonly peopleWithout: readonly UnitId[]
  readonly uncertainMembers: readonly UnitId[]
}

/** Residents by unit in one year of the loaded data. */
export const unitPopulation = memoise((data: DataPackage, year: number): ReadonlyMap<UnitId, Value> => {
  const column = yearTable(data, year).columns.get(populationColumn)
  return new Map(data.units.map((unit, index) => [unit.id, column?.[index] ?? missing.unknown]))
})

export const zoneMembersOf = memoise((data: DataPackage, zoning: Zoning): ReadonlyMap<string, readonly UnitId[]> => {
  const members = new Map<string, UnitId[]>(zoning.zones.map((zone) => [zone.id, []]))
  for (const unit of data.units) {
    const zone = zoning.zoneOf.get(unit.id)
    if (zone !== undefined) members.get(zone)?.push(unit.id)
  }
  return members
}, 12)

/** Certain is only what the source documents itself. */
export const isCertain = (certainty: string | undefined): boolean => certainty === undefined || certainty === 'belegt'

/** The units, or the zones of a zoning, with people and certainty. */
export const baseRows = memoise((data: DataPackage, year: number, zoning: Zoning | null): readonly BaseRow[] => {
  const population = unitPopulation(data, year)
  if (zoning === null) {
    return data.units.map((unit) => ({ id: unit.id, name: unit.name, number: null, unitIds: [unit.id], population: population.get(unit.id)!, peopleWithout: [], uncertainMembers: [] }))
  }
  const members = zoneMembersOf(data, zoning)
  const people = sumByZone(
    data.units.map((unit) => unit.id),
    data.units.map((unit) => population.get(unit.id)!),
    zoning,
  )
  return zoning.zones.map((zone, index) => {
    const unitIds = members.get(zone.id) ?? []
    return {
      id: zone.id,
      name: zone.name,
      number: zone.number,
      unitIds,
      population: people[index]!.value,
      peopleWithout: people[index]!.coverage.missing,
      uncertainMembers: unitIds.filter((id) => !isCertain(zoning.certainty.get(id))),
    }
  })
}, 12)

/** All units as one zone: the city, by the same arithmetic as every other zone. */
export const cityZoning = memoise((data: DataPackage): Zoning => ({
  id: 'stadt',
  title: 'Stadt',
  description: '',
  source: '',
  zones: [{ id: 'stadt', number: 1, name: 'Stadt gesamt' }],
  zoneOf: new Map(data.units.map((unit) => [unit.id, 'stadt'])),
  certainty: new Map(),
}))

export const sumPresent = (values: Iterable<Value>): number => {
  let sum = 0
  for (const value of values) if (isPresent(value)) sum += value
  return sum
}
