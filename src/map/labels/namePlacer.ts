import type { MapScene } from '../mapScene'
import type { BesidePlace } from './placeBeside'
import type { LabelRequest, Obstacle, Shift } from './placeLabels'

/** Where names stand: within their units as shifts, or beside them at the end of a line; and which of them are smaller, by which factor. */
export interface PlacedNames {
  readonly within: ReadonlyMap<string, Shift>
  readonly beside: ReadonlyMap<string, BesidePlace>
  readonly small?: ReadonlyMap<string, number>
}

/** Chooses which names are shown and where; what is wished for stands in the scene. No requests give empty maps. */
export type NamePlacer = (requests: readonly LabelRequest[], obstacles: readonly Obstacle[], wishes: Pick<MapScene, 'labelPriority' | 'labelFirst' | 'labelSmaller'>) => PlacedNames
