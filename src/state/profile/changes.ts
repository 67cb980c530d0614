import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { Status } from '../../core/indicators/provenance'
import type { DataPackage } from '../../data/dataPackage'
import { steckbrief } from '../../i18n/de/steckbrief'
import type { AppState } from '../appState'
import { indexRecipe } from '../derived/indexRecipe'
import { indicatorTerm, termComponents } from '../derived/indicatorTerm'
import { populationColumn } from '../../core/index/presets'
import { baseRows, cityZoning } from '../derived/rows'
import { indicatorLevel } from '../derived/shownIndicator'
import { shownIndex } from '../derived/shownIndex'
import { statusOf } from '../derived/status'
import { indexScaleOf } from './indexScale'
import type { Place } from './subject'

/** Why the years of one line must not simply be laid beside each other. */
export type ChangeCaveat = 'dates' | 'status' | 'kind' | 'members'

/** One figure over the years. */
export interface ChangeLine {
  /** `index`, `people` or an indicator's id. */
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly decimals: number
  readonly direction: 1 | -1 | 0
  /** In the order of `ProfileChanges.years`. */
  readonly values: readonly Value[]
  /** The city's, null for the index, which is not computed for the city as a whole. */
  readonly city: readonly Value[] | null
  readonly caveats: readonly ChangeCaveat[]
}

export interface ProfileChanges {
  readonly years: readonly number[]
  readonly lines: readonly ChangeLine[]
  /** The index of each year is measured by that year's units, so that it tells the place among the others and no level. */
  readonly indexIsRelative: boolean
}

/** Most years a line shows; of more, the latest. */
export const mostYears = 6

const positionOf = (data: DataPackage, place: Place): number => (place.zoning === null ? data.units.findIndex(({ id }) => id === place.id) : place.zoning.zones.findIndex(({ id }) => id === place.id))

/** Whether figures were counted in each year about the same number of years apart: a date in another year than the slot says no. */
const datesDiffer = (data: DataPackage, components: readonly string[], years: readonly number[]): boolean =>
  components.some((id) => {
    const dates = data.components.find((component) => component.id === id)?.dates ?? {}
    return years.some((year) => {
      const date = dates[String(year)]
      return date !== undefined && /^\d{4}/.test(date) && Number(date.slice(0, 4)) !== year
    })
  })

const differ = (list: readonly unknown[]): boolean => new Set(list).size > 1

/** People, the index and its indicators over the loaded years; null where there is only one year. */
export const changesOf = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>, place: Place): ProfileChanges | null => {
  const { data, year, indexScheme, shownRecipe } = state
  const years = [...data.years].sort((a, b) => a - b).slice(-mostYears)
  if (years.length < 2) return null
  const position = positionOf(data, place)
  const zoning = place.zoning
  const inIndex = new Set(indexRecipe(data, year, indexScheme, shownRecipe).spec.indicators.map(({ id }) => id))
  const lines = data.indicators
    .filter(({ id }) => inIndex.has(id))
    .map((indicator): ChangeLine => {
      const terms = years.map((each) => indicatorTerm(indicator, data, each))
      const levels = years.map((each) => indicatorLevel(data, indicator, each, zoning))
      const values = levels.map((level) => level.values[position] ?? missing.unknown)
      const known = terms.flatMap((term, i) => (term !== null && isPresent(values[i]!) ? [{ term, year: years[i]! }] : []))
      const components = [...new Set(known.flatMap(({ term }) => termComponents(term)))]
      const statuses = known.map(({ term, year: each }): Status | undefined => statusOf(data, termComponents(term), each, place.unitIds))
      const caveats: ChangeCaveat[] = [
        ...(datesDiffer(data, components, known.map((each) => each.year)) ? (['dates'] as const) : []),
        ...(differ(statuses) ? (['status'] as const) : []),
        ...(differ(known.map(({ term }) => 'value' in term)) ? (['kind'] as const) : []),
        ...(differ(levels.flatMap((level, i) => (isPresent(values[i]!) ? [(level.without[position] ?? []).join(' ')] : []))) ? (['members'] as const) : []),
      ]
      return {
        id: indicator.id,
        label: indicator.shortLabel,
        unit: indicator.unit,
        decimals: indicator.decimals,
        direction: indicator.direction,
        values,
        city: years.map((each) => indicatorLevel(data, indicator, each, cityZoning(data)).values[0] ?? missing.unknown),
        caveats,
      }
    })
  const peopleRows = years.map((each) => baseRows(data, each, zoning)[position])
  const people: ChangeLine = {
    id: 'people',
    label: steckbrief.people,
    unit: '',
    decimals: 0,
    direction: 0,
    values: peopleRows.map((row) => row?.population ?? missing.unknown),
    city: null,
    caveats: [
      ...(differ(years.map((each) => statusOf(data, [populationColumn], each, place.unitIds))) ? (['status'] as const) : []),
      ...(differ(peopleRows.map((row) => row?.peopleWithout.join(' '))) ? (['members'] as const) : []),
    ],
  }
  if (place.subject.kind === 'city') return { years, lines: [people, ...lines], indexIsRelative: false }
  const shown = years.map((each) => shownIndex(data, each, zoning, indexScheme, shownRecipe))
  const rows = shown.map((each) => each.rowOf.get(place.id))
  const index: ChangeLine = {
    id: 'index',
    label: 'Sozialindex',
    unit: '',
    decimals: 2,
    direction: 1,
    values: rows.map((row) => (row === undefined ? missing.unknown : row.exclusion !== null ? missing.notApplicable : row.value)),
    city: null,
    caveats: [...(differ(rows.map((row) => row?.status)) ? (['status'] as const) : []), ...(differ(rows.map((row) => row?.membersWithout.join(' '))) ? (['members'] as const) : [])],
  }
  // A fixed reference year makes the index of several years one scale, as does an index that needs no reference.
  return { years, lines: [people, index, ...lines], indexIsRelative: ['standardised', 'relative'].includes(indexScaleOf(indexRecipe(data, year, indexScheme, shownRecipe).spec)) }
}
