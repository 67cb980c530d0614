import { columnOf, indicatorValues, rate } from '../indicators/indicatorValues'
import { isPresent, missing, type Value } from '../indicators/missing'
import type { Table } from '../indicators/table'
import type { IndexTerm } from '../index/indexSpec'
import { error } from '../problem'
import { failure, success, type Result } from '../result'
import type { UnitId } from '../units/unit'
import { reasonOfNone, type ZoneCoverage } from './sumByZone'
import { zoneMembers, type ZoneMembers } from './zoneMembers'
import type { Zoning } from './zoning'

/** One indicator by zone; all arrays have the order of `zoning.zones`. */
export interface ZoneIndicator {
  readonly id: string
  /** Sums over the members where both counts are present. */
  readonly numerator?: readonly Value[]
  readonly denominator?: readonly Value[]
  readonly values: readonly Value[]
  readonly coverage: readonly ZoneCoverage[]
  /** True where values had to be averaged because only a value column exists. */
  readonly estimated: boolean
}

interface ZoneValue {
  readonly numerator?: Value
  readonly denominator?: Value
  readonly value: Value
  readonly coverage: ZoneCoverage
}

const coverageOf = (ids: readonly UnitId[], { rows, absent }: ZoneMembers, has: (row: number) => boolean): ZoneCoverage => {
  const without = rows.filter((row) => !has(row)).map((row) => ids[row]!)
  return { members: rows.length + absent.length, present: rows.length - without.length, missing: [...without, ...absent] }
}

/** Zone rate = sum of numerators / sum of denominators: averaging the members' rates would give every hamlet a quarter's weight. */
const rateOfSums = (ids: readonly UnitId[], numerator: readonly Value[], denominator: readonly Value[], per: number) => (zone: ZoneMembers): ZoneValue => {
  const both = (row: number): boolean => isPresent(numerator[row]!) && isPresent(denominator[row]!)
  const coverage = coverageOf(ids, zone, both)
  if (coverage.present === 0) {
    const reason = missing[reasonOfNone(zone.rows.flatMap((row) => [numerator[row]!, denominator[row]!]), zone.absent.length)]
    return { numerator: reason, denominator: reason, value: reason, coverage }
  }
  let above = 0
  let below = 0
  for (const row of zone.rows) {
    if (!both(row)) continue
    above += numerator[row] as number
    below += denominator[row] as number
  }
  return { numerator: above, denominator: below, value: rate(above, below, per), coverage }
}

/** Population-weighted mean of ready values: an estimate, because the counts behind them are not known. */
const weightedMean = (ids: readonly UnitId[], values: readonly Value[], population: readonly Value[]) => (zone: ZoneMembers): ZoneValue => {
  // A zone of one member has that member's value, whatever its population.
  if (zone.rows.length === 1 && zone.absent.length === 0) {
    return { value: values[zone.rows[0]!]!, coverage: coverageOf(ids, zone, (row) => isPresent(values[row]!)) }
  }
  const both = (row: number): boolean => isPresent(values[row]!) && isPresent(population[row]!)
  const coverage = coverageOf(ids, zone, both)
  if (coverage.present === 0) {
    return { value: missing[reasonOfNone(zone.rows.flatMap((row) => [values[row]!, population[row]!]), zone.absent.length)], coverage }
  }
  let sum = 0
  let weight = 0
  for (const row of zone.rows) {
    if (!both(row)) continue
    sum += (values[row] as number) * (population[row] as number)
    weight += population[row] as number
  }
  return { value: weight > 0 ? sum / weight : missing.notApplicable, coverage }
}

/**
 * Indicators by zone, in the order of `zoning.zones`.
 *
 * Counts: rate of the summed counts over the members where both are present
 * (zone rate = Σ numerator / Σ denominator). Ready value columns:
 * mean weighted by the column `population`, flagged `estimated`; without such a
 * column this is a problem, because an unweighted mean would be wrong.
 * Members without figures are listed in the coverage; units that are not
 * assigned are left out; a zone without members is `notApplicable`. Unknown
 * columns throw, as in `indicatorValues`.
 */
export const aggregateToZones = (terms: readonly IndexTerm[], table: Table, zoning: Zoning, population?: string): Result<ZoneIndicator[]> => {
  const people = population === undefined ? undefined : columnOf(table, population)
  const unweighted = people === undefined ? terms.filter((term) => 'value' in term) : []
  if (unweighted.length > 0) {
    return failure(
      ...unweighted.map((term) =>
        error(
          'zone-value-without-population',
          `Der Indikator „${term.id}“ liegt nur als fertiger Wert vor und kann ohne Einwohnerzahlen nicht auf Planungsräume umgerechnet werden.`,
          'Eine Spalte mit Einwohnerzahlen angeben (im Rezept „population“) oder Zähler und Nenner des Indikators verwenden.',
          { column: term.id },
        ),
      ),
    )
  }
  const zones = zoneMembers(table.ids, zoning)
  return success(
    terms.map((term) => {
      const { numerator, denominator, values } = indicatorValues(term, table)
      const counts = 'value' in term ? undefined : rateOfSums(table.ids, numerator!, denominator!, term.per ?? 1)
      const byZone = zones.map(counts ?? weightedMean(table.ids, values, people!))
      return {
        id: term.id,
        ...(counts ? { numerator: byZone.map((zone) => zone.numerator!), denominator: byZone.map((zone) => zone.denominator!) } : {}),
        values: byZone.map((zone) => zone.value),
        coverage: byZone.map((zone) => zone.coverage),
        estimated: counts === undefined,
      }
    }),
  )
}

/** Share of the members a zone figure rests on, 0 to 1; 1 for a zone without members, where nothing can be missing. */
export const coverageShare = ({ members, present }: ZoneCoverage): number => (members === 0 ? 1 : present / members)

/** Whether any member of the zone lacks the figure. */
export const isPartial = (coverage: ZoneCoverage): boolean => coverage.missing.length > 0
