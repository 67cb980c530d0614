import type { Exclusion } from '../core/index/indexResult'
import type { MissingReason } from '../core/indicators/missing'
import type { UnitId } from '../core/units/unit'
import type { ZoneLook } from './zoneLook'

/** How one unit is painted. `none` is land without thematic colour. */
export type Fill =
  | { readonly kind: 'class'; readonly classIndex: number; readonly colour: string }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'unassigned' }
  | { readonly kind: 'zone'; readonly zone: string; readonly look: ZoneLook }

/** A zone drawn over the units: heavier border, and its number as a badge, a smaller one on every part that lies apart from the largest. A zone without units has neither. */
export interface SceneZone {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly unitIds: readonly UnitId[]
  /** Its badge carries a padlock. */
  readonly locked?: boolean
}

/** A place where something is marked, in degrees. */
export interface ScenePlace {
  readonly lon: number
  readonly lat: number
}

/** A mark that says there is a note: on a unit, or at a place such as the middle of a border. Without either, or on a unit that is not on the map, it is not drawn. */
export interface SceneNote {
  readonly id: string
  readonly title: string
  readonly unit?: UnitId
  readonly lon?: number
  readonly lat?: number
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
  /** Units outlined as lying apart from the rest of their zone. */
  readonly stray?: ReadonlySet<UnitId>
  /** Units that stay in their zone: a padlock, unless their zone's badge carries one. */
  readonly locked?: ReadonlySet<UnitId>
  /** Places where parts of a zone touch in a point only. */
  readonly contacts?: readonly ScenePlace[]
  readonly notes?: readonly SceneNote[]
  /** Unit the keyboard is at. */
  readonly cursor?: UnitId | null
  /** Names of units or of zones; badges are shown wherever there are zones. */
  readonly labels: 'units' | 'zones' | 'none'
  /**
   * Whose name comes first where there is no room for all, the larger number
   * first, such as people. With it some important names that do not fit their
   * unit stand beside it at the end of a line. Only for names of units;
   * without it the unit with more room on the map comes first.
   */
  readonly labelPriority?: ReadonlyMap<UnitId, number>
  /** Units whose names must not be missing on paper: they are placed before all others, and no name covers the middle of another unit. */
  readonly labelFirst?: ReadonlySet<UnitId>
  /** Whether names without a place are tried a little smaller. */
  readonly labelSmaller?: boolean
  readonly points: readonly ScenePoint[]
  readonly lines: readonly SceneLine[]
}

/** Centre in degrees and MapLibre zoom; shared between maps that move together. */
export interface Camera {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}
