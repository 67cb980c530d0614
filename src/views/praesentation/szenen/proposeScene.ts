import { isPresent } from '../../../core/indicators/missing'
import type { Zoning } from '../../../core/zoning/zoning'
import { classPhrase, overviewSentence, rankPhrase, valuePhrase } from '../../../i18n/de/statements'
import { szenen } from '../../../i18n/de/szenen'
import { formatNumber, formatValue } from '../../../i18n/format'
import { indexMeasure, unitsLevel, type AppState } from '../../../state/appState'
import { peopleOfRows } from '../../../state/derived/knownPeople'
import { shownAt, shownNow, zoningById } from '../../../state/derived/shown'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'
import { recipeById } from '../../../state/recipes/recipesState'
import { sceneLimits, type Scene, type StageKind } from '../../../state/scenes/scene'
import { sceneAddressOf } from '../../../state/scenes/sceneAddress'
import { leadSentences } from '../../vergleich/wechsel/leadOf'
import { noPairs } from '../../vergleich/useCompared'

/** What a scene says and shows before it has an id. */
export type ProposedScene = Pick<Scene, 'headline' | 'sentences' | 'stage' | 'address'>

const says = szenen.propose

const proposed = (state: AppState, stage: StageKind, headline: string, ...sentences: readonly string[]): ProposedScene => ({
  stage,
  headline: headline.replace(/\.$/, '').slice(0, sceneLimits.headline),
  sentences: sentences.filter((sentence) => sentence !== '').slice(0, 2).join(' ').slice(0, sceneLimits.sentences),
  address: sceneAddressOf(state),
})

/** „Hoher Unterstützungsbedarf“ in the middle of a line; „Stufe …“ is a noun. */
const afterColon = (phrase: string): string => (phrase.startsWith('Stufe') ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1))

const ofRow = (state: AppState, shown: Shown, row: ShownRow): ProposedScene => {
  if (row.rank === null || row.classIndex === null) return proposed(state, 'steckbrief', says.notRated(row.name), people(shown, row))
  const isIndex = shown.measure === 'index'
  const phrase = isIndex ? afterColon(classPhrase(shown, row.classIndex, state.indexScheme === 'monitoring')) : `${shown.title} ${valuePhrase(shown, row)}`
  return proposed(state, 'steckbrief', `${row.name}: ${phrase}`, `${rankPhrase(shown, row)}${isIndex ? `, ${valuePhrase(shown, row)}` : ''}.`, people(shown, row))
}

const people = (shown: Shown, row: ShownRow): string => (isPresent(row.population) && row.peopleWithout.length === 0 ? says.people(formatValue(row.population), shown.year) : '')

const ofMap = (state: AppState): ProposedScene => {
  const shown = shownNow(state)
  const { selection } = state
  const unitRow = selection?.kind === 'unit' ? shownAt(state, null) : null
  const [where, row] = unitRow !== null ? [unitRow, unitRow.rowOf.get(selection!.id)] : [shown, selection === null ? undefined : shown.rowOf.get(selection.id)]
  if (row !== undefined) return ofRow(state, where, row)
  const level = shown.zoning === null ? says.units : shown.zoning.title
  const stage: StageKind = state.mode === 'tabelle' ? 'rangliste' : 'karte'
  const headline = says.map(shown.title, shown.year, level)
  if (shown.measure !== 'index') return proposed(state, stage, headline, isPresent(shown.city) ? says.cityValue(formatValue(shown.city, shown.decimals, shown.unit)) : '', shown.measure.description)
  const highClass = shown.direction === -1 ? 0 : shown.classCount - 1
  const high = shown.rows.filter((each) => each.classIndex === highClass)
  return proposed(state, stage, headline, shown.ratedCount === 0 ? '' : overviewSentence(shown, peopleOfRows(high), high.length, shown.labels[highClass] ?? ''))
}

/** Without the pairs of rooms made by hand: they belong to the open page, no address names them, and map and table of the scene do without them. */
const ofComparison = (state: AppState): ProposedScene => {
  const [a, b] = [zoningById(state, state.zoningA), zoningById(state, state.zoningB)]
  if (a === null || b === null) return ofMap({ ...state, view: 'lage' })
  return proposed(state, 'vergleich', says.compare(a.title, b.title), ...leadSentences(state, a, b, noPairs))
}

/** The open variant of the workshop, which an address shows as a division of the view „Lage“. */
const ofDraft = (state: AppState, zoning: Zoning): ProposedScene => {
  const shown = { ...state, view: 'lage', level: zoning.id, measure: indexMeasure, selection: null, classFilter: [], mode: 'karte' } satisfies AppState
  const { rows } = shownNow(shown)
  const filled = rows.filter((row) => row.unitIds.length > 0)
  const sizes = peopleOfRows(filled).isWhole ? filled.map((row) => row.population).filter(isPresent) : []
  const assigned = state.data.units.filter(({ id }) => zoning.zoneOf.has(id)).length
  return proposed(shown, 'karte', says.draft(zoning.title, zoning.zones.length), says.draftUnits(assigned, state.data.units.length), sizes.length < 2 ? '' : says.draftPeople(formatNumber(Math.min(...sizes)), formatNumber(Math.max(...sizes))))
}

const ofRecipe = (state: AppState): ProposedScene => {
  const recipe = recipeById(state.data, state, state.recipeId)
  return proposed({ ...state, level: unitsLevel, measure: indexMeasure, selection: null }, 'index', says.recipe(recipe.title), says.recipeWhat(recipe.indicators.length, recipe.origin))
}

/**
 * A scene of what is shown now: headline and up to two sentences from the same
 * statements the views make. Views without a picture of their own give the map.
 * @param draft the open variant of the workshop as a zoning; null where none is open
 */
export const proposeScene = (state: AppState, draft: Zoning | null = null): ProposedScene => {
  if (state.view === 'vergleich') return ofComparison(state)
  if (state.view === 'werkstatt' && draft !== null) return ofDraft(state, draft)
  if (state.view === 'labor') return ofRecipe(state)
  return ofMap(state.view === 'lage' ? state : { ...state, view: 'lage' })
}
