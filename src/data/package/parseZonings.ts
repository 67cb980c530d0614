import type { Unit } from '../../core/units/unit'
import type { Zone, Zoning } from '../../core/zoning/zoning'
import { packageCsv } from './packageCsv'
import { isObject, text, type JsonObject } from './packageJson'
import { paths, type PackageFiles, type ProblemList } from './packageFiles'

const required = ['unit', 'zone', 'certainty']

/** Zones in the order of the descriptor: objects with number and name (and an id where it is not the name) or names alone. */
const declaredZones = (resource: JsonObject | undefined): Zone[] => {
  const list: unknown[] = Array.isArray(resource?.['zones']) ? resource['zones'] : []
  return list.flatMap((entry, index): Zone[] => {
    if (typeof entry === 'string') return [{ id: entry, number: index + 1, name: entry }]
    if (!isObject(entry)) return []
    const name = text(entry['name'])
    const { number } = entry
    return [{ id: text(entry['id']) || name, number: typeof number === 'number' ? number : index + 1, name }]
  })
}

const parseZoning = (files: PackageFiles, file: string, resource: JsonObject | undefined, units: readonly Unit[], problems: ProblemList): Zoning | undefined => {
  const csv = packageCsv(files, file, required, problems)
  if (!csv) return undefined
  const [unit, zone, certainty] = required.map(csv.column) as [number, number, number]
  const zones = declaredZones(resource)
  const isDeclared = zones.length > 0
  const zoneIds = new Set(zones.map(({ id }) => id))
  const doubled = zones.find(({ id, number }, index) => zones.some((other, before) => before < index && (other.id === id || other.number === number)))
  if (doubled) problems.error('duplicate-zone', { file: paths.descriptor, value: doubled.name }, `In der Gliederung „${file}“ ist der Raum „${doubled.name}“ oder seine Nummer doppelt.`, 'Geben Sie jedem Raum einen eigenen Namen und eine eigene Nummer.')
  const unitIds = new Set(units.map(({ id }) => id))
  const zoneOf = new Map<string, string>()
  const certainties = new Map<string, string>()
  csv.rows.forEach((cells, index) => {
    const unitId = cells[unit] ?? ''
    const zoneId = cells[zone] ?? ''
    const place = { file, row: csv.rowNumber(index) }
    if (!unitIds.has(unitId)) {
      problems.error('unknown-unit', { ...place, column: 'unit', value: unitId }, `Die Gliederung nennt den Ortsteil „${unitId}“, den es in units.csv nicht gibt.`, 'Verwenden Sie die Nummern aus units.csv, mit führender Null.')
    } else if (zoneOf.has(unitId)) {
      problems.error('duplicate-unit', { ...place, column: 'unit', value: unitId }, `Der Ortsteil ${unitId} ist in dieser Gliederung zweimal zugeordnet.`, 'Löschen Sie eine der Zeilen.')
    } else if (isDeclared && zoneId !== '' && !zoneIds.has(zoneId)) {
      problems.error('unknown-zone', { ...place, column: 'zone', value: zoneId }, `Der Raum „${zoneId}“ ist in datapackage.json nicht genannt.`, 'Ergänzen Sie ihn dort oder berichtigen Sie den Namen.')
    } else if (zoneId !== '') {
      if (!zoneIds.has(zoneId)) {
        zoneIds.add(zoneId)
        zones.push({ id: zoneId, number: zones.length + 1, name: zoneId })
      }
      zoneOf.set(unitId, zoneId)
      if (cells[certainty]) certainties.set(unitId, cells[certainty])
    }
  })
  const id = file.slice(paths.zonings.length).replace(/\.csv$/, '')
  return { id, title: text(resource?.['title']) || id, description: text(resource?.['description']), source: text(resource?.['source']), zones, zoneOf, certainty: certainties }
}

/**
 * Reads every `zonings/*.csv` (unit, zone, certainty) with title, description,
 * source and zones from its resource entry, in the order of the descriptor,
 * further files by name. A unit without a row or with an empty zone stays „nicht
 * zugeordnet“. Errors for unknown or double units and unknown zones.
 */
export const parseZonings = (files: PackageFiles, resources: ReadonlyMap<string, JsonObject>, units: readonly Unit[], problems: ProblemList): Zoning[] => {
  const isZoning = (path: string): boolean => path.startsWith(paths.zonings) && path.endsWith('.csv')
  const listed = [...resources.keys()].filter(isZoning)
  const further = [...files.keys()].filter((path) => isZoning(path) && !resources.has(path)).sort()
  return [...listed, ...further].flatMap((path) => parseZoning(files, path, resources.get(path), units, problems) ?? [])
}
