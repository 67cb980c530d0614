import { isPresent, type Value } from '../../core/indicators/missing'
import type { AppState } from '../../state/appState'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'

const collator = new Intl.Collator('de', { numeric: true })
const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('de')
/** What a search looks into: with umlauts as bare vowels and written out, so that „lober“, „löber“ and „loeber“ all find Löbervorstadt. */
const searched = ({ id, name }: ShownRow): string => {
  const text = `${id} ${name}`
  return `${fold(text)}\n${fold(text.normalize('NFC').toLocaleLowerCase('de').replace(/[äöüß]/g, (letter) => letters[letter]!))}`
}

const numberOf = (value: Value): number | null => (isPresent(value) ? value : null)

/** What the rows are sorted by; null comes last in either direction. */
const keys: Readonly<Record<Exclude<AppState['sort'], 'name'>, (row: ShownRow) => number | null>> = {
  rang: (row) => row.rank,
  // What is not rated has no place among the others, even with a value.
  wert: (row) => (row.rank === null ? null : numberOf(row.value)),
  menschen: (row) => numberOf(row.population),
}

const compareNumbers = (a: number | null, b: number | null, sign: number): number => (a === null || b === null ? Number(a === null) - Number(b === null) : sign * (a - b))

export const passesFilter = (row: ShownRow, classFilter: readonly number[]): boolean =>
  classFilter.length === 0 || (row.classIndex !== null && classFilter.includes(row.classIndex))

/**
 * Rows of the ranking: searched, filtered by class, sorted; what is not rated
 * comes last in every order by rank or value, who is not counted in the order
 * by people, never dropped. Equal rows follow their names.
 */
export const rankedRows = memoise(
  (shown: Shown, search: string, classFilter: readonly number[], sort: AppState['sort'], descending: boolean): readonly ShownRow[] => {
    const wanted = fold(search.trim())
    const sign = descending ? -1 : 1
    const byName = (a: ShownRow, b: ShownRow): number => collator.compare(a.name, b.name)
    const order = sort === 'name' ? (a: ShownRow, b: ShownRow) => sign * byName(a, b) : (a: ShownRow, b: ShownRow) => compareNumbers(keys[sort](a), keys[sort](b), sign) || byName(a, b)
    return shown.rows.filter((row) => passesFilter(row, classFilter) && (wanted === '' || searched(row).includes(wanted))).sort(order)
  },
  4,
)
