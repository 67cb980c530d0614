import type { Exclusion, IndexResult } from '../../core/index/indexResult'
import type { Direction, Indicator } from '../../core/indicators/indicator'
import type { Value } from '../../core/indicators/missing'
import type { Status } from '../../core/indicators/provenance'
import type { Problem } from '../../core/result'
import type { UnitId } from '../../core/units/unit'
import type { Zoning } from '../../core/zoning/zoning'

/** One unit or zone of what is shown. */
export interface ShownRow {
  readonly id: string
  readonly name: string
  /** Number of a zone, or null for a unit. */
  readonly number: number | null
  readonly unitIds: readonly UnitId[]
  readonly value: Value
  /** 0 is the lowest class of `Shown.labels`; null where not rated. */
  readonly classIndex: number | null
  /** 1 is most need; null where not rated. */
  readonly rank: number | null
  readonly population: Value
  /** Members whose residents are not known: `population` is then too small. */
  readonly peopleWithout: readonly UnitId[]
  readonly exclusion: Exclusion | null
  readonly status: Status | undefined
  /** Members whose assignment to this zone is not certain. */
  readonly uncertainMembers: readonly UnitId[]
  /** Members without figures, left out of the zone's sums. */
  readonly membersWithout: readonly UnitId[]
  /** The zone's value is a weighted mean of rates, because counts are not known. */
  readonly estimated: boolean
}

/** Everything the map, ranking, legend, table and inspector need to know about what is shown: they cannot disagree. */
export interface Shown {
  readonly measure: 'index' | Indicator
  readonly title: string
  /** Unit of the value, '' for the index. */
  readonly unit: string
  readonly decimals: number
  readonly direction: Direction
  /** null: the basic units. */
  readonly zoning: Zoning | null
  readonly year: number
  readonly rows: readonly ShownRow[]
  readonly rowOf: ReadonlyMap<string, ShownRow>
  readonly rowOfUnit: ReadonlyMap<UnitId, ShownRow>
  /** Inner class limits, ascending. */
  readonly breaks: readonly number[]
  /** Class names from the lowest values to the highest; empty where the limits speak for themselves. */
  readonly labels: readonly string[]
  readonly classCount: number
  /** Values by basic unit, for the histogram: the class limits come from them. */
  readonly unitValues: readonly number[]
  readonly ratedCount: number
  /** Value for the whole city; missing for the index: it is computed for places within the city, and its zero is the mean of those it is measured at, not the city's. */
  readonly city: Value
  /** Units without figures, left out of the city's value. */
  readonly cityWithout: readonly UnitId[]
  /** The city's value is a weighted mean of ready values. */
  readonly cityEstimated: boolean
  readonly status: Status | undefined
  /** Ids of the sources behind the values. */
  readonly sources: readonly string[]
  /** Steps of the index calculation; null for a single indicator. */
  readonly result: IndexResult | null
  readonly problems: readonly Problem[]
}
