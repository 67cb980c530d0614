const pairs = (count: number): number => (count * (count - 1)) / 2

/** Sorted, so that the order of rows and columns cannot change the last digit. */
const pairsOf = (counts: readonly number[]): number => [...counts].sort((x, y) => x - y).reduce((sum, count) => sum + pairs(count), 0)

/**
 * Adjusted Rand index of a contingency table (Hubert & Arabie 1985, Journal of
 * Classification 2, eq. 5): (T − E) / ((Tₐ + T_b)/2 − E) with T = Σ n(n − 1)/2 over
 * cells, Tₐ over row sums, T_b over column sums and E = Tₐ T_b / all pairs. 1 is the
 * same grouping, 0 as much as by chance, below 0 less.
 *
 * @param table counts of items, [group of a][group of b], whole numbers from 0 on;
 *   anything else is a programmer's error (RangeError). Empty rows and columns change nothing.
 * @returns 1 where nothing can disagree: both put every item alone or all in one
 *   group, or there are fewer than two items
 */
export const randOfTable = (table: readonly (readonly number[])[]): number => {
  const cells = table.flat()
  if (cells.some((count) => !Number.isInteger(count) || count < 0)) throw new RangeError('Counts are whole numbers from 0 on')
  const together = pairsOf(cells)
  const togetherA = pairsOf(table.map((row) => row.reduce((sum, count) => sum + count, 0)))
  const togetherB = pairsOf((table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + row[column]!, 0)))
  const all = pairs(cells.reduce((sum, count) => sum + count, 0))
  if (togetherA === togetherB && (togetherA === 0 || togetherA === all)) return 1
  // Divided before multiplied: with all pairs together the quotient is exactly 1.
  const expected = togetherA < togetherB ? togetherA * (togetherB / all) : togetherB * (togetherA / all)
  return (together - expected) / ((togetherA + togetherB) / 2 - expected)
}
