import { cityCaveats, peopleCaveat } from '../../i18n/de/caveats'
import { missing, type Value } from '../../core/indicators/missing'
import { populationColumn } from '../../core/index/presets'
import type { Status } from '../../core/indicators/provenance'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import { indicatorTerm, termComponents } from '../../state/derived/indicatorTerm'
import { baseRows, cityZoning } from '../../state/derived/rows'
import { indicatorLevel, withWeights } from '../../state/derived/shownIndicator'
import type { Shown } from '../../state/derived/shownTypes'
import { sourcesOf, statusOf } from '../../state/derived/status'
import { memoise } from '../../state/memoise'

/** One numeric column of the table twin, in the order of the shown rows. */
export interface TwinColumn {
  readonly key: string
  readonly label: string
  /** For files, where no column stands beside its explanation. */
  readonly fullLabel: string
  /** What the city's value leaves out, '' for nothing. */
  readonly cityCaveat: string
  readonly unit: string
  readonly decimals: number
  readonly values: readonly Value[]
  /** Value of the whole city; null where there is none. */
  readonly city: Value | null
  readonly status: Status | undefined
  /** Ids of the sources behind the column's figures. */
  readonly sources: readonly string[]
}

/** Rank, index, people and every indicator of one year at one level. */
export const twinColumns = memoise((data: DataPackage, year: number, zoning: Zoning | null, index: Shown): readonly TwinColumn[] => {
  const ids = data.units.map((unit) => unit.id)
  const people = index.rows.map((row) => row.population)
  const [wholeCity] = baseRows(data, year, cityZoning(data))
  return [
    { key: 'rank', label: 'Rang', fullLabel: 'Rang', cityCaveat: '', unit: '', decimals: 0, values: index.rows.map((row): Value => row.rank ?? missing.notApplicable), city: null, status: index.status, sources: index.sources },
    { key: 'index', label: 'Sozialindex', fullLabel: 'Sozialindex', cityCaveat: '', unit: '', decimals: 2, values: index.rows.map((row) => row.value), city: null, status: index.status, sources: index.sources },
    { key: 'people', label: 'Menschen', fullLabel: 'Einwohner', cityCaveat: peopleCaveat(wholeCity!), unit: '', decimals: 0, values: people, city: wholeCity!.population, status: statusOf(data, [populationColumn], year, ids), sources: sourcesOf(data, [populationColumn], year, ids) },
    ...data.indicators.flatMap((indicator): TwinColumn[] => {
      const term = indicatorTerm(indicator, data, year)
      if (term === null) return []
      const city = indicatorLevel(data, indicator, year, cityZoning(data))
      const level = indicatorLevel(data, indicator, year, zoning)
      const components = withWeights(termComponents(term), zoning !== null && level.estimated)
      return [
        {
          key: indicator.id,
          label: indicator.shortLabel,
          fullLabel: indicator.label,
          cityCaveat: cityCaveats(ids.length, city.without[0]?.length ?? 0, city.estimated).join(', '),
          unit: indicator.unit,
          decimals: indicator.decimals,
          values: level.values,
          city: city.values[0] ?? null,
          status: statusOf(data, components, year, ids),
          sources: sourcesOf(data, components, year, ids),
        },
      ]
    }),
  ]
}, 4)
