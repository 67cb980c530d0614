import type { Component, Indicator } from '../../src/core/indicators/indicator'
import type { Value } from '../../src/core/indicators/missing'
import type { Status } from '../../src/core/indicators/provenance'
import { seriesKey, type DataPackage } from '../../src/data/dataPackage'
import { smallCity } from './smallCity'

export interface ReadyCity {
  readonly years?: readonly number[]
  /** null: the package does not know how many people live anywhere. */
  readonly people?: readonly Value[] | null
  readonly statusOf?: (component: string) => Status
  /** Reference date of the people per year. */
  readonly dates?: Readonly<Record<string, string>>
}

const values: Readonly<Record<string, readonly number[]>> = { 'armut.fertig': [10, 5, 20, 12, 8, 10], 'wahl.fertig': [70, 75, 40, 60, 65, 75] }

const indicator = (id: string, direction: Indicator['direction']): Indicator => ({ id, label: `Anteil ${id}`, shortLabel: id, domain: 'Eigenes', unit: '%', decimals: 1, direction, description: '', source: '', synonyms: [], value: `${id}.fertig` })
const component = (id: string, dates: Readonly<Record<string, string>> = {}): Component => ({ id, label: id, counted: 'Personen', synonyms: [], dates })

/** The small city, whose rates are given ready, without counts; each year a little higher. Each component has a source of its own: its id. */
export const readyCity = ({ years = [2020], people = [1000, 2000, 4000, 500, 900, 800], statusOf = () => 'amtlich', dates = {} }: ReadyCity = {}): DataPackage => {
  const columns: Readonly<Record<string, readonly Value[]>> = { ...values, ...(people === null ? {} : { einwohner: people }) }
  return {
    ...smallCity(),
    years,
    components: Object.keys(columns).map((id) => component(id, id === 'einwohner' ? dates : {})),
    indicators: [indicator('armut', 1), indicator('wahl', -1)],
    series: new Map(
      years.flatMap((year, i) =>
        Object.entries(columns).map(([id, cells]) => [seriesKey(id, year), { component: id, year, cells: cells.map((value) => ({ value: typeof value === 'number' ? value + i : value, status: statusOf(id), source: id })) }] as const),
      ),
    ),
    sources: Object.keys(columns).map((id) => ({ id, title: `Quelle ${id}`, licence: '' })),
  }
}
