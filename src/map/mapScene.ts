import type { Exclusion } from '../core/index/indexResult'
import type { MissingReason } from '../core/indicators/missing'
import type { UnitId } from '../core/units/unit'

/** How one unit is painted. `none` is land without thematic colour. */
export type Fill =
  | { readonly kind: 'class'; readonly classIndex: number; readonly colour: string }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'unassigned' }

/** A zone drawn over the units: heavier border and, with `badge`, its number. */
export interface SceneZone {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly unitIds: readonly UnitId[]
}

export interface ScenePoint {
  readonly lon: number
  readonly lat: number
  readonly name: string
  readonly layer: string
}

export interface SceneLine {
  readonly name: string
  readonly coordinates: readonly (readonly [number, number])[]
}

/** Everything both renderers need to draw one map; made by one selector, so they cannot disagree. */
export interface MapScene {
  readonly fills: ReadonlyMap<UnitId, Fill>
  /** Units outside the class filter: drawn pale. */
  readonly dimmed: ReadonlySet<UnitId>
  readonly zones: readonly SceneZone[]
  /** Units outlined as "in another room" in the comparison. */
  readonly marked: ReadonlySet<UnitId>
  /** Units hatched over their colour: what they show is uncertain. */
  readonly uncertain?: ReadonlySet<UnitId>
  readonly labels: 'units' | 'zones' | 'none'
  readonly points: readonly ScenePoint[]
  readonly lines: readonly SceneLine[]
}

/** Centre in degrees and MapLibre zoom; shared between maps that move together. */
export interface Camera {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}
