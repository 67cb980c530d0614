import type { Zoning } from '../../../core/zoning/zoning'
import { dateien } from '../../../i18n/de/dateien'
import type { AppState } from '../../../state/appState'
import { shownIndex } from '../../../state/derived/shownIndex'
import type { Shown } from '../../../state/derived/shownTypes'
import { sourceTitles } from '../../shared/sourceTitles'

/** What the tables are made from. */
export type TableState = Pick<AppState, 'data' | 'variants' | 'imports' | 'indexScheme' | 'shownRecipe'>

export const indexAt = ({ data, indexScheme, shownRecipe }: TableState, year: number, zoning: Zoning | null): Shown => shownIndex(data, year, zoning, indexScheme, shownRecipe)

export const spaceTitle = (zoning: Zoning | null): string => zoning?.title ?? dateien.units

export const sourceLineOf = (state: TableState, ids: readonly string[], date: Date): string => dateien.sourceLine(sourceTitles(state, ids), state.data.title, state.data.version, date)
