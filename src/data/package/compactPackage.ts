import type { Value } from '../../core/indicators/missing'
import { missing, type MissingReason } from '../../core/indicators/missing'
import type { Cell, Status } from '../../core/indicators/provenance'
import { seriesKey, type DataPackage, type Series } from '../dataPackage'

/** A series column by column: numbers (missing ones by reason), and status and source once, with the cells that differ. */
interface CompactSeries {
  readonly component: string
  readonly year: number
  readonly values: readonly (number | MissingReason)[]
  readonly status: Status
  readonly source: string
  readonly exceptions: readonly (readonly [position: number, status: Status, source: string])[]
}

/** A data package as plain JSON, about a third of the size of its files: what the build puts into the page. */
export type CompactPackage = Omit<DataPackage, 'series' | 'zonings' | 'synonyms'> & {
  readonly series: readonly CompactSeries[]
  readonly zonings: readonly (Omit<DataPackage['zonings'][number], 'zoneOf' | 'certainty'> & { readonly zoneOf: readonly (readonly [string, string])[]; readonly certainty: readonly (readonly [string, string])[] })[]
  readonly synonyms: readonly (readonly [string, string])[]
}

const mostFrequent = <T>(items: readonly T[]): T => {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

const compactSeries = ({ component, year, cells }: Series): CompactSeries => {
  const common = JSON.parse(mostFrequent(cells.map(({ status, source }) => JSON.stringify([status, source])))) as [Status, string]
  return {
    component,
    year,
    values: cells.map(({ value }) => (typeof value === 'number' ? value : value.missing)),
    status: common[0],
    source: common[1],
    exceptions: cells.flatMap(({ status, source }, position) => (status === common[0] && source === common[1] ? [] : [[position, status, source] as const])),
  }
}

const expandValue = (value: number | MissingReason): Value => (typeof value === 'number' ? value : missing[value])

const expandSeries = ({ component, year, values, status, source, exceptions }: CompactSeries): Series => {
  const cells: Cell[] = values.map((value) => ({ value: expandValue(value), status, source }))
  for (const [position, other, otherSource] of exceptions) cells[position] = { value: cells[position]!.value, status: other, source: otherSource }
  return { component, year, cells }
}

/** Packs a package for the page; `expandPackage` gives an equal one back. Series without cells are left out. */
export const compactPackage = (pkg: DataPackage): CompactPackage => ({
  ...pkg,
  series: [...pkg.series.values()].filter(({ cells }) => cells.length > 0).map(compactSeries),
  zonings: pkg.zonings.map((zoning) => ({ ...zoning, zoneOf: [...zoning.zoneOf], certainty: [...zoning.certainty] })),
  synonyms: [...pkg.synonyms],
})

/** The package again. Nothing is checked: the build has parsed and checked the files before it packed them. */
export const expandPackage = (compact: CompactPackage): DataPackage => ({
  ...compact,
  series: new Map(compact.series.map((series) => [seriesKey(series.component, series.year), expandSeries(series)])),
  zonings: compact.zonings.map((zoning) => ({ ...zoning, zoneOf: new Map(zoning.zoneOf), certainty: new Map(zoning.certainty) })),
  synonyms: new Map(compact.synonyms),
})
