import { error, germanList, warning } from '../../core/problem'
import { failure, success, type Problem, type Result } from '../../core/result'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import { isIntactImport, type ImportedTable } from '../csv/importedTable'
import type { DataPackage } from '../dataPackage'
import { jsonFault } from './jsonPosition'
import { isObject, JsonReader, longest, type Json } from './jsonReader'
import { onlyKnownUnits } from './knownUnits'
import { migrate, type MigrationStep } from './migrate'
import { maxProjectBytes, projectFormat, projectPackage, projectVersion, type Project, type ProjectPackage } from './project'
import { readDraft } from './readDraft'

const most = { tables: 200, recipes: 500, variants: 500, others: 500 } as const

/** From version n to n + 1. Version 1 had a list for scenes, which nothing wrote yet, and no report. */
const migrations: ReadonlyMap<number, MigrationStep> = new Map([
  [1, ({ scenes, ...raw }: Json) => ({ ...raw, scenes: scenes === undefined || (Array.isArray(scenes) && scenes.length === 0) ? null : { scenes, frozen: null }, report: null })],
])

/** What a file is read against. */
export interface ProjectContext<Recipe, Scenes = unknown, Report = unknown> {
  readonly data: Pick<DataPackage, 'name' | 'version' | 'units'>
  /** A recipe from JSON of unknown origin, null where it is none. */
  readonly parseRecipe: (json: unknown) => Recipe | null
  /** Scenes and report from JSON of unknown origin; null with problems at the reader where anything is wrong. Without these they are passed on as they are. */
  readonly readScenes?: (reader: JsonReader, json: unknown, path: string) => Scenes | null
  readonly readReport?: (reader: JsonReader, json: unknown, path: string) => Report | null
  /** For tests; default the steps of this version. */
  readonly current?: number
  readonly steps?: ReadonlyMap<number, MigrationStep>
}

const notAProject = (file: string): Problem => error('project-foreign', `„${file}“ ist keine Projektdatei der Sozialraumkarte.`, 'Eine Datei wählen, die auf „.sozialraum.json“ endet. Tabellen und Datenpakete werden unter „Daten“ geladen.', { file })

/** The JSON in the file, or the problem with line and column. */
const parseJson = (bytes: Uint8Array, file: string): Result<unknown> => {
  if (bytes.length > maxProjectBytes) return failure(error('too-large', `Die Datei ist ${Math.ceil(bytes.length / 1024 / 1024)} MB groß; gelesen werden Projektdateien bis ${maxProjectBytes / 1024 / 1024} MB.`, 'Prüfen, ob es die richtige Datei ist.', { file }))
  if (bytes.length === 0) return failure(error('empty-file', 'Die Datei ist leer (0 Byte).', 'Die Projektdatei noch einmal sichern oder eine andere wählen.', { file }))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failure(notAProject(file))
  }
  try {
    return success(JSON.parse(text) as unknown)
  } catch {
    if (!/^\s*\{/.test(text)) return failure(notAProject(file))
    const { line, column } = jsonFault(text) ?? { line: 1, column: 1 }
    return failure(error('project-no-json', `Die Projektdatei ist beschädigt: Zeile ${line}, Zeichen ${column} lässt sich nicht lesen.`, 'Die Datei noch einmal übertragen oder eine frühere Sicherung nehmen.', { file, row: line }))
  }
}

const readPackage = (reader: JsonReader, value: unknown): ProjectPackage | null => {
  const json = reader.object(value, 'package')
  if (json === null) return null
  const read = { name: reader.text(json.name, 'package.name', longest.title), version: reader.text(json.version, 'package.version', longest.title, 0), checksum: reader.text(json.checksum, 'package.checksum', longest.id) }
  return Object.values(read).every((part) => part !== null) ? (read as ProjectPackage) : null
}

const readTable =
  (reader: JsonReader) =>
  (value: unknown, path: string): ImportedTable | null =>
    isIntactImport(value) ? value : reader.wrong(path, 'Die Tabelle ist unvollständig oder wurde verändert.', 'Die Tabelle in der Datei löschen und unter „Daten“ neu laden.')

/** Variants on the units loaded; error where they know none of a variant's, warning where they lack some. */
const onUnits = (reader: JsonReader, variants: readonly DraftRecord[], { name, units }: ProjectContext<unknown>['data'], problems: Problem[]): DraftRecord[] => {
  const known = new Set(units.map(({ id }) => id))
  return variants.map((variant, index) => {
    const { record, lost } = onlyKnownUnits(variant, known)
    const path = `variants[${index}].zoneOf`
    const { title } = record.draft
    if (variant.draft.zoneOf.size > 0 && record.draft.zoneOf.size === 0) reader.wrong(path, `Keines der Gebiete der Variante „${title}“ gehört zum geladenen Datenpaket.`, 'Zuerst unter „Daten“ das Datenpaket laden, mit dem die Projektdatei entstanden ist.', 'project-unknown-units')
    else if (lost.length > 0) problems.push(warning('project-unknown-units', `${path}: In der Variante „${title}“ fehlen Gebiete, die das geladene Datenpaket nicht kennt: ${germanList(lost.map((unit) => `„${unit}“`))}.`, 'Die übrigen Zuordnungen prüfen oder das passende Datenpaket laden.', { file: reader.file, value: `${path}.${lost[0]!}` }))
    return record.package === name ? record : { ...record, package: name }
  })
}

/** A part that a file may lack; `wrong` where it is there and damaged. */
const readPart = <Part>(reader: JsonReader, json: unknown, path: string, read: ((reader: JsonReader, json: unknown, path: string) => Part | null) | undefined): { readonly part: Part | null } | 'wrong' => {
  if (json === null || json === undefined) return { part: null }
  const part = read === undefined ? (json as Part) : read(reader, json, path)
  return part === null ? 'wrong' : { part }
}

const readContent = <Recipe, Scenes, Report>(raw: Json, file: string, { data, parseRecipe, readScenes, readReport }: ProjectContext<Recipe, Scenes, Report>): Result<Project<Recipe, Scenes, Report>> => {
  const reader = new JsonReader(file)
  const city = readPackage(reader, raw.package)
  const created = reader.time(raw.created, 'created')
  const app = reader.text(raw.app, 'app', longest.title, 0)
  const tables = reader.each(raw.tables, 'tables', most.tables, readTable(reader))
  const recipes = reader.each(raw.recipes, 'recipes', most.recipes, (json, path) => parseRecipe(json) ?? reader.wrong(path, 'Das Rezept ist unvollständig oder beschädigt.'))
  const variants = reader.each(raw.variants, 'variants', most.variants, (json, path) => readDraft(reader, json, path))
  const foreignAreas = raw.foreignAreas === undefined ? [] : reader.list(raw.foreignAreas, 'foreignAreas', most.others)
  const scenes = readPart(reader, raw.scenes, 'scenes', readScenes)
  const report = readPart(reader, raw.report, 'report', readReport)
  if (city === null || created === null || app === null || tables === null || recipes === null || variants === null || foreignAreas === null || scenes === 'wrong' || report === 'wrong') return failure(...reader.problems)
  reader.distinct(variants.map(({ draft }) => draft.id), (index) => `variants[${index}].id`, 'Die Kennung')
  reader.distinct(tables.map(({ id }) => id), (index) => `tables[${index}].id`, 'Die Kennung')
  const problems: Problem[] = []
  const here = projectPackage(data)
  if (city.checksum !== here.checksum) {
    problems.push(warning('project-other-package', `Die Projektdatei entstand mit dem Datenpaket „${city.name}“ (${city.version}); geladen ist „${here.name}“ (${here.version}) mit anderen Gebieten.`, 'Die Varianten prüfen: Übernommen wird, was zu den geladenen Gebieten passt.', { file, value: 'package.checksum' }))
  }
  const fitting = onUnits(reader, variants, data, problems)
  if (reader.problems.length > 0) return failure(...reader.problems)
  return success({ package: city, created, app, tables, recipes, variants: fitting, foreignAreas, scenes: scenes.part, report: report.part }, problems)
}

/**
 * Reads a project file against the package loaded. All or nothing: one error
 * anywhere, and nothing of the file is used; every problem has the path to it.
 * Warnings where the package is another one and where units are missing.
 * @param bytes the whole file
 * @param file its name, for the problems
 */
export const readProject = <Recipe, Scenes = unknown, Report = unknown>(bytes: Uint8Array, file: string, context: ProjectContext<Recipe, Scenes, Report>): Result<Project<Recipe, Scenes, Report>> => {
  const json = parseJson(bytes, file)
  if (!json.ok) return json
  if (!isObject(json.value) || json.value.format !== projectFormat) return failure(notAProject(file))
  const migrated = migrate(json.value, context.current ?? projectVersion, context.steps ?? migrations)
  switch (migrated.kind) {
    case 'current':
      return readContent(migrated.raw, file, context)
    case 'newer':
      return failure(error('project-newer', 'Die Projektdatei kommt aus einer neueren Fassung der Sozialraumkarte.', 'Die neuere Fassung öffnen und die Datei dort laden.', { file, value: 'version' }))
    case 'too-old':
      return failure(error('project-too-old', 'Die Projektdatei kommt aus einer Fassung der Sozialraumkarte, die nicht mehr gelesen wird.', 'Die Datei mit einer früheren Fassung öffnen und dort neu sichern.', { file, value: 'version' }))
    case 'no-version':
      return failure(error('project-damaged', 'version: Hier muss die Fassung der Datei als ganze Zahl stehen.', 'Die Datei noch einmal übertragen oder eine frühere Sicherung nehmen.', { file, value: 'version' }))
  }
}
