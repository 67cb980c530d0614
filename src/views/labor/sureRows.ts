import type { RobustnessResult } from '../../core/index/robustness/robustnessSpec'
import type { UnitId } from '../../core/units/unit'
import type { ShownRow } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'
import type { SureAnswer } from './laborStore'

/** A class is called sure when at least this share of the variants agrees with it. */
export const sureShare = 0.8

/** One rated row with what the variants say about it. */
export interface SureRow {
  readonly row: ShownRow
  readonly nominal: number
  readonly median: number
  readonly low: number
  readonly high: number
  /** Share of the variants per class, lowest need first. */
  readonly classShares: readonly number[]
  /** Share of the variants that give the class it has on the map. */
  readonly ownShare: number
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

/** Rated rows by nominal rank; rows that no variant rates are left out. */
export const sureRows = memoise((answer: SureAnswer): readonly SureRow[] => {
  const { shown, result } = answer
  return result.ids
    .flatMap((id, i): SureRow[] => {
      const row = shown.rowOf.get(id)
      const [nominal, median, low, high, classShares] = [result.nominalRank[i], result.medianRank[i], result.low[i], result.high[i], result.classShares[i]]
      if (row === undefined || isNothing(nominal) || isNothing(median) || isNothing(low) || isNothing(high) || isNothing(classShares)) return []
      return [{ row, nominal, median, low, high, classShares, ownShare: row.classIndex === null ? 0 : (classShares[row.classIndex] ?? 0) }]
    })
    .sort((a, b) => a.nominal - b.nominal)
}, 2)

/** Units of rows whose class fewer than four in five variants give. */
export const uncertainUnits = memoise((answer: SureAnswer): ReadonlySet<UnitId> => new Set(sureRows(answer).filter((each) => each.ownShare < sureShare).flatMap((each) => each.row.unitIds)), 2)

/** The assumption that shifts ranks most on its own; null where none was varied or none shifts anything. */
export const mostInfluential = (result: RobustnessResult): RobustnessResult['shifts'][number] | null =>
  result.shifts.reduce<RobustnessResult['shifts'][number] | null>((most, each) => (each.meanAbsoluteRankShift > (most?.meanAbsoluteRankShift ?? 0) ? each : most), null)
