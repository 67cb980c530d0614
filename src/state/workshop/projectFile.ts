import type { Result } from '../../core/result'
import type { ImportedTable } from '../../data/csv/importedTable'
import { projectFileName, projectPackage, type Project } from '../../data/project/project'
import { readProject } from '../../data/project/readProject'
import { writeProject } from '../../data/project/writeProject'
import { parseChoices } from '../recipes/parseChoices'
import { sameFormula, type RecipeChoices } from '../recipes/recipeChoices'
import { freeId, freeTitle } from '../recipes/recipesState'
import type { AppStore } from '../store'
import type { Workshop } from './workshopState'

export type OwnProject = Project<RecipeChoices>

/**
 * Everything of the user's own as a project file: variants of the loaded package
 * with all steps and states, tables, recipes.
 * @param about version of the app and time of writing (ISO 8601), and what other views add
 */
export const projectText = (app: AppStore, workshop: Workshop, about: Pick<OwnProject, 'app' | 'created'> & Partial<Pick<OwnProject, 'foreignAreas' | 'scenes'>>): { readonly fileName: string; readonly text: string } => {
  const { data, base, imports, recipes } = app.getState()
  const variants = workshop.getState().drafts
  const text = writeProject<RecipeChoices>({ package: projectPackage(base), tables: imports, recipes, variants, foreignAreas: [], scenes: [], ...about })
  return { fileName: projectFileName(variants.length === 1 ? variants[0]!.draft.title : data.name, about.created), text }
}

/** Reads a project file against the loaded package; nothing is changed yet. */
export const readOwnProject = (bytes: Uint8Array, fileName: string, app: AppStore): Result<OwnProject> => readProject(bytes, fileName, { data: app.getState().base, parseRecipe: parseChoices })

export interface Taken {
  readonly variants: { readonly added: number; readonly copies: number; readonly known: number }
  /** Tables that were not there yet, to be kept in the browser by the caller. */
  readonly tables: readonly ImportedTable[]
  readonly recipes: number
}

/** Takes in what a project file brings. Nothing of the user's is written over: what is there under the same id with other content stays, and the file's comes beside it. */
export const takeProject = (app: AppStore, workshop: Workshop, project: OwnProject): Taken => {
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
  return { variants: workshop.getState().takeIn(project.variants), tables, recipes: recipes.length - before }
}
