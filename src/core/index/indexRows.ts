import { isPresent, missing, type Value } from '../indicators/missing'
import { columnOf, indicatorValues, type IndicatorColumns } from '../indicators/indicatorValues'
import type { Table } from '../indicators/table'
import type { Result } from '../result'
import { success } from '../result'
import { aggregateToZones } from '../zoning/aggregateToZones'
import { sumByZone, type ZoneCoverage, type ZoneSum } from '../zoning/sumByZone'
import { zoneMembers } from '../zoning/zoneMembers'
import type { Zoning } from '../zoning/zoning'
import { difference, inOrderOf, onCommonRows } from './changeSince'
import type { IndexOptions } from './indexOptions'
import type { IndexSpec, IndexTerm } from './indexSpec'
import { toNumberColumn, type NumberColumn } from './numberColumn'

/** Counts behind a rate: per * numerator / denominator. */
export interface TermCounts {
  readonly numerator: readonly Value[]
  readonly denominator: readonly Value[]
  readonly per: number
}

/** One indicator over the rows an index is computed for. */
export interface TermRows {
  readonly numerator?: readonly Value[]
  readonly denominator?: readonly Value[]
  readonly values: readonly Value[]
  readonly column: NumberColumn
  /** The counts of now and, for a change, of the year it is measured from; only where the term is counts. */
  readonly counts?: readonly TermCounts[]
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

/** The table of the year a change is measured from; a year nobody brought is a programmer's error, because specs are checked first. */
const tableOfYear = (options: IndexOptions, year: number): Table => {
  const table = options.years?.get(year)
  if (table === undefined) throw new RangeError(`No table of the year ${year}`)
  return table
}

const countsOf = (term: IndexTerm, columns: readonly IndicatorColumns[]): Pick<TermRows, 'counts'> =>
  'value' in term ? {} : { counts: columns.map(({ numerator, denominator }) => ({ numerator: numerator!, denominator: denominator!, per: term.per ?? 1 })) }

const unitTerm = (term: IndexTerm, table: Table, options: IndexOptions): TermRows => {
  const now = indicatorValues(term, table)
  if (term.since === undefined) return { ...now, ...countsOf(term, [now]), column: toNumberColumn(now.values), estimated: false }
  const then = indicatorValues(term, inOrderOf(table.ids, tableOfYear(options, term.since)))
  const values = difference(now.values, then.values)
  return { ...now, values, ...countsOf(term, [now, then]), column: toNumberColumn(values), estimated: false }
}

/** The rows of a table as they are; terms with `since` hold their change. */
export const unitRows = (spec: IndexSpec, table: Table, options: IndexOptions = {}): IndexRows => {
  const excluded = new Set(spec.exclude)
  return {
    ids: table.ids,
    terms: spec.indicators.map((term) => unitTerm(term, table, options)),
    ...(spec.population === undefined ? {} : { population: columnOf(table, spec.population) }),
    named: table.ids.map((id) => excluded.has(id)),
  }
}

/** Residents of a zone; an incomplete sum counts only where it reaches the minimum already, else the zone's size is not known. */
const residents = ({ value, coverage }: ZoneSum, minPopulation: number): Value =>
  isPresent(value) && coverage.missing.length > 0 && value < minPopulation ? missing.unknown : value

const zoneTerm = (term: IndexTerm, table: Table, zoning: Zoning, population: string | undefined, options: IndexOptions): Result<TermRows> => {
  const change = term.since === undefined ? undefined : onCommonRows(term, table, inOrderOf(table.ids, tableOfYear(options, term.since)), population)
  const aggregated = aggregateToZones([term], change?.[0] ?? table, zoning, population)
  if (!aggregated.ok) return aggregated
  const now = aggregated.value[0]!
  if (change === undefined) return success({ ...now, ...countsOf(term, [now]), column: toNumberColumn(now.values) })
  const earlier = aggregateToZones([term], change[1], zoning, population)
  if (!earlier.ok) return earlier
  const then = earlier.value[0]!
  const values = difference(now.values, then.values)
  return success({ ...now, values, ...countsOf(term, [now, then]), column: toNumberColumn(values) })
}

/**
 * The zones of a zoning, in the order of `zoning.zones`, from summed counts.
 * Units taken out by name still belong to their zone's counts, because people
 * live there; a zone whose members are all taken out by name is itself out. A
 * change since a year rests on the members that have the figure in both years.
 */
export const zoneRows = (spec: IndexSpec, table: Table, zoning: Zoning, options: IndexOptions = {}): Result<IndexRows> => {
  const results = spec.indicators.map((term) => zoneTerm(term, table, zoning, spec.population, options))
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems))
  if (problems.length > 0) return { ok: false, problems }
  const excluded = new Set(spec.exclude)
  return success({
    ids: zoning.zones.map((zone) => zone.id),
    terms: results.flatMap((result) => (result.ok ? [result.value] : [])),
    ...(spec.population === undefined
      ? {}
      : { population: sumByZone(table.ids, columnOf(table, spec.population), zoning).map((sum) => residents(sum, spec.minPopulation ?? 0)) }),
    named: zoneMembers(table.ids, zoning).map(({ rows }) => rows.length > 0 && rows.every((row) => excluded.has(table.ids[row]!))),
  })
}
