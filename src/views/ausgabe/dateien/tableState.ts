import type { Zoning } from '../../../core/zoning/zoning'
import { dateien } from '../../../i18n/de/dateien'
import type { AppState } from '../../../state/appState'
import { shownIndex } from '../../../state/derived/shownIndex'
import type { Shown } from '../../../state/derived/shownTypes'

/** What the tables are made from. */
export type TableState = Pick<AppState, 'data' | 'variants' | 'imports' | 'indexScheme' | 'shownRecipe'>

export const indexAt = ({ data, indexScheme, shownRecipe }: TableState, year: number, zoning: Zoning | null): Shown => shownIndex(data, year, zoning, indexScheme, shownRecipe)

export const spaceTitle = (zoning: Zoning | null): string => zoning?.title ?? dateien.units

/** Titles of sources by id; what is not in the package is a table of the user's own. */
export const sourceTitles = ({ data, imports }: TableState, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].map((id) => {
    const source = data.sources.find((each) => each.id === id)
    if (source !== undefined) return source.licence === '' ? source.title : `${source.title} (${source.licence})`
    const own = imports.find((table) => table.id === id)
    return own === undefined ? id : `eigene Tabelle ${own.fileName}`
  })

export const sourceLineOf = (state: TableState, ids: readonly string[], date: Date): string => dateien.sourceLine(sourceTitles(state, ids), state.data.title, state.data.version, date)
