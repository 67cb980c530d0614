import type { UnitRow } from '../units/buildUnits'
import type { Year } from '../indicators/components'
import type { CityTotals, Published } from './published'

/** Counts of one component over the districts, in their order. */
export type Column = number[]

/** What every step of the model works on: one year, the districts, what is published, the columns so far. */
export interface ModelYear {
  readonly year: Year
  readonly units: readonly UnitRow[]
  readonly published: Published
  readonly city: CityTotals
  readonly columns: Map<string, Column>
}

/** Published values of a component in this year, by position of the district. */
export function fixedCells({ units, published, year }: ModelYear, component: string): Map<number, number> {
  const fixed = new Map<number, number>()
  units.forEach(({ name }, i) => {
    const cell = published.cells.get(`${component}@${year}@${name}`)
    if (cell) fixed.set(i, cell.value)
  })
  return fixed
}

/** A column that an earlier step has made; asking for one that is not there is a wrong order of steps. */
export function column({ columns }: ModelYear, component: string): Column {
  const values = columns.get(component)
  if (!values) throw new Error(`component not yet modelled (${component})`)
  return values
}

/** Position of a district by name. */
export function positionOf({ units }: ModelYear, name: string): number {
  const i = units.findIndex((unit) => unit.name === name)
  if (i < 0) throw new Error(`unknown district (${name})`)
  return i
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
