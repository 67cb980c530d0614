const pairs = (count: number): number => (count * (count - 1)) / 2

/**
 * Adjusted Rand index of two labellings of the same items (Hubert & Arabie 1985,
 * Journal of Classification 2): agreement on which items belong together, 1 is the same
 * grouping whatever the names, 0 as much as by chance, below 0 less.
 *
 * Labellings that put every item alone, or all in one group, in both agree
 * fully (1); so do fewer than two items. Lists of different length are a
 * programmer's error (RangeError).
 */
export const adjustedRandIndex = (a: readonly string[], b: readonly string[]): number => {
  if (a.length !== b.length) throw new RangeError('Both labellings must cover the same items')
  const cells = new Map<string, Map<string, number>>()
  const columns = new Map<string, number>()
  a.forEach((label, i) => {
    const other = b[i]!
    const row = cells.get(label) ?? new Map<string, number>()
    cells.set(label, row.set(other, (row.get(other) ?? 0) + 1))
    columns.set(other, (columns.get(other) ?? 0) + 1)
  })
  const together = sum([...cells.values()].flatMap((row) => [...row.values()].map(pairs)))
  const togetherA = sum([...cells.values()].map((row) => pairs(sum([...row.values()]))))
  const togetherB = sum([...columns.values()].map(pairs))
  const all = pairs(a.length)
  const expected = all === 0 ? 0 : (togetherA * togetherB) / all
  const most = (togetherA + togetherB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0)
