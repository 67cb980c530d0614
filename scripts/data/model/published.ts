import { join } from 'node:path'
import type { Status } from '../../../src/core/indicators/provenance'
import { cell, readCsv } from '../files/csv'
import { years, type Year } from '../indicators/components'

export interface PublishedCell {
  readonly value: number
  readonly status: Extract<Status, 'veröffentlicht' | 'fortgeschrieben'>
  readonly source: string
}

/** Official figures for the city as a whole in one year; undefined where nothing is published. */
export interface CityTotals {
  readonly einwohner: number
  readonly byType: ReadonlyMap<string, number> | undefined
  readonly sgb2: number
  readonly sgb2Quote: number
  readonly arbeitslose: number
  readonly auslaender: number | undefined
}

export interface Published {
  readonly totals: ReadonlyMap<Year, CityTotals>
  /** Key: `${component}@${year}@${district name}`. */
  readonly cells: ReadonlyMap<string, PublishedCell>
  /** All published populations of a district as [decimal year, value], ascending. */
  readonly populationSeries: ReadonlyMap<string, readonly (readonly [number, number])[]>
  /** Published shares and means that are no counts: key `${indicator}@${year}@${name}`, value with the printed decimals. */
  readonly shares: ReadonlyMap<string, { readonly value: number; readonly decimals: number }>
}

/** Name of a published figure to the component it is a count of. */
const componentOf: Readonly<Record<string, string>> = { einwohner: 'einwohner', auslaender: 'auslaender', arbeitslose: 'arbeitslose', alter_0_3: 'ew_u3' }

/** Components that are sums of the published age groups. */
const ageSums: Readonly<Record<string, readonly string[]>> = {
  ew_u15: ['alter_0_3', 'alter_3_6', 'alter_6_15'],
  ew_u18: ['alter_0_3', 'alter_3_6', 'alter_6_15', 'alter_15_18'],
  ew_15_65: ['alter_15_18', 'alter_18_25', 'alter_25_45', 'alter_45_60', 'alter_60_65'],
  ew_65plus: ['alter_65_80', 'alter_80plus'],
}

/**
 * Reads the published figures. Which date fits a year:
 * 31.12. of the year comes first and is `veröffentlicht`; a figure dated with the year alone is the published
 * figure of that year and `veröffentlicht` too; a figure of another day of the year is carried over unchanged to
 * the end of the year and therefore `fortgeschrieben`.
 * @param directory folder with `stadt-zeitreihe.csv`, `ortsteil-zeitreihen.csv`, `einzelwerte.csv`
 */
export function readPublished(directory: string): Published {
  const found = new Map<string, PublishedCell & { rank: number }>()
  const series = new Map<string, Map<number, number>>()
  const shares = new Map<string, { value: number; decimals: number }>()
  const put = (component: string, date: string, name: string, value: number, source: string): void => {
    const year = years.find((y) => String(y) === date.slice(0, 4))
    if (year === undefined) return
    const rank = date.endsWith('-12-31') ? 0 : date.length === 4 ? 1 : 2
    const key = `${component}@${year}@${name}`
    const before = found.get(key)
    if (before && before.rank <= rank) return
    found.set(key, { value, status: rank === 2 ? 'fortgeschrieben' : 'veröffentlicht', source, rank })
  }
  const point = (name: string, date: string, value: number): void => {
    if (date.length !== 10) return
    const list = series.get(name) ?? new Map<number, number>()
    list.set(Number(date.slice(0, 4)) + Number(date.slice(5, 7)) / 12, value)
    series.set(name, list)
  }

  for (const row of readCsv(join(directory, 'ortsteil-zeitreihen.csv'), ';')) {
    const date = `${cell(row, 'jahr_31_12')}-12-31`
    const name = cell(row, 'name')
    put('einwohner', date, name, Number(cell(row, 'insgesamt')), 'erfurt-statistik')
    point(name, date, Number(cell(row, 'insgesamt')))
    if (cell(row, 'auslaender') !== '') put('auslaender', date, name, Number(cell(row, 'auslaender')), 'erfurt-statistik')
  }
  const ages = new Map<string, number>()
  for (const row of readCsv(join(directory, 'einzelwerte.csv'), ';')) {
    const name = cell(row, 'ortsteil')
    const indicator = cell(row, 'indikator')
    const date = cell(row, 'stichtag')
    const text = cell(row, 'wert')
    const source = sourceOf(cell(row, 'quelle'))
    if (indicator.startsWith('alter_')) ages.set(`${indicator}@${date}@${name}`, Number(text))
    if (cell(row, 'einheit') !== 'Personen') shares.set(`${indicator}@${date.slice(0, 4)}@${name}`, { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 })
    if (name === 'Erfurt gesamt') continue
    if (indicator === 'einwohner') point(name, date, Number(text))
    const component = componentOf[indicator]
    if (component) put(component, date, name, Number(text), source)
  }
  for (const key of ages.keys()) {
    const [indicator, date, name] = key.split('@') as [string, string, string]
    if (indicator !== 'alter_0_3') continue
    for (const [component, groups] of Object.entries(ageSums)) {
      const parts = groups.map((group) => ages.get(`${group}@${date}@${name}`))
      if (parts.every((part) => part !== undefined)) put(component, date, name, parts.reduce((s, v) => s + v, 0), 'erfurt-statistik')
    }
  }
  return {
    totals: new Map(readCsv(join(directory, 'stadt-zeitreihe.csv'), ';').flatMap((row) => cityTotals(row))),
    cells: new Map([...found].map(([key, { value, status, source }]) => [key, { value, status, source }])),
    populationSeries: new Map([...series].map(([name, points]) => [name, [...points].sort((p, q) => p[0] - q[0])])),
    shares,
  }
}

function cityTotals(row: Readonly<Record<string, string>>): [Year, CityTotals][] {
  const year = years.find((y) => String(y) === cell(row, 'jahr'))
  if (year === undefined) return []
  const number = (column: string): number | undefined => (cell(row, column) === '' ? undefined : Number(cell(row, column)))
  const types = [
    ['städtisch', number('einwohner_staedtisch')],
    ['Plattenbau', number('einwohner_plattenbau')],
    ['dörflich', number('einwohner_doerflich')],
  ] as const
  return [
    [
      year,
      {
        einwohner: number('einwohner_gesamt')!,
        byType: types.every(([, value]) => value !== undefined) ? new Map(types.map(([type, value]) => [type, value!])) : undefined,
        sgb2: number('sgb2_leistungsberechtigte')!,
        sgb2Quote: number('sgb2_quote_prozent')!,
        arbeitslose: number('arbeitslose_jahresdurchschnitt')!,
        auslaender: number('auslaender'),
      },
    ],
  ]
}

/** Short id in the package's source list for a source as the tables name it. Throws for one it does not know. */
export function sourceOf(text: string): string {
  if (text.startsWith('thueringen24.de')) return 'ssa-2020-presse'
  if (text.startsWith('ilversgehofen.de')) return 'ilversgehofen'
  if (text.startsWith('puffbohne.de')) return 'puffbohne'
  if (text.includes('Wikipedia')) return 'erfurt-wikipedia'
  if (text.startsWith('Landeshauptstadt Erfurt')) return 'erfurt-statistik'
  throw new Error(`unknown source (${text})`)
}
