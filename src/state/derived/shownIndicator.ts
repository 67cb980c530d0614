import type { Exclusion } from '../../core/index/indexResult'
import { defaultMinPopulation, populationColumn } from '../../core/index/presets'
import type { Indicator } from '../../core/indicators/indicator'
import { indicatorValues } from '../../core/indicators/indicatorValues'
import { isMissing, isPresent, missing, type Value } from '../../core/indicators/missing'
import { classBreaks } from '../../core/statistics/classification/classBreaks'
import { classOf } from '../../core/statistics/classification/classOf'
import { aggregateToZones } from '../../core/zoning/aggregateToZones'
import type { Problem } from '../../core/result'
import type { Zoning } from '../../core/zoning/zoning'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import type { IndicatorMethod, LimitMode } from '../appState'
import { memoise } from '../memoise'
import { rankDescending } from './rankDescending'
import { indicatorTerm, termComponents } from './indicatorTerm'
import { baseRows, cityZoning, unitPopulation, type BaseRow } from './rows'
import type { Shown, ShownRow } from './shownTypes'
import { sourcesOf, statusOf } from './status'
import { yearTable } from './yearTable'

interface LevelValues {
  readonly values: readonly Value[]
  readonly estimated: boolean
  readonly without: readonly (readonly string[])[]
  /** Why there are no values, where the data have some. */
  readonly problems: readonly Problem[]
}

const empty: LevelValues = { values: [], estimated: false, without: [], problems: [] }

/** Values of an indicator by unit (zoning null) or by zone, from summed counts. */
export const indicatorLevel = memoise((data: DataPackage, indicator: Indicator, year: number, zoning: Zoning | null): LevelValues => {
  const term = indicatorTerm(indicator, data, year)
  if (term === null) return empty
  const table = yearTable(data, year)
  if (zoning === null) return { values: indicatorValues(term, table).values, estimated: false, without: [], problems: [] }
  const population = data.series.has(seriesKey(populationColumn, year)) ? populationColumn : undefined
  const zones = aggregateToZones([term], table, zoning, population)
  if (!zones.ok) return { values: zoning.zones.map(() => missing.unknown), estimated: true, without: [], problems: zones.problems }
  const [zone] = zones.value
  return { values: zone!.values, estimated: zone!.estimated, without: zone!.coverage.map((entry) => entry.missing), problems: zones.warnings }
}, 400)

/** Values of the units that are large enough to be rated; they alone set class limits. */
export const ratedUnitValues = memoise((data: DataPackage, indicator: Indicator, year: number): readonly number[] => {
  const population = unitPopulation(data, year)
  return indicatorLevel(data, indicator, year, null).values.filter((value, index): value is number => {
    if (isMissing(value)) return false
    const people = population.get(data.units[index]!.id)!
    return isMissing(people) || people >= defaultMinPopulation
  })
}, 400)

/** As in the index: too few residents, or a sum that is too small because some members' residents are not known. */
const exclusionOf = (row: BaseRow): Exclusion | null => {
  if (!isPresent(row.population) || row.population >= defaultMinPopulation) return null
  return row.peopleWithout.length > 0 ? { reason: 'population-missing' } : { reason: 'population', population: row.population, minPopulation: defaultMinPopulation }
}

/** A mean of ready values rests on the residents that weight it, so their status counts too. */
export const withWeights = (components: readonly string[], estimated: boolean): readonly string[] => (estimated ? [...components, populationColumn] : components)

/** Class limits of an indicator: from the rated units of the year, or of all years together. */
export const indicatorBreaks = memoise(
  (data: DataPackage, indicator: Indicator, year: number, method: IndicatorMethod, count: number, limits: LimitMode): readonly number[] => {
    const years = limits === 'alle' ? data.years : [year]
    return classBreaks(
      years.flatMap((each) => [...ratedUnitValues(data, indicator, each)]),
      { method, count },
    )
  },
  40,
)

/** Says which count a year lacks, so that an empty map explains itself. */
const noValues = (indicator: Indicator, data: DataPackage, year: number): Problem => {
  const labelOf = (id: string): string => data.components.find((component) => component.id === id)?.label ?? id
  const lacking = 'numerator' in indicator ? [indicator.numerator, indicator.denominator].filter((id) => !data.series.has(seriesKey(id, year))) : []
  const which = lacking.length === 0 ? '' : ` Es fehlt: ${lacking.map((id) => `„${labelOf(id)}“`).join(' und ')}.`
  return { code: 'no-values', severity: 'warning', place: { column: indicator.id }, sentence: `Für ${year} gibt es keine Werte für „${indicator.label}“.${which}`, wayOut: 'Unter „Daten“ eine Tabelle mit Zähler und Nenner dieses Jahres laden oder oben ein anderes Jahr wählen.' }
}

/** A single indicator, ready to be drawn. */
export const shownIndicator = memoise(
  (data: DataPackage, indicator: Indicator, year: number, zoning: Zoning | null, method: IndicatorMethod, count: number, limits: LimitMode): Shown => {
    const term = indicatorTerm(indicator, data, year)
    const level = indicatorLevel(data, indicator, year, zoning)
    const breaks = indicatorBreaks(data, indicator, year, method, count, limits)
    const base = baseRows(data, year, zoning)
    const components = term === null ? [] : withWeights(termComponents(term), zoning !== null && level.estimated)
    const city = indicatorLevel(data, indicator, year, cityZoning(data))
    const rated = base.map((row, index): number | null => {
      const value = level.values[index]
      return value !== undefined && isPresent(value) && exclusionOf(row) === null ? value : null
    })
    const ranks = rankDescending(rated.map((value) => (value === null ? null : indicator.direction === -1 ? -value : value)))
    const rows = base.map((row, index): ShownRow => ({
      ...row,
      value: level.values[index] ?? missing.unknown,
      classIndex: rated[index] === null ? null : classOf(rated[index]!, breaks),
      rank: ranks[index] ?? null,
      exclusion: exclusionOf(row),
      status: statusOf(data, components, year, row.unitIds),
      membersWithout: level.without[index] ?? [],
      estimated: zoning !== null && level.estimated,
    }))
    return {
      measure: indicator,
      title: indicator.label,
      unit: indicator.unit,
      decimals: indicator.decimals,
      direction: indicator.direction,
      zoning,
      year,
      rows,
      rowOf: new Map(rows.map((row) => [row.id, row])),
      rowOfUnit: new Map(rows.flatMap((row) => row.unitIds.map((id) => [id, row] as const))),
      breaks,
      labels: [],
      classCount: breaks.length + 1,
      unitValues: ratedUnitValues(data, indicator, year),
      ratedCount: rated.filter((value) => value !== null).length,
      city: city.values[0] ?? missing.unknown,
      cityWithout: city.without[0] ?? [],
      cityEstimated: city.estimated,
      status: statusOf(
        data,
        components,
        year,
        data.units.map((unit) => unit.id),
      ),
      sources: sourcesOf(data, components, year, data.units.map((unit) => unit.id)),
      result: null,
      problems: term === null ? [noValues(indicator, data, year)] : level.problems,
    }
  },
  24,
)
