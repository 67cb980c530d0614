import { blatt } from '../../../i18n/de/blatt'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { defaultRecipeId } from '../../../state/recipes/presetChoices'
import { recipeById } from '../../../state/recipes/recipesState'
import type { SheetFoot } from './sheetFoot'

type FootState = Pick<AppState, 'data' | 'imports' | 'shownRecipe' | 'indicatorMethod'>

/** The recipe the index is shown with; the store leaves out the default one. */
const recipeOf = ({ data, shownRecipe }: FootState) => shownRecipe ?? recipeById(data, { recipes: [] }, defaultRecipeId)

/** How the shown measure came about. */
export const methodNote = (shown: Shown, state: FootState): string => {
  if (shown.measure !== 'index') return blatt.indicatorNote(shown.measure.description, blatt.classes[state.indicatorMethod])
  const { title, origin } = recipeOf(state)
  return blatt.indexNote(title, origin)
}

/** A source with its licence; the boundaries and every layer ask to be named with theirs. No brackets within brackets. */
const withLicence = (title: string, licence: string): string => (licence === '' ? title : licence.includes('(') ? `${title}, ${licence}` : `${title} (${licence})`)

/** Sources of what a sheet shows: boundaries and context layers, whose licences ask to be named, own tables by their file, then those behind the values. */
export const sheetSources = (shown: Pick<Shown, 'sources'>, { data, imports }: Pick<AppState, 'data' | 'imports'>, layers: readonly string[] = []): readonly string[] => {
  const boundaries = data.sources.find(({ id }) => id === data.boundarySource)
  const transit = layers.includes('oepnv')
  const places = layers.some((layer) => layer !== 'oepnv')
  const layerSources = new Set([...(places ? ['osm'] : []), ...(transit ? ['vmt'] : [])])
  return [
    blatt.boundaries(boundaries === undefined ? data.title : withLicence(boundaries.title, boundaries.licence)),
    ...data.sources.filter(({ id }) => layerSources.has(id) && !shown.sources.includes(id)).map(({ title, licence }) => withLicence(title, licence)),
    ...imports.filter(({ id }) => shown.sources.includes(id)).map(({ fileName }) => blatt.ownTable(fileName)),
    ...data.sources.filter(({ id }) => shown.sources.includes(id) && id !== data.boundarySource).map(({ title, licence }) => withLicence(title, licence)),
  ]
}

/** Foot of a sheet that shows this: status, year, sources and how it was computed. The city's own data have no version to name. */
export const sheetFootOf = (shown: Shown, state: FootState, layers: readonly string[] = []): SheetFoot => ({
  status: shown.status,
  year: shown.year,
  sources: sheetSources(shown, state, layers),
  note: methodNote(shown, state),
  dataState: blatt.dataState(state.data.title, state.data.version),
})

