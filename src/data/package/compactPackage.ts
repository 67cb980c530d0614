import type { Value } from '../../core/indicators/missing'
import { missing, type MissingReason } from '../../core/indicators/missing'
import type { Cell, Status } from '../../core/indicators/provenance'
import { packArcs, unpackArcs, type PackedArcs } from './packArcs'
import { seriesKey, type DataPackage, type Series } from '../dataPackage'

/** A series column by column: numbers (missing ones by reason) less those of the series before it where that is the same component, and status and source once, with the cells that differ. */
interface CompactSeries {
  readonly component: string
  readonly year: number
  readonly values: readonly (number | MissingReason)[]
  readonly status: Status
  readonly source: string
  readonly exceptions: readonly (readonly [position: number, status: Status, source: string])[]
}

/** A data package as plain JSON, about a third of the size of its files: what the build puts into the page. */
export type CompactPackage = Omit<DataPackage, 'boundaries' | 'series' | 'zonings' | 'synonyms'> & {
  /** Arcs packed where they can be. */
  readonly boundaries: Omit<DataPackage['boundaries'], 'arcs'> & { readonly arcs: DataPackage['boundaries']['arcs'] | PackedArcs }
  readonly series: readonly CompactSeries[]
  readonly zonings: readonly (Omit<DataPackage['zonings'][number], 'zoneOf' | 'certainty'> & { readonly zoneOf: readonly (readonly [string, string])[]; readonly certainty: readonly (readonly [string, string])[] })[]
  readonly synonyms: readonly (readonly [string, string])[]
}

const mostFrequent = <T>(items: readonly T[]): T => {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

type Packed = number | MissingReason

/** Whole numbers less, or with `sign` 1 plus, the number in the same place of another series: neighbouring years differ little. */
const shifted = (values: readonly Packed[], by: readonly Packed[], sign: 1 | -1): Packed[] =>
  values.map((value, i) => {
    const other = by[i]
    return Number.isSafeInteger(value) && Number.isSafeInteger(other) ? (value as number) + sign * (other as number) : value
  })

const packed = ({ cells }: Series): Packed[] => cells.map(({ value }) => (typeof value === 'number' ? value : value.missing))

const compactSeries = (series: Series, before: Series | undefined): CompactSeries => {
  const { component, year, cells } = series
  const common = JSON.parse(mostFrequent(cells.map(({ status, source }) => JSON.stringify([status, source])))) as [Status, string]
  return {
    component,
    year,
    values: before?.component === component ? shifted(packed(series), packed(before), -1) : packed(series),
    status: common[0],
    source: common[1],
    exceptions: cells.flatMap(({ status, source }, position) => (status === common[0] && source === common[1] ? [] : [[position, status, source] as const])),
  }
}

const expandValue = (value: number | MissingReason): Value => (typeof value === 'number' ? value : missing[value])

/** The numbers of all series again, in their order. */
const unshifted = (series: readonly CompactSeries[]): Packed[][] => {
  const all: Packed[][] = []
  series.forEach(({ component, values }, i) => all.push(i > 0 && series[i - 1]!.component === component ? shifted(values, all[i - 1]!, 1) : [...values]))
  return all
}

const expandSeries = ({ component, year, status, source, exceptions }: CompactSeries, values: readonly Packed[]): Series => {
  const cells: Cell[] = values.map((value) => ({ value: expandValue(value), status, source }))
  for (const [position, other, otherSource] of exceptions) cells[position] = { value: cells[position]!.value, status: other, source: otherSource }
  return { component, year, cells }
}

/** Packs a package for the page; `expandPackage` gives an equal one back. Series without cells are left out. */
export const compactPackage = (pkg: DataPackage): CompactPackage => ({
  ...pkg,
  boundaries: { ...pkg.boundaries, arcs: packArcs(pkg.boundaries.arcs) ?? pkg.boundaries.arcs },
  series: [...pkg.series.values()].filter(({ cells }) => cells.length > 0).map((series, i, all) => compactSeries(series, all[i - 1])),
  zonings: pkg.zonings.map((zoning) => ({ ...zoning, zoneOf: [...zoning.zoneOf], certainty: [...zoning.certainty] })),
  synonyms: [...pkg.synonyms],
})

/** The package again. Nothing is checked: the build has parsed and checked the files before it packed them. */
export const expandPackage = (compact: CompactPackage): DataPackage => {
  const values = unshifted(compact.series)
  return {
    ...compact,
    boundaries: { ...compact.boundaries, arcs: 'text' in compact.boundaries.arcs ? unpackArcs(compact.boundaries.arcs) : compact.boundaries.arcs },
    series: new Map(compact.series.map((series, i) => [seriesKey(series.component, series.year), expandSeries(series, values[i]!)])),
    zonings: compact.zonings.map((zoning) => ({ ...zoning, zoneOf: new Map(zoning.zoneOf), certainty: new Map(zoning.certainty) })),
    synonyms: new Map(compact.synonyms),
  }
}
