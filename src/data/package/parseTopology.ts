import type { Unit } from '../../core/units/unit'
import type { UnitTopology } from '../dataPackage'
import { isObject, objects, packageJson } from './packageJson'
import { paths, type PackageFiles, type ProblemList } from './packageFiles'

/** All arc references of a geometry lie inside the arc list (a negative one is an arc read backwards). */
const arcsExist = (reference: unknown, count: number): boolean => {
  if (Array.isArray(reference)) return reference.length > 0 && reference.every((item) => arcsExist(item, count))
  return typeof reference === 'number' && Number.isInteger(reference) && (reference < 0 ? ~reference : reference) < count
}

/**
 * Reads `boundaries/units.topojson`. Errors where the object `units` or an area
 * is missing, double, unknown, without polygon or built from arcs that do not
 * exist. The geometry itself is not examined: that is the build script's test.
 */
export const parseTopology = (files: PackageFiles, units: readonly Unit[], problems: ProblemList): UnitTopology | undefined => {
  const file = paths.boundaries
  const json = packageJson(files, file, problems)
  if (!json) return undefined
  const collection = isObject(json['objects']) ? json['objects']['units'] : undefined
  const arcs = json['arcs']
  if (json['type'] !== 'Topology' || !Array.isArray(arcs) || !isObject(collection)) {
    problems.error('no-topology', { file }, 'Die Grenzen sind kein TopoJSON mit dem Objekt „units“.', 'Erzeugen Sie die Datei mit dem Skript des Datenpakets neu.')
    return undefined
  }
  const before = problems.all.length
  const names = new Map(units.map((unit) => [unit.id, unit.name]))
  const seen = new Set<string>()
  for (const geometry of objects(collection['geometries'])) {
    const id = typeof geometry['id'] === 'string' ? geometry['id'] : String(geometry['id'] ?? '')
    const place = { file, value: id }
    if (!names.has(id)) problems.error('unknown-unit', place, `Die Grenzen enthalten die Fläche „${id}“, die in units.csv fehlt.`, 'Ergänzen Sie den Ortsteil oder entfernen Sie die Fläche.')
    if (seen.has(id)) problems.error('duplicate-unit', place, `Die Fläche „${id}“ ist zweimal enthalten.`, 'Fassen Sie die Teile zu einer Fläche zusammen.')
    seen.add(id)
    const isPolygon = geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon'
    if (!isPolygon || !arcsExist(geometry['arcs'], arcs.length)) {
      problems.error('bad-geometry', place, `Die Fläche „${id}“ hat keine gültige Umgrenzung.`, 'Erzeugen Sie die Grenzen neu.')
    }
  }
  for (const [id, name] of names) {
    if (!seen.has(id)) problems.error('missing-geometry', { file, value: id }, `Für ${name} (${id}) fehlt die Fläche.`, 'Ergänzen Sie die Fläche in den Grenzen oder entfernen Sie den Ortsteil aus units.csv.')
  }
  // The checks above are what the type says; topojson-client needs no more.
  return problems.all.length === before ? (json as unknown as UnitTopology) : undefined
}
