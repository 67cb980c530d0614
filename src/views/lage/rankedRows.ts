import { isPresent } from '../../core/indicators/missing'
import type { AppState } from '../../state/appState'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'

const collator = new Intl.Collator('de', { numeric: true })
const fold = (text: string): string => text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '')

const orders: Readonly<Record<AppState['sort'], (a: ShownRow, b: ShownRow) => number>> = {
  rang: (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity),
  name: (a, b) => collator.compare(a.name, b.name),
  wert: (a, b) => (isPresent(a.value) ? a.value : Infinity) - (isPresent(b.value) ? b.value : Infinity),
  menschen: (a, b) => (isPresent(a.population) ? a.population : Infinity) - (isPresent(b.population) ? b.population : Infinity),
}

export const passesFilter = (row: ShownRow, classFilter: readonly number[]): boolean =>
  classFilter.length === 0 || (row.classIndex !== null && classFilter.includes(row.classIndex))

/**
 * Rows of the ranking: searched, filtered by class, sorted; what is not rated
 * comes last in every order by rank or value, never dropped.
 */
export const rankedRows = memoise(
  (shown: Shown, search: string, classFilter: readonly number[], sort: AppState['sort'], descending: boolean): readonly ShownRow[] => {
    const wanted = fold(search.trim())
    const order = orders[sort]
    const sign = descending ? -1 : 1
    return shown.rows
      .filter((row) => passesFilter(row, classFilter) && (wanted === '' || fold(`${row.id} ${row.name}`).includes(wanted)))
      .sort((a, b) => {
        const rated = Number(a.rank === null) - Number(b.rank === null)
        if (sort !== 'name' && sort !== 'menschen' && rated !== 0) return rated
        const difference = sign * order(a, b)
        return Number.isNaN(difference) || difference === 0 ? collator.compare(a.name, b.name) : difference
      })
  },
  4,
)
