/** Id of a basic spatial unit as text, leading zeros kept ("01"). */
export type UnitId = string

/** A basic spatial unit: in Erfurt one of the 53 Ortsteile. */
export interface Unit {
  readonly id: UnitId
  readonly name: string
  /** Settlement type as the city's statistics name it, e.g. "städtisch". Empty when unknown. */
  readonly type: string
  /** Official area in square metres. */
  readonly areaM2: number
  /** Published population with its own date: dates differ between units, so it is never summed silently. */
  readonly population?: { readonly value: number; readonly date: string; readonly source: string }
}
