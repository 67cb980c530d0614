import type { Result } from '../core/result'
import type { Overlay, OverlayOptions } from '../core/spatial/overlay/overlayUnits'
import type { UnitBoundaries } from '../core/spatial/unitTopology'
import type { ForeignAreas } from '../core/zoning/foreign/foreignAreas'
import type { ReadAreasOptions } from '../data/areas/readAreas'
import type { PeoplePoints } from '../data/areas/readPoints'

/** Read a file with areas. */
export interface ReadTask {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly options: ReadAreasOptions
}

/** Read a file with people at points. */
export interface PointsTask {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly property?: string
}

/** Divide units among areas. */
export interface OverlayTask {
  readonly topology: UnitBoundaries
  readonly foreign: ForeignAreas
  readonly options: OverlayOptions
}

export interface OverlayAnswer {
  readonly overlay: Overlay
  /** People of the points by unit, in the order of the overlay's units; null without points. */
  readonly pointsByUnit: readonly number[] | null
}

/** What a worker is asked; all of it can be copied between threads. */
export type AreasRequest = { readonly kind: 'read'; readonly task: ReadTask } | { readonly kind: 'points'; readonly task: PointsTask } | { readonly kind: 'overlay'; readonly task: OverlayTask }

/** What the worker says. */
export type AreasReply = { readonly kind: 'progress'; readonly done: number; readonly all: number } | { readonly kind: 'result'; readonly result: Result<ForeignAreas | PeoplePoints | OverlayAnswer> }
