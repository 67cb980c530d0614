import type { UnitId } from '../../core/units/unit'
import type { Source } from '../dataPackage'
import { foldName } from '../names/foldName'
import { isObject, objects, packageJson, text, textMap, type JsonObject } from './packageJson'
import { paths, type PackageFiles, type ProblemList } from './packageFiles'

/** What `datapackage.json` says about the package as a whole. */
export interface Descriptor {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly years: number[]
  readonly sources: Source[]
  readonly synonyms: Map<string, UnitId>
  /** Resource entries by path. */
  readonly resources: ReadonlyMap<string, JsonObject>
}

/**
 * Reads `datapackage.json` (Frictionless, with `years` and `synonyms` added).
 * Errors for a missing name, years that are no years, double sources, a synonym
 * that stands for two units or for one that does not exist.
 */
export const parseDescriptor = (files: PackageFiles, unitIds: ReadonlySet<UnitId>, problems: ProblemList): Descriptor | undefined => {
  const file = paths.descriptor
  const json = packageJson(files, file, problems)
  if (!json) return undefined
  const name = text(json['name'])
  if (name === '') problems.error('unnamed', { file, column: 'name' }, 'Das Datenpaket hat keinen Namen.', 'Ergänzen Sie „name“ in datapackage.json.')

  const years = Array.isArray(json['years']) ? json['years'].filter((year): year is number => Number.isInteger(year) && year >= 1800 && year <= 2200) : []
  if (!Array.isArray(json['years']) || years.length !== json['years'].length) {
    problems.error('bad-years', { file, column: 'years' }, 'Die Jahresliste des Datenpakets fehlt oder enthält etwas anderes als Jahreszahlen.', 'Ergänzen Sie zum Beispiel "years": [2012, 2017].')
  }

  const sources: Source[] = []
  for (const entry of objects(json['sources'])) {
    const source = { id: text(entry['id']), title: text(entry['title']), licence: text(entry['licence']) }
    if (source.id === '' || sources.some(({ id }) => id === source.id)) {
      problems.error('duplicate-source', { file, column: 'sources', value: source.id }, `Die Quelle „${source.id || source.title}“ hat keine eigene Kennung.`, 'Geben Sie jeder Quelle eine eigene „id“.')
    } else sources.push(source)
  }

  const synonyms = new Map<string, UnitId>()
  for (const [spelling, id] of Object.entries(textMap(json['synonyms']))) {
    const place = { file, column: 'synonyms', value: spelling }
    const folded = foldName(spelling)
    if (!unitIds.has(id)) problems.error('unknown-unit', place, `Die Schreibweise „${spelling}“ steht für „${id}“; diesen Ortsteil gibt es nicht.`, 'Berichtigen Sie die Nummer.')
    else if ((synonyms.get(folded) ?? id) !== id) problems.error('ambiguous-synonym', place, `Die Schreibweise „${spelling}“ steht für zwei Ortsteile.`, 'Entfernen Sie eine der Zuordnungen.')
    else synonyms.set(folded, id)
  }

  return {
    name,
    title: text(json['title']) || name,
    description: text(json['description']),
    version: text(json['version']),
    years,
    sources,
    synonyms,
    resources: new Map(objects(json['resources']).filter(isObject).map((resource) => [text(resource['path']), resource])),
  }
}
