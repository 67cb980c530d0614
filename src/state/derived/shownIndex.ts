import { computeIndex } from '../../core/index/computeIndex'
import { computeZoneIndex } from '../../core/index/computeZoneIndex'
import type { IndexResult } from '../../core/index/indexResult'
import { isPresent, missing } from '../../core/indicators/missing'
import { weakestStatus, type Status } from '../../core/indicators/provenance'
import type { Problem, Result } from '../../core/result'
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
import { sourcesOf, statusOf } from './status'
import { indicatorLevel, withWeights } from './shownIndicator'
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

/** A reference that lost many units moves every value: a map of 20 Ortsteile cannot be laid beside one of 48. What the recipe itself leaves out is no loss. */
const fewReferences = (year: number, zoning: Zoning | null, result: IndexResult | null): readonly Problem[] => {
  if (result === null || result.referenceCount >= 0.9 * result.referenceWanted) return []
  const { spec, referenceCount, referenceWanted } = result
  const what = zoning !== null && spec.reference === 'zones' ? 'Räumen' : 'Ortsteilen'
  const when = spec.referenceYear === undefined || spec.referenceYear === year ? '' : ` des Jahres ${spec.referenceYear}`
  return [
    {
      code: 'few-references',
      severity: 'warning',
      place: {},
      sentence: `Der Bezug sind nur ${referenceCount} von ${referenceWanted} ${what}${when}, weil bei den übrigen Werte fehlen. Index, Stufen und Ränge sind mit anderen Karten nicht vergleichbar.`,
      wayOut: 'Die fehlenden Werte unter „Daten“ ergänzen.',
    },
  ]
}

/** Problems of the calculation with the indicators' labels in place of their ids. What single zones leave out stands beside them. */
const inWords = (problems: readonly Problem[], data: DataPackage): readonly Problem[] =>
  problems
    .filter(({ code }) => code !== 'partial-coverage')
    .map((problem) => ({ ...problem, sentence: data.indicators.reduce((sentence, { id, label }) => sentence.replaceAll(`„${id}“`, `„${label}“`), problem.sentence) }))

/** In words of the map, not of the recipe: the year lacks every indicator of the index. */
const noIndicators = (year: number): Problem => ({
  code: 'no-indicators',
  severity: 'warning',
  place: {},
  sentence: `Für ${year} liegt kein Indikator des Sozialindex mit Zähler und Nenner vor.`,
  wayOut: 'Unter „Daten“ die fehlenden Zählwerte laden oder oben ein anderes Jahr wählen.',
})

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
  const estimated = zoning !== null && (result?.terms.some((term) => term.estimated) ?? false)
  const rows = baseRows(data, year, zoning).map((row, index): ShownRow => ({
    ...row,
    value: result?.index[index] ?? missing.unknown,
    classIndex: result?.classIndex[index] ?? null,
    rank: result?.rank[index] ?? null,
    exclusion: result?.excluded[index] ?? null,
    status: weaker(statusOf(data, withWeights(components, estimated), year, row.unitIds), referenceStatus),
    membersWithout: without[index] ?? [],
    estimated,
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
    cityWithout: [],
    cityEstimated: false,
    status: statusOf(
      data,
      components,
      year,
      data.units.map((unit) => unit.id),
    ),
    sources: sourcesOf(data, components, year, data.units.map((unit) => unit.id)),
    result,
    problems: spec.indicators.length === 0 ? [noIndicators(year)] : [...fewReferences(year, zoning, result), ...inWords(computed.ok ? computed.warnings : computed.problems, data)],
  }
}, 24)
