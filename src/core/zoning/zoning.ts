import type { UnitId } from '../units/unit'

export interface Zone {
  readonly id: string
  /** 1, 2, 3 … shown on map and in tables so that no zone is told by colour alone. */
  readonly number: number
  readonly name: string
}

/** How sure an assignment is. `belegt` is certain; everything else is shown to the user. */
export type Certainty = string

/** An assignment of units to zones. Units without an entry are „nicht zugeordnet“. */
export interface Zoning {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly source: string
  readonly zones: readonly Zone[]
  readonly zoneOf: ReadonlyMap<UnitId, Zone['id']>
  readonly certainty: ReadonlyMap<UnitId, Certainty>
}
