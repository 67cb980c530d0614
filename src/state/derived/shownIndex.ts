import { computeIndex } from '../../core/index/computeIndex'
import { computeZoneIndex } from '../../core/index/computeZoneIndex'
import type { IndexResult } from '../../core/index/indexResult'
import { isPresent, missing } from '../../core/indicators/missing'
import { weakestStatus, type Status } from '../../core/indicators/provenance'
import type { Result } from '../../core/result'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import type { IndexScheme } from '../appState'
import { memoise } from '../memoise'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { indexOptions } from './indexOptions'
import { indexRecipe } from './indexRecipe'
import { termComponents } from './indicatorTerm'
import { baseRows } from './rows'
import type { Shown, ShownRow } from './shownTypes'
import { statusOf } from './status'
import { indicatorLevel } from './shownIndicator'
import { yearTable } from './yearTable'

/** The index by unit (zoning null) or by zone, standardised on the units. */
export const indexLevel = memoise((data: DataPackage, year: number, zoning: Zoning | null, scheme: IndexScheme, recipe?: RecipeChoices): Result<IndexResult> => {
  const { spec } = indexRecipe(data, year, scheme, recipe)
  const table = yearTable(data, year)
  const options = indexOptions(data, spec)
  return zoning === null ? computeIndex(spec, table, options) : computeZoneIndex(spec, table, zoning, options)
}, 24)

/** Members of each zone that lack figures of any indicator in the recipe. */
const membersWithout = (data: DataPackage, year: number, zoning: Zoning, termIds: readonly string[]): readonly (readonly string[])[] => {
  const levels = data.indicators.filter((indicator) => termIds.includes(indicator.id)).map((indicator) => indicatorLevel(data, indicator, year, zoning))
  return zoning.zones.map((_, index) => [...new Set(levels.flatMap((level) => level.without[index] ?? []))])
}

const weaker = (own: Status | undefined, reference: Status | undefined): Status | undefined => (own === undefined || reference === undefined ? own : weakestStatus([own, reference]))

/** The Sozialindex, ready to be drawn. Where it cannot be computed, rows without values and the problems. */
export const shownIndex = memoise((data: DataPackage, year: number, zoning: Zoning | null, scheme: IndexScheme, recipe?: RecipeChoices): Shown => {
  const { spec } = indexRecipe(data, year, scheme, recipe)
  const components = spec.indicators.flatMap(termComponents)
  const computed = indexLevel(data, year, zoning, scheme, recipe)
  const units = zoning === null ? computed : indexLevel(data, year, null, scheme, recipe)
  const result = computed.ok ? computed.value : null
  // Every value is standardised on the rated units, so their model values make it a model value, however official its own counts are.
  const reference = units.ok ? units.value.ids.filter((_, index) => units.value.excluded[index] === null) : []
  const referenceStatus = statusOf(data, components, year, reference)
  const without = zoning === null ? [] : membersWithout(data, year, zoning, spec.indicators.map((term) => term.id))
  const rows = baseRows(data, year, zoning).map((row, index): ShownRow => ({
    ...row,
    value: result?.index[index] ?? missing.unknown,
    classIndex: result?.classIndex[index] ?? null,
    rank: result?.rank[index] ?? null,
    exclusion: result?.excluded[index] ?? null,
    status: weaker(statusOf(data, components, year, row.unitIds), referenceStatus),
    membersWithout: without[index] ?? [],
    estimated: zoning !== null && (result?.terms.some((term) => term.estimated) ?? false),
  }))
  const breaks = result?.breaks ?? spec.classes?.breaks ?? []
  return {
    measure: 'index',
    title: 'Sozialindex',
    unit: '',
    decimals: 2,
    direction: 1,
    zoning,
    year,
    rows,
    rowOf: new Map(rows.map((row) => [row.id, row])),
    rowOfUnit: new Map(rows.flatMap((row) => row.unitIds.map((id) => [id, row] as const))),
    breaks,
    labels: result?.labels ?? spec.classes?.labels ?? [],
    classCount: breaks.length + 1,
    unitValues: units.ok ? units.value.index.filter(isPresent) : [],
    ratedCount: rows.filter((row) => row.rank !== null).length,
    city: missing.notApplicable,
    status: statusOf(
      data,
      components,
      year,
      data.units.map((unit) => unit.id),
    ),
    result,
    problems: computed.ok ? computed.warnings : computed.problems,
  }
}, 24)
