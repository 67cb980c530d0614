import { computeIndex } from '../../core/index/computeIndex'
import { computeZoneIndex } from '../../core/index/computeZoneIndex'
import type { IndexResult } from '../../core/index/indexResult'
import { unitRows, zoneRows } from '../../core/index/indexRows'
import type { IndexSpec } from '../../core/index/indexSpec'
import { referenceTableOf } from '../../core/index/referenceTable'
import { selectRows } from '../../core/index/selectRows'
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

/** What the recipe would rate where nothing is missing, and what of it is rated: the rows the index is fitted to, of the fixed reference year where there is one. */
const referenceCounts = (data: DataPackage, year: number, zoning: Zoning | null, spec: IndexSpec): { readonly rated: number; readonly wanted: number } => {
  const options = indexOptions(data, spec) ?? {}
  const table = referenceTableOf(spec, yearTable(data, year), options)
  const rooms = zoning !== null && spec.reference === 'zones' ? zoneRows(spec, table, zoning, options) : null
  const rows = rooms === null ? unitRows(spec, table, options) : rooms.ok ? rooms.value : null
  if (rows === null) return { rated: 0, wanted: 0 }
  // A room without an Ortsteil lacks nothing.
  const filled = rooms === null ? null : new Set(table.ids.map((id) => zoning?.zoneOf.get(id)))
  const reasons = selectRows(spec, rows).excluded.filter((_, row) => filled === null || filled.has(rows.ids[row]!))
  // Where the number of people is not known, neither is whether the recipe would rate.
  const rated = reasons.filter((each) => each === null).length
  return { rated, wanted: rated + reasons.filter((each) => each?.reason === 'missing').length }
}

/** A reference that lost many units moves every value: a map of 20 Ortsteile cannot be laid beside one of 48. What the recipe itself leaves out is no loss. */
const fewReferences = (data: DataPackage, year: number, zoning: Zoning | null, spec: IndexSpec, result: IndexResult | null): readonly Problem[] => {
  if (result === null) return []
  const { rated, wanted } = referenceCounts(data, year, zoning, spec)
  if (rated >= 0.9 * wanted) return []
  const what = zoning !== null && spec.reference === 'zones' ? 'Räumen' : 'Ortsteilen'
  const when = spec.referenceYear === undefined || spec.referenceYear === year ? '' : ` des Jahres ${spec.referenceYear}`
  return [
    {
      code: 'few-references',
      severity: 'warning',
      place: {},
      sentence: `Der Bezug sind nur ${rated} von ${wanted} ${what}${when}, weil bei den übrigen Werte fehlen. Index, Stufen und Ränge sind mit anderen Karten nicht vergleichbar.`,
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
    problems: spec.indicators.length === 0 ? [noIndicators(year)] : [...fewReferences(data, year, zoning, spec, result), ...inWords(computed.ok ? computed.warnings : computed.problems, data)],
  }
}, 24)
