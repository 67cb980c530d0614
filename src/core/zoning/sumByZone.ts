import { isMissing, missing, type MissingReason, type Value } from '../indicators/missing'
import type { UnitId } from '../units/unit'
import { zoneMembers } from './zoneMembers'
import type { Zoning } from './zoning'

/** Which members of a zone a figure rests on. */
export interface ZoneCoverage {
  readonly members: number
  readonly present: number
  /** Members without the figure. */
  readonly missing: readonly UnitId[]
}

/** Sum over the members of a zone. */
export interface ZoneSum {
  /** Sum over the members whose figure is present; missing when none is. */
  readonly value: Value
  readonly coverage: ZoneCoverage
}

/** Why a zone without any present figure has none: the reason of its first member, `notApplicable` for a zone without members. */
export const reasonOfNone = (values: Iterable<Value>, absent: number): MissingReason => {
  for (const value of values) if (isMissing(value)) return value.missing
  return absent > 0 ? 'unknown' : 'notApplicable'
}

/**
 * Sum of a count column by zone, in the order of `zoning.zones`. `ids` name the
 * rows of `column`. Members without a figure are left out of the sum and listed
 * in the coverage, so that a sum is never taken for complete when it is not.
 */
export const sumByZone = (ids: readonly UnitId[], column: readonly Value[], zoning: Zoning): ZoneSum[] =>
  zoneMembers(ids, zoning).map(({ rows, absent }) => {
    let sum = 0
    const without: UnitId[] = []
    for (const row of rows) {
      const value = column[row]!
      if (isMissing(value)) without.push(ids[row]!)
      else sum += value
    }
    const present = rows.length - without.length
    const value = present > 0 ? sum : missing[reasonOfNone(rows.map((row) => column[row]!), absent.length)]
    return { value, coverage: { members: rows.length + absent.length, present, missing: [...without, ...absent] } }
  })
