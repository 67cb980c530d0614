import { csvFormatRows } from 'd3-dsv'
import { isMissing, type Value } from '../../core/indicators/missing'
import { signOf } from '../csv/tableSign'
import type { DataPackage } from '../dataPackage'
import { paths } from './packageFiles'

const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${csvFormatRows([[...header], ...rows.map((row) => row.map(String))])}\n`
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const cellText = (value: Value): string => (isMissing(value) ? signOf(value.missing) : String(value))

const unitColumns = ['id', 'name', 'type', 'area_m2', 'population', 'population_date', 'population_source']
const componentColumns = ['unit', 'component', 'year', 'value', 'status', 'source']
const zoningColumns = ['unit', 'zone', 'certainty']

const schema = (columns: readonly string[], numbers: readonly string[] = []) => ({
  fields: columns.map((name) => ({ name, type: numbers.includes(name) ? 'number' : 'string' })),
})

/**
 * Writes a data package in the format parsePackage() reads, so that what a user
 * exports can be loaded back: parsing the result gives an equal package. Numbers
 * are written with decimal point and full precision, missing values as table
 * signs, synonyms in their folded spelling.
 * @returns path inside the package -> text
 */
export const serialisePackage = (pkg: DataPackage): Map<string, string> => {
  const files = new Map<string, string>()
  files.set(paths.units, csv(unitColumns, pkg.units.map((unit) => [unit.id, unit.name, unit.type, unit.areaM2, unit.population?.value ?? '', unit.population?.date ?? '', unit.population?.source ?? ''])))
  files.set(paths.boundaries, JSON.stringify(pkg.boundaries))
  files.set(paths.components, csv(componentColumns, [...pkg.series.values()].flatMap(({ component, year, cells }) =>
    cells.map((cell, index) => [pkg.units[index]!.id, component, year, cellText(cell.value), cell.status, cell.source]))))
  files.set(paths.indicators, json({ components: pkg.components, indicators: pkg.indicators }))
  for (const zoning of pkg.zonings) {
    files.set(`${paths.zonings}${zoning.id}.csv`, csv(zoningColumns, [...zoning.zoneOf].map(([unit, zone]) => [unit, zone, zoning.certainty.get(unit) ?? ''])))
  }
  files.set(paths.descriptor, json({
    profile: 'data-package',
    name: pkg.name,
    title: pkg.title,
    description: pkg.description,
    version: pkg.version,
    years: pkg.years,
    sources: pkg.sources,
    synonyms: Object.fromEntries(pkg.synonyms),
    resources: [
      { name: 'units', path: paths.units, profile: 'tabular-data-resource', schema: schema(unitColumns, ['area_m2', 'population']) },
      { name: 'boundaries', path: paths.boundaries, format: 'topojson', source: pkg.boundarySource },
      { name: 'components', path: paths.components, profile: 'tabular-data-resource', schema: schema(componentColumns) },
      { name: 'indicators', path: paths.indicators, format: 'json' },
      ...pkg.zonings.map(({ id, title, description, source, zones }) => ({
        name: id,
        path: `${paths.zonings}${id}.csv`,
        profile: 'tabular-data-resource',
        title,
        description,
        source,
        zones,
        schema: schema(zoningColumns),
      })),
    ],
  }))
  return files
}
