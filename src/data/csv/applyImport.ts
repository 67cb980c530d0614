import { valueComponent, type Component } from '../../core/indicators/indicator'
import { isMissing, missing, type Value } from '../../core/indicators/missing'
import type { Cell } from '../../core/indicators/provenance'
import { seriesKey, type DataPackage, type Series } from '../dataPackage'
import { importPrefix, type ImportedSeries, type ImportedTable } from './importedTable'

/** Restores the one shared object per reason after a journey through JSON. */
const canonical = (value: Value): Value => (isMissing(value) ? missing[value.missing] : value)

/**
 * A series with the imported cells. Units the table does not list become missing
 * 'unknown': one series of one year never mixes model and official values, else
 * neighbouring Ortsteile would be compared across two kinds of figures. The only
 * exception are cells of an earlier import with the same status, so that a table
 * handed over in two files comes together.
 */
const layered = (pkg: DataPackage, imported: ImportedTable, series: ImportedSeries): Series => {
  const earlier = pkg.series.get(seriesKey(series.component, series.year))
  const { status, id: source } = imported
  const cells = pkg.units.map((unit, index): Cell => {
    if (Object.hasOwn(series.values, unit.id)) return { value: canonical(series.values[unit.id]!), status, source }
    const before = earlier?.cells[index]
    return before?.status === status && before.source.startsWith(importPrefix) ? before : { value: missing.unknown, status, source }
  })
  return { component: series.component, year: series.year, cells }
}

/** Components with the table's reference dates, and one for every new column of ready values. */
const extendedComponents = (pkg: DataPackage, imported: ImportedTable): Component[] => {
  const components = new Map(pkg.components.map((component) => [component.id, component]))
  const indicators = [...pkg.indicators, ...imported.newIndicators]
  for (const { component: id, year, date, header } of imported.series) {
    const known = components.get(id)
    const owner = known ? undefined : indicators.find((indicator) => valueComponent(indicator.id) === id || ('value' in indicator && indicator.value === id))
    const component = known ?? { id, label: owner?.label ?? header, counted: owner?.unit ?? '', synonyms: [], dates: {} }
    components.set(id, date === null ? component : { ...component, dates: { ...component.dates, [String(year)]: date } })
  }
  return [...components.values()]
}

/**
 * Lays an imported table over a package: each of its series replaces that
 * component and year, new indicators, years and the source are added. Ready
 * values of a known indicator go to valueComponent(); where a later table brings
 * both its counts, the imported values of that year step back.
 * @returns a new package; nothing of `pkg` is changed. Several imports apply one after another.
 */
export const applyImport = (pkg: DataPackage, imported: ImportedTable): DataPackage => {
  const series = new Map(pkg.series)
  for (const item of imported.series) series.set(seriesKey(item.component, item.year), layered(pkg, imported, item))
  const brought = new Set(imported.series.map(({ component, year }) => seriesKey(component, year)))
  const years = [...new Set([...pkg.years, ...imported.series.map(({ year }) => year)])].sort((a, b) => a - b)
  for (const indicator of pkg.indicators) {
    if (!('numerator' in indicator)) continue
    for (const year of years) {
      const values = seriesKey(valueComponent(indicator.id), year)
      // Counts may come in two files: what decides is that both are the user's own by now, and that this table brought one of them.
      const pair = [seriesKey(indicator.numerator, year), seriesKey(indicator.denominator, year)]
      const isOwn = (key: string): boolean => series.get(key)?.cells.some((cell) => cell.source.startsWith(importPrefix)) ?? false
      if (pair.every(isOwn) && pair.some((key) => brought.has(key)) && !brought.has(values)) series.delete(values)
    }
  }
  const known = new Set(pkg.indicators.map(({ id }) => id))
  const source = { id: imported.id, title: imported.sourceTitle, licence: 'eigene Daten, nicht weitergegeben' }
  return {
    ...pkg,
    series,
    years,
    components: extendedComponents(pkg, imported),
    indicators: [...pkg.indicators, ...imported.newIndicators.filter(({ id }) => !known.has(id))],
    sources: [...pkg.sources.filter(({ id }) => id !== imported.id), source],
  }
}
