import { isPresent, missing, type Value } from '../indicators/missing'
import { columnOf, indicatorValues } from '../indicators/indicatorValues'
import type { Table } from '../indicators/table'
import type { Result } from '../result'
import { success } from '../result'
import { aggregateToZones } from '../zoning/aggregateToZones'
import { sumByZone, type ZoneCoverage, type ZoneSum } from '../zoning/sumByZone'
import { zoneMembers } from '../zoning/zoneMembers'
import type { Zoning } from '../zoning/zoning'
import type { IndexSpec } from './indexSpec'
import { toNumberColumn, type NumberColumn } from './numberColumn'

/** One indicator over the rows an index is computed for. */
export interface TermRows {
  readonly numerator?: readonly Value[]
  readonly denominator?: readonly Value[]
  readonly values: readonly Value[]
  readonly column: NumberColumn
  readonly coverage?: readonly ZoneCoverage[]
  readonly estimated: boolean
}

/** What an index is computed from: units or zones, the steps after this one do not tell them apart. */
export interface IndexRows {
  readonly ids: readonly string[]
  /** In the order of the spec's indicators. */
  readonly terms: readonly TermRows[]
  readonly population?: readonly Value[]
  /** True for rows taken out by name. */
  readonly named: readonly boolean[]
}

/** The rows of a table as they are. */
export const unitRows = (spec: IndexSpec, table: Table): IndexRows => {
  const excluded = new Set(spec.exclude)
  return {
    ids: table.ids,
    terms: spec.indicators.map((term) => {
      const columns = indicatorValues(term, table)
      return { ...columns, column: toNumberColumn(columns.values), estimated: false }
    }),
    ...(spec.population === undefined ? {} : { population: columnOf(table, spec.population) }),
    named: table.ids.map((id) => excluded.has(id)),
  }
}

/** Residents of a zone; an incomplete sum counts only where it reaches the minimum already, else the zone's size is not known. */
const residents = ({ value, coverage }: ZoneSum, minPopulation: number): Value =>
  isPresent(value) && coverage.missing.length > 0 && value < minPopulation ? missing.unknown : value

/**
 * The zones of a zoning, in the order of `zoning.zones`, from summed counts.
 * Units taken out by name still belong to their zone's counts, because people
 * live there; a zone whose members are all taken out by name is itself out.
 */
export const zoneRows = (spec: IndexSpec, table: Table, zoning: Zoning): Result<IndexRows> => {
  const aggregated = aggregateToZones(spec.indicators, table, zoning, spec.population)
  if (!aggregated.ok) return aggregated
  const excluded = new Set(spec.exclude)
  return success({
    ids: zoning.zones.map((zone) => zone.id),
    terms: aggregated.value.map((zone) => ({ ...zone, column: toNumberColumn(zone.values) })),
    ...(spec.population === undefined
      ? {}
      : { population: sumByZone(table.ids, columnOf(table, spec.population), zoning).map((sum) => residents(sum, spec.minPopulation ?? 0)) }),
    named: zoneMembers(table.ids, zoning).map(({ rows }) => rows.length > 0 && rows.every((row) => excluded.has(table.ids[row]!))),
  })
}
