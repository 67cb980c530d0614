import type { UnitId } from '../core/units/unit'

/** What the pointer is over and what is picked, linked across all views. */
export interface Interaction {
  readonly hovered: ReadonlySet<UnitId>
  readonly selected: ReadonlySet<UnitId>
}

/** A pointer position in pixels from the map's top left corner. */
export interface PointerPlace {
  readonly x: number
  readonly y: number
}
