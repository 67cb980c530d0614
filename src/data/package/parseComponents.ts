import { missing, type Value } from '../../core/indicators/missing'
import { statuses, type Cell, type Status } from '../../core/indicators/provenance'
import type { Unit } from '../../core/units/unit'
import { tableSign } from '../csv/tableSign'
import { seriesKey, type Series, type Source } from '../dataPackage'
import { packageCsv } from './packageCsv'
import { paths, type PackageFiles, type ProblemList } from './packageFiles'

const required = ['unit', 'component', 'year', 'value', 'status', 'source']
const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i

const readValue = (text: string): Value | undefined => tableSign(text) ?? (number.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined)

interface Known {
  readonly units: readonly Unit[]
  /** Component ids that count; they are never negative. */
  readonly counts: ReadonlySet<string>
  /** Component ids that carry ready values. */
  readonly values: ReadonlySet<string>
  readonly years: ReadonlySet<number>
  readonly sources: readonly Source[]
}

/**
 * Reads `components.csv`, the long table of counts, into one series per
 * component and year in the order of the units. Errors name row, column and
 * value: unknown unit, component, year, status or source, unreadable or negative
 * value, the same cell twice. A unit without a row is missing 'unknown', with a
 * warning per series.
 * @returns keyed by seriesKey(), in the order of the file
 */
export const parseComponents = (files: PackageFiles, known: Known, problems: ProblemList): Map<string, Series> => {
  const result = new Map<string, Series>()
  const csv = packageCsv(files, paths.components, required, problems)
  if (!csv) return result
  const [unit, component, year, value, status, source] = required.map(csv.column) as [number, number, number, number, number, number]
  const position = new Map(known.units.map(({ id }, index) => [id, index]))
  const statusSet: ReadonlySet<string> = new Set(statuses)
  const sourceSet = new Set(known.sources.map(({ id }) => id))
  const building = new Map<string, { component: string; year: number; cells: (Cell | undefined)[] }>()

  csv.rows.forEach((cells, index) => {
    const wrong = (column: number, code: string, sentence: string, wayOut: string) => {
      problems.error(code, { file: csv.file, row: csv.rowNumber(index), column: required[[unit, component, year, value, status, source].indexOf(column)]!, value: cells[column] ?? '' }, sentence, wayOut)
    }
    const componentId = cells[component] ?? ''
    const slot = Number(cells[year])
    const place = position.get(cells[unit] ?? '')
    if (place === undefined) return wrong(unit, 'unknown-unit', `Den Ortsteil „${cells[unit] ?? ''}“ gibt es in units.csv nicht.`, 'Verwenden Sie die Nummern aus units.csv, mit führender Null.')
    if (!known.counts.has(componentId) && !known.values.has(componentId)) return wrong(component, 'unknown-component', `Das Merkmal „${componentId}“ ist in indicators.json nicht beschrieben.`, 'Ergänzen Sie es dort unter „components“.')
    if (!known.years.has(slot)) return wrong(year, 'unknown-year', `Das Jahr „${cells[year] ?? ''}“ steht nicht in der Jahresliste des Datenpakets.`, 'Ergänzen Sie das Jahr unter „years“ in datapackage.json.')
    const read = readValue(cells[value] ?? '')
    if (read === undefined) return wrong(value, 'bad-value', `„${cells[value] ?? ''}“ ist weder Zahl noch Tabellenzeichen.`, 'Erlaubt sind Zahlen mit Dezimalpunkt und die Zeichen - . ... x /')
    if (typeof read === 'number' && read < 0 && known.counts.has(componentId)) return wrong(value, 'negative-count', `Eine Anzahl kann nicht negativ sein (${cells[value]}).`, 'Berichtigen Sie den Wert.')
    if (!statusSet.has(cells[status] ?? '')) return wrong(status, 'unknown-status', `Den Status „${cells[status] ?? ''}“ gibt es nicht.`, `Erlaubt sind: ${statuses.join(', ')}.`)
    if (!sourceSet.has(cells[source] ?? '')) return wrong(source, 'unknown-source', `Die Quelle „${cells[source] ?? ''}“ ist in datapackage.json nicht genannt.`, 'Ergänzen Sie sie dort unter „sources“.')
    const key = seriesKey(componentId, slot)
    let series = building.get(key)
    if (!series) {
      series = { component: componentId, year: slot, cells: Array.from({ length: known.units.length }, () => undefined) }
      building.set(key, series)
    }
    if (series.cells[place]) return wrong(unit, 'duplicate-cell', `Für ${known.units[place]!.name} ist „${componentId}“ ${slot} schon weiter oben angegeben.`, 'Löschen Sie eine der beiden Zeilen.')
    series.cells[place] = { value: read, status: cells[status] as Status, source: cells[source]! }
  })

  for (const [key, series] of building) {
    const absent = known.units.filter((_, index) => series.cells[index] === undefined)
    const some = series.cells.find((cell) => cell !== undefined)!
    if (absent.length > 0) {
      const names = absent.slice(0, 5).map(({ name }) => name).join(', ')
      problems.warning('units-missing', { file: csv.file, column: `${series.component} ${series.year}` }, `Für ${absent.length} Ortsteile fehlt „${series.component}“ ${series.year}: ${names}${absent.length > 5 ? ' …' : ''}.`, 'Sie werden als „ohne Angabe“ gezeigt.')
    }
    const gap: Cell = { value: missing.unknown, status: some.status, source: some.source }
    result.set(key, { component: series.component, year: series.year, cells: series.cells.map((cell) => cell ?? gap) })
  }
  return result
}
