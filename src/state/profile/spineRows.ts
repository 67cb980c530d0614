import type { Indicator } from '../../core/indicators/indicator'
import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { Status } from '../../core/indicators/provenance'
import { spineOf, type Spine } from '../../core/statistics/spine'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import { defaultMinPopulation } from '../../core/index/presets'
import { unitPopulation } from '../derived/rows'
import { profile } from '../derived/profile'
import { indicatorLevel, ratedUnitValues } from '../derived/shownIndicator'
import { memoise } from '../memoise'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { valueInterval, type ValueInterval } from './interval'
import type { Place } from './subject'

/** One indicator against the city and the own type. */
export interface SpineRow {
  readonly indicator: Indicator
  readonly inIndex: boolean
  readonly value: Value
  readonly interval: ValueInterval | null
  readonly city: Value
  /** Of all units of the same type together; null where there is no own type. */
  readonly ownType: Value | null
  readonly spine: Spine | null
  /** Units with the smallest and the largest value, for the city's sheet. */
  readonly least: Extreme | null
  readonly most: Extreme | null
  readonly status: Status | undefined
  readonly sources: readonly string[]
  readonly date: string
  /** The value is a weighted mean, because counts are not known. */
  readonly estimated: boolean
}

export interface Extreme {
  readonly name: string
  readonly value: number
}

/** The types as a zoning of their own, so that a type's rate is formed from summed counts like any other zone's; null where the data know no types. */
export const typeZoning = memoise((data: DataPackage): Zoning | null => {
  const types = [...new Set(data.units.map(({ type }) => type))].filter((type) => type !== '')
  if (types.length === 0) return null
  return {
    id: 'typen',
    title: 'Siedlungstypen',
    description: '',
    source: '',
    zones: types.map((type, index) => ({ id: type, number: index + 1, name: type })),
    zoneOf: new Map(data.units.flatMap(({ id, type }) => (type === '' ? [] : [[id, type] as const]))),
    certainty: new Map(),
  }
})

export interface OwnType {
  readonly name: string
  readonly units: number
}

/** The one type all units of a place share; null where they differ or have none. */
export const ownTypeOf = (data: DataPackage, { unitIds, subject }: Place): OwnType | null => {
  if (subject.kind === 'city') return null
  const types = new Set(unitIds.map((id) => data.units.find((unit) => unit.id === id)?.type ?? ''))
  const [name] = types
  return types.size !== 1 || name === undefined || name === '' ? null : { name, units: data.units.filter(({ type }) => type === name).length }
}

const extremes = memoise((data: DataPackage, indicator: Indicator, year: number): { readonly least: Extreme; readonly most: Extreme } | null => {
  const people = unitPopulation(data, year)
  const values = indicatorLevel(data, indicator, year, null).values.flatMap((value, i): Extreme[] => {
    const { id, name } = data.units[i]!
    const count = people.get(id)
    // The same units as in ratedUnitValues, so that the names belong to the ends of the spine.
    return isPresent(value) && !(count !== undefined && isPresent(count) && count < defaultMinPopulation) ? [{ name, value }] : []
  })
  if (values.length === 0) return null
  return { least: values.reduce((best, each) => (each.value < best.value ? each : best)), most: values.reduce((best, each) => (each.value > best.value ? each : best)) }
}, 400)

const spines = memoise((data: DataPackage, indicator: Indicator, year: number, city: Value): Spine | null => (isPresent(city) ? spineOf(ratedUnitValues(data, indicator, year), city, indicator.direction) : null), 400)

/** Those of the index first, then the others with a direction, last those that only describe; each in the order of the data. */
const group = ({ inIndex, indicator }: Pick<SpineRow, 'inIndex' | 'indicator'>): number => (inIndex ? 0 : indicator.direction === 0 ? 2 : 1)

/** All indicators of a place in one year. An indicator without figures stays, without a number. */
export const spineRows = (data: DataPackage, year: number, place: Place, recipe?: RecipeChoices): readonly SpineRow[] => {
  const type = ownTypeOf(data, place)
  const types = type === null ? null : typeZoning(data)
  const typeAt = types?.zones.findIndex(({ id }) => id === type?.name) ?? -1
  return profile(data, year, place.zoning, place.id, recipe)
    .map(({ indicator, inIndex, value, city, numerator, denominator, status, sources, date, estimated }): SpineRow => {
      const ends = place.subject.kind === 'city' ? extremes(data, indicator, year) : null
      return {
        indicator,
        inIndex,
        value,
        interval: estimated || !isPresent(value) ? null : valueInterval(indicator, numerator, denominator),
        city,
        ownType: types === null ? null : (indicatorLevel(data, indicator, year, types).values[typeAt] ?? missing.unknown),
        spine: spines(data, indicator, year, city),
        least: ends?.least ?? null,
        most: ends?.most ?? null,
        status,
        sources,
        date,
        estimated,
      }
    })
    .sort((a, b) => group(a) - group(b))
}
