import type { UnitId } from '../core/units/unit'

/**
 * What the pointer does on a map that can be painted on. A stroke begins with
 * `onStart`, tells every unit it touches once, and ends with either `onEnd` or
 * `onCancel`. The callbacks of the latest render are the ones that are called.
 *
 * A press without movement touches the unit under the pointer only, whatever
 * the radius; from the first movement on the whole brush counts.
 */
export interface PaintTool {
  /** brush: all units within the radius; lasso: all units whose label anchor lies in the drawn loop; none: ordinary map, clicks pick. */
  readonly mode: 'none' | 'brush' | 'lasso'
  /** Brush radius in CSS pixels; 0 takes just the unit under the pointer. */
  readonly radius: number
  /** The unit under the pointer when it was pressed, or null beside the city. */
  readonly onStart: (unit: UnitId | null) => void
  /** Units newly touched by the running stroke (each once per stroke); never empty. A lasso tells all of them when the loop is closed, just before onEnd. */
  readonly onTouch: (units: readonly UnitId[]) => void
  readonly onEnd: () => void
  /** Escape, a second finger, a pointer taken away by the system, or a tool taken away while it was in use: what was touched shall not count. */
  readonly onCancel: () => void
}
