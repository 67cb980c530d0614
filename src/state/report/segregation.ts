import { isMissing, isPresent, missing, type Value } from '../../core/indicators/missing'
import type { Indicator } from '../../core/indicators/indicator'
import { dissimilarity } from '../../core/statistics/segregation/dissimilarity'
import { mutualInformation } from '../../core/statistics/segregation/mutualInformation'
import { theilH } from '../../core/statistics/segregation/theilH'
import type { DataPackage } from '../../data/dataPackage'
import { yearTable } from '../derived/yearTable'
import { memoise } from '../memoise'

/** How unevenly a group is spread over the units in one year. */
export interface SegregationAt {
  readonly year: number
  readonly d: Value
  readonly h: Value
  /** In nats. */
  readonly m: Value
  /** Units whose counts are known and fit each other. */
  readonly units: number
}

export interface GroupSegregation {
  readonly indicator: Indicator
  readonly years: readonly SegregationAt[]
}

/** A group that is larger than the whole it belongs to cannot be measured: such a unit is left out as not known. */
const fitting = (group: readonly Value[], total: readonly Value[]): readonly (readonly [Value, Value])[] =>
  group.map((a, i) => {
    const t = total[i] ?? missing.unknown
    return isPresent(a) && isPresent(t) && (a < 0 || a > t) ? [missing.unknown, missing.unknown] : [a, t]
  })

const at = (data: DataPackage, indicator: Extract<Indicator, { readonly numerator: string }>, year: number): SegregationAt | null => {
  const { columns } = yearTable(data, year)
  const [group, total] = [columns.get(indicator.numerator), columns.get(indicator.denominator)]
  if (group === undefined || total === undefined) return null
  const pairs = fitting(group, total)
  const rest = pairs.map(([a, t]): Value => (isMissing(a) ? a : isMissing(t) ? t : t - a))
  const [a, t] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)]
  return {
    year,
    d: dissimilarity(a, rest),
    h: theilH(a, t),
    m: mutualInformation(pairs.map(([value], i) => [value, rest[i]!])),
    units: pairs.filter(([one, other]) => isPresent(one) && isPresent(other)).length,
  }
}

/**
 * Index of dissimilarity D, information theory index H and mutual information M of
 * the groups behind some indicators, over the units, in every loaded year. Only
 * shares in per cent of counts have a group and a rest; others are left out, as
 * are years without their counts.
 */
export const segregationOverYears = memoise(
  (data: DataPackage, ids: readonly string[]): readonly GroupSegregation[] =>
    data.indicators.flatMap((indicator): GroupSegregation[] => {
      if (!ids.includes(indicator.id) || !('numerator' in indicator) || indicator.unit !== '%') return []
      const years = data.years.flatMap((year) => at(data, indicator, year) ?? [])
      return years.length === 0 ? [] : [{ indicator, years }]
    }),
  2,
)
