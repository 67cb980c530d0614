import { projectFormat, projectVersion, type Project } from './project'
import { writeDraft } from './writeDraft'

/** A project as the text of its file. Recipes, tables, foreign areas, scenes and the report must be plain JSON. */
export const writeProject = <Recipe>({ package: city, created, app, tables, recipes, variants, foreignAreas, scenes, report }: Project<Recipe>): string =>
  `${JSON.stringify({ format: projectFormat, version: projectVersion, package: city, created, app, tables, recipes, variants: variants.map((record) => writeDraft(record)), foreignAreas, scenes, report }, null, 1)}\n`
