import { populationColumn } from '../../core/index/presets'
import { weakestStatus, type Status } from '../../core/indicators/provenance'
import type { AppState } from '../appState'
import { shownIndex } from '../derived/shownIndex'
import { sourcesOf, statusOf } from '../derived/status'
import { memoise } from '../memoise'
import { recipeById } from '../recipes/recipesState'
import { defaultRecipeId } from '../recipes/presetChoices'

export interface CardProvenance {
  readonly year: number
  readonly recipe: string
  /** Weakest status of the index and the residents; undefined without any figure. */
  readonly status: Status | undefined
  /** Titles of the sources, with the licence where there is one, and the user's own files. */
  readonly sources: readonly string[]
}

/** What all figures of the scorecard rest on. */
export const provenanceAt = ({ data, year, indexScheme, shownRecipe, imports }: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe' | 'imports'>): CardProvenance => provenance(data, year, indexScheme, shownRecipe, imports)

const provenance = memoise((data: AppState['data'], year: number, indexScheme: AppState['indexScheme'], shownRecipe: AppState['shownRecipe'], imports: AppState['imports']): CardProvenance => {
  const ids = data.units.map(({ id }) => id)
  const index = shownIndex(data, year, null, indexScheme, shownRecipe)
  const statuses = [index.status, statusOf(data, [populationColumn], year, ids)].filter((status) => status !== undefined)
  const used = new Set([...index.sources, ...sourcesOf(data, [populationColumn], year, ids), data.boundarySource])
  return {
    year,
    recipe: (shownRecipe ?? recipeById(data, { recipes: [] }, defaultRecipeId)).title,
    status: statuses.length === 0 ? undefined : weakestStatus(statuses),
    sources: [
      ...data.sources.flatMap(({ id, title, licence }) => (used.has(id) ? [licence === '' ? title : `${title} (${licence})`] : [])),
      ...imports.flatMap(({ id, fileName }) => (used.has(id) ? [`eigene Tabelle ${fileName}`] : [])),
    ],
  }
}, 3)
