import { isPresent, type Value } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'

/** A unit's people by points and by the table. */
export interface UnitDifference {
  readonly unit: UnitId
  readonly points: number
  readonly table: number
}

/** Points against the table where the table has a number. */
export interface PointsAgainstTable {
  /** Units where they differ by half a person or more, the largest difference first. */
  readonly differing: readonly UnitDifference[]
  readonly points: number
  readonly table: number
}

/** Compares people of points with those of a table, both in the order of `units`; units without a number in the table are left out. */
export const pointsAgainstTable = (units: readonly UnitId[], points: readonly number[], table: readonly Value[]): PointsAgainstTable => {
  const known = units.flatMap((unit, u): UnitDifference[] => {
    const people = table[u]!
    return isPresent(people) ? [{ unit, points: points[u]!, table: people }] : []
  })
  const gap = (each: UnitDifference): number => Math.abs(each.points - each.table)
  return {
    differing: known.filter((each) => gap(each) >= 0.5).sort((x, y) => gap(y) - gap(x)),
    points: known.reduce((sum, each) => sum + each.points, 0),
    table: known.reduce((sum, each) => sum + each.table, 0),
  }
}
