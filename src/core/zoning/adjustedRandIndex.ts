import { randOfTable } from './comparison/randOfTable'

/**
 * Adjusted Rand index of two labellings of the same items (Hubert & Arabie 1985,
 * Journal of Classification 2): agreement on which items belong together, 1 is the same
 * grouping whatever the names, 0 as much as by chance, below 0 less.
 *
 * With `people` every item is expanded into that many people, and pairs of people
 * are counted instead of pairs of items, those within an item included: they are always
 * together. With one person per item both are the same. People are rounded to
 * whole ones; an item without people has no say.
 *
 * Labellings that put every item alone, or all in one group, in both agree
 * fully (1); so do fewer than two items or people. Lists of different length and
 * people that are negative or not finite are a programmer's error (RangeError).
 */
export const adjustedRandIndex = (a: readonly string[], b: readonly string[], people?: readonly number[]): number => {
  if (a.length !== b.length || (people !== undefined && people.length !== a.length)) throw new RangeError('Both labellings must cover the same items')
  const columns = new Map([...new Set(b)].map((label, column) => [label, column]))
  const rows = new Map<string, number[]>()
  a.forEach((label, i) => {
    const row = rows.get(label) ?? new Array<number>(columns.size).fill(0)
    row[columns.get(b[i]!)!]! += people === undefined ? 1 : Math.round(people[i]!)
    rows.set(label, row)
  })
  if (people?.some((count) => !(count >= 0 && count < Infinity)) === true) throw new RangeError('People are numbers from 0 on')
  return randOfTable([...rows.values()])
}
