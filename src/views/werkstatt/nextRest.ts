import type { UnitId } from '../../core/units/unit'
import type { PlanQuality } from '../../core/zoning/quality/planQuality'

/** One place that still needs a decision. */
export interface Rest {
  readonly unit: UnitId
  readonly kind: 'open' | 'stray'
}

/** Everything that is left to do: Ortsteile without a room, then those lying apart from theirs. */
export const restOf = ({ unassigned, strayUnits }: PlanQuality): readonly Rest[] => [
  ...unassigned.units.map((unit): Rest => ({ unit, kind: 'open' })),
  ...strayUnits.map((unit): Rest => ({ unit, kind: 'stray' })),
]

/** The one after `at`, from the start again after the last; the first where `at` is none of them. Null where nothing is left. */
export const nextRest = (rest: readonly Rest[], at: UnitId | null): Rest | null => rest[(rest.findIndex((each) => each.unit === at) + 1) % Math.max(1, rest.length)] ?? null
