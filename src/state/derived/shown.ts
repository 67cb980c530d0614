import type { Zoning } from '../../core/zoning/zoning'
import type { AppState } from '../appState'
import { indexMeasure, unitsLevel } from '../appState'
import { memoise } from '../memoise'
import { shownIndex } from './shownIndex'
import { shownIndicator } from './shownIndicator'
import type { Shown } from './shownTypes'

/** Ids of zonings that are named states of a variant begin so. */
export const stateZoningPrefix = 'stand-'

type Zonings = Pick<AppState, 'data' | 'variants'>

const joined = memoise((zonings: readonly Zoning[], variants: readonly Zoning[]): readonly Zoning[] => [...zonings, ...variants])
const isState = ({ id }: Zoning): boolean => id.startsWith(stateZoningPrefix)
const withoutStates = memoise((variants: readonly Zoning[]): readonly Zoning[] => variants.filter((zoning) => !isState(zoning)))

/** Everything that can be compared: the zonings of the package, the user's own, and their named states. */
export const comparableZonings = ({ data, variants }: Zonings): readonly Zoning[] => joined(data.zonings, variants)

/** The zonings of the package, then the user's own as they are now. */
export const zoningsOf = ({ data, variants }: Zonings): readonly Zoning[] => joined(data.zonings, withoutStates(variants))

export const zoningById = (state: Zonings, id: string): Zoning | null => comparableZonings(state).find((zoning) => zoning.id === id) ?? null

/** What the chosen measure, year and classes give at a level: null for the units, or a zoning. */
export const shownAt = (state: AppState, zoning: Zoning | null): Shown => {
  const indicator = state.measure === indexMeasure ? undefined : state.data.indicators.find((each) => each.id === state.measure)
  return indicator === undefined
    ? shownIndex(state.data, state.year, zoning, state.indexScheme, state.shownRecipe)
    : shownIndicator(state.data, indicator, state.year, zoning, state.indicatorMethod, state.classCount, state.limitMode)
}

/** The class filter as far as the classes shown have it: fewer classes in another year must not leave an empty map. */
export const activeFilter = memoise((shown: Shown, classFilter: readonly number[]): readonly number[] => {
  const known = classFilter.filter((each) => each < shown.classCount)
  return known.length === classFilter.length ? classFilter : known
})

/** What the view „Lage“ shows. */
export const shownNow = (state: AppState): Shown => shownAt(state, state.level === unitsLevel ? null : zoningById(state, state.level))
