import { populationColumn } from '../../../core/index/presets'
import { isPresent } from '../../../core/indicators/missing'
import { weakestStatus, type Status } from '../../../core/indicators/provenance'
import type { AppState } from '../../../state/appState'
import { indicatorTerm, termComponents } from '../../../state/derived/indicatorTerm'
import { profile, type ProfileEntry } from '../../../state/derived/profile'
import { shownNow } from '../../../state/derived/shown'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'
import { sourcesOf, statusOf } from '../../../state/derived/status'

/** More rows cannot be read from afar. */
const mostRows = 6

/** The row of the place a profile is about; undefined where none is chosen. An Ortsteil is looked at without division (`stageState`), so the row is its own. */
export const profileRow = ({ selection }: Pick<AppState, 'selection'>, shown: Shown): ShownRow | undefined =>
  selection === null || (selection.kind === 'zone' && shown.zoning === null) ? undefined : shown.rowOf.get(selection.id)

/** The indicators a profile lists: those of the index, or the first ones where there is none. */
export const profileFacts = (state: AppState, shown: Shown, row: ShownRow): readonly ProfileEntry[] => {
  const entries = profile(state.data, state.year, shown.zoning, row.id, state.shownRecipe)
  const wanted = entries.filter((entry) => entry.inIndex)
  return (wanted.length === 0 ? entries : wanted).slice(0, mostRows)
}

/** Status and sources of figures; status undefined where there are none. */
export interface Grounds {
  readonly status: Status | undefined
  readonly sources: readonly string[]
}

/**
 * What all figures of a profile rest on: the measure of its map, the listed
 * indicators, whose strips and city values come from all Ortsteile, and the people of
 * the place. One model value among them makes the foot say so.
 */
export const profileGrounds = (state: AppState): Grounds => {
  const { data, year } = state
  const shown = shownNow(state)
  const row = profileRow(state, shown)
  if (row === undefined) return shown
  const all = data.units.map(({ id }) => id)
  const components = profileFacts(state, shown, row).flatMap(({ indicator }) => {
    const term = indicatorTerm(indicator, data, year)
    return term === null ? [] : termComponents(term)
  })
  const people = isPresent(row.population) ? row.unitIds : []
  const statuses = [shown.status, statusOf(data, components, year, all), statusOf(data, [populationColumn], year, people)].filter((each) => each !== undefined)
  return {
    status: statuses.length === 0 ? undefined : weakestStatus(statuses),
    sources: [...new Set([...shown.sources, ...sourcesOf(data, components, year, all), ...sourcesOf(data, [populationColumn], year, people)])],
  }
}
