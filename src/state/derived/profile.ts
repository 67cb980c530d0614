import type { Indicator } from '../../core/indicators/indicator'
import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { Status } from '../../core/indicators/provenance'
import type { Zoning } from '../../core/zoning/zoning'
import { aggregateToZones } from '../../core/zoning/aggregateToZones'
import { indicatorValues } from '../../core/indicators/indicatorValues'
import { populationColumn } from '../../core/index/presets'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import { memoise } from '../memoise'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { indexRecipe } from './indexRecipe'
import { indicatorTerm, termComponents } from './indicatorTerm'
import { cityZoning } from './rows'
import { indicatorLevel, ratedUnitValues, withWeights } from './shownIndicator'
import { sourcesOf, statusOf } from './status'
import { yearTable } from './yearTable'

/** One indicator of one unit or zone with everything that explains it. */
export interface ProfileEntry {
  readonly indicator: Indicator
  readonly inIndex: boolean
  readonly value: Value
  readonly city: Value
  /** What restricts the city's value: units without figures, and whether it is a weighted mean. */
  readonly cityWithout: number
  readonly cityEstimated: boolean
  /** Values of the rated units, for the strip and for smallest, largest and mean. */
  readonly among: readonly number[]
  readonly numerator: Value | null
  readonly denominator: Value | null
  readonly numeratorStatus: Status | undefined
  readonly denominatorStatus: Status | undefined
  readonly numeratorLabel: string
  readonly denominatorLabel: string
  readonly date: string
  readonly status: Status | undefined
  readonly sources: readonly string[]
  readonly estimated: boolean
}

const counts = (data: DataPackage, indicator: Indicator, year: number, zoning: Zoning | null, position: number): { numerator: Value | null; denominator: Value | null } => {
  const term = indicatorTerm(indicator, data, year)
  if (term === null || 'value' in term) return { numerator: null, denominator: null }
  const table = yearTable(data, year)
  if (zoning === null) {
    const columns = indicatorValues(term, table)
    return { numerator: columns.numerator?.[position] ?? null, denominator: columns.denominator?.[position] ?? null }
  }
  const zones = aggregateToZones([term], table, zoning, data.series.has(seriesKey(populationColumn, year)) ? populationColumn : undefined)
  return zones.ok ? { numerator: zones.value[0]?.numerator?.[position] ?? null, denominator: zones.value[0]?.denominator?.[position] ?? null } : { numerator: null, denominator: null }
}

/** All indicators of a unit (zoning null) or zone in one year; those of the index first. */
export const profile = memoise((data: DataPackage, year: number, zoning: Zoning | null, id: string, recipe?: RecipeChoices): readonly ProfileEntry[] => {
  const position = zoning === null ? data.units.findIndex((unit) => unit.id === id) : zoning.zones.findIndex((zone) => zone.id === id)
  if (position < 0) return []
  const unitIds = zoning === null ? [id] : data.units.filter((unit) => zoning.zoneOf.get(unit.id) === id).map((unit) => unit.id)
  const inIndex = new Set(indexRecipe(data, year, 'bedarf', recipe).spec.indicators.map((term) => term.id))
  const label = (component: string): string => data.components.find((each) => each.id === component)?.label ?? component
  const dateOf = (component: string): string => data.components.find((each) => each.id === component)?.dates[String(year)] ?? String(year)
  return data.indicators
    .map((indicator): ProfileEntry => {
      const term = indicatorTerm(indicator, data, year)
      const components = term === null ? [] : termComponents(term)
      const level = indicatorLevel(data, indicator, year, zoning)
      const city = indicatorLevel(data, indicator, year, cityZoning(data))
      return {
        indicator,
        inIndex: inIndex.has(indicator.id),
        value: level.values[position] ?? missing.unknown,
        city: city.values[0] ?? missing.unknown,
        cityWithout: city.without[0]?.length ?? 0,
        cityEstimated: city.estimated,
        among: ratedUnitValues(data, indicator, year),
        ...counts(data, indicator, year, zoning, position),
        numeratorStatus: 'numerator' in indicator ? statusOf(data, [indicator.numerator], year, unitIds) : undefined,
        denominatorStatus: 'numerator' in indicator ? statusOf(data, [indicator.denominator], year, unitIds) : undefined,
        numeratorLabel: 'numerator' in indicator ? label(indicator.numerator) : '',
        denominatorLabel: 'numerator' in indicator ? label(indicator.denominator) : '',
        date: components[0] === undefined ? String(year) : dateOf(components[0]),
        status: statusOf(data, withWeights(components, zoning !== null && level.estimated), year, unitIds),
        sources: sourcesOf(data, components, year, unitIds),
        estimated: zoning !== null && level.estimated,
      }
    })
    .sort((a, b) => Number(b.inIndex) - Number(a.inIndex))
}, 12)

/** Smallest, mean and largest of the rated units. */
export const spread = (values: readonly number[]): { min: number; mean: number; max: number } | null =>
  values.length === 0 ? null : { min: Math.min(...values), mean: values.reduce((sum, value) => sum + value, 0) / values.length, max: Math.max(...values) }

export const numberOrNull = (value: Value): number | null => (isPresent(value) ? value : null)
