import { failure, type Result } from '../../core/result'
import { draftZoningId } from '../../core/zoning/draft/draft'
import type { ImportedTable } from '../../data/csv/importedTable'
import type { JsonReader } from '../../data/project/jsonReader'
import { projectFileName, projectPackage, type Project } from '../../data/project/project'
import { readProject } from '../../data/project/readProject'
import { writeProject } from '../../data/project/writeProject'
import { szenen } from '../../i18n/de/szenen'
import type { DocumentHandle } from '../documents/openDocument'
import { parseChoices } from '../recipes/parseChoices'
import { sameFormula, type RecipeChoices } from '../recipes/recipeChoices'
import { freeId, freeTitle } from '../recipes/recipesState'
import { readReport } from '../report/parseReport'
import type { Report } from '../report/report'
import { takeReport, type TakenReport } from './takeReport'
import type { ScenesDocument } from '../scenes/openScenes'
import { readSceneSet } from '../scenes/readScenes'
import type { SceneSet } from '../scenes/scene'
import { takeScenes, type TakenScenes } from '../scenes/takeScenes'
import type { AppStore } from '../store'
import type { Workshop } from './workshopState'

export type OwnProject = Project<RecipeChoices, SceneSet, Report>

/**
 * Everything of the user's own as a project file: variants of the loaded package
 * with all steps and states, tables, recipes, and what other views add.
 * @param about version of the app and time of writing (ISO 8601), and areas, scenes and report where there are any
 */
export const projectText = (app: AppStore, workshop: Workshop, about: Pick<OwnProject, 'app' | 'created'> & Partial<Pick<OwnProject, 'foreignAreas' | 'scenes' | 'report'>>): { readonly fileName: string; readonly text: string } => {
  const { data, base, imports, recipes } = app.getState()
  const variants = workshop.getState().drafts
  const text = writeProject<RecipeChoices>({ package: projectPackage(base), tables: imports, recipes, variants, foreignAreas: [], scenes: null, report: null, ...about })
  return { fileName: projectFileName(variants.length === 1 ? variants[0]!.draft.title : data.name, about.created), text }
}

/** The report, its problem noted with the path within the file. */
const reportOf = (reader: JsonReader, json: unknown, path: string): Report | null => {
  const read = readReport(json)
  if (read.ok) return read.value
  const [problem] = read.problems
  const at = problem?.place.value
  return reader.wrong(at === undefined ? path : `${path}.${at}`, szenen.reportDamaged)
}

/** Reads a project file against the loaded package; nothing is changed yet. */
export const readOwnProject = (bytes: Uint8Array, fileName: string, app: AppStore): Result<OwnProject> => {
  const read = readProject<RecipeChoices, SceneSet, Report>(bytes, fileName, { data: app.getState().base, parseRecipe: parseChoices, readScenes: readSceneSet, readReport: reportOf })
  return read.ok ? read : failure(...read.problems)
}

export interface Taken {
  readonly variants: { readonly added: number; readonly copies: number; readonly known: number }
  /** Tables that were not there yet, to be kept in the browser by the caller. */
  readonly tables: readonly ImportedTable[]
  readonly recipes: number
  readonly scenes: TakenScenes
  readonly report: TakenReport
}

/** Where the scenes and the report of this browser are. */
export interface OwnDocuments {
  readonly scenes: ScenesDocument
  readonly report: DocumentHandle<Report>
}

/** Takes in what a project file brings. Nothing of the user's is written over: what is there under the same id with other content stays, and the file's comes beside it. */
export const takeProject = (app: AppStore, workshop: Workshop, project: OwnProject, documents?: OwnDocuments): Taken => {
  const tables: ImportedTable[] = []
  for (const table of project.tables) {
    const { imports } = app.getState()
    if (imports.some((own) => own.checksum === table.checksum)) continue
    let { id } = table
    for (let number = 2; imports.some((own) => own.id === id); number++) id = `${table.id}-${number}`
    const taken = { ...table, id }
    app.getState().addImport(taken)
    tables.push(taken)
  }
  const recipes = [...app.getState().recipes]
  const before = recipes.length
  for (const recipe of project.recipes) {
    if (recipes.some((own) => own.title === recipe.title && sameFormula(own, recipe))) continue
    recipes.push({ ...recipe, id: freeId(recipes), title: freeTitle(recipe.title, recipes.map(({ title }) => title)) })
  }
  if (recipes.length > before) app.setState({ recipes })
  const { ids, ...variants } = workshop.getState().takeIn(project.variants)
  const zonings = new Map([...ids].map(([from, to]) => [draftZoningId(from), draftZoningId(to)]))
  return {
    variants,
    tables,
    recipes: recipes.length - before,
    scenes: documents === undefined || project.scenes === null ? { added: 0, known: 0, left: 0, frozen: 'none' } : takeScenes(documents.scenes, project.scenes, zonings),
    report: documents === undefined || project.report === null ? 'none' : takeReport(documents.report, project.report, zonings, szenen.steps.taken),
  }
}
