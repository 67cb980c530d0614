/** Variance of a table of one value per cell, split into its parts: between rows, between columns, and what is left. */
export interface TwoWay {
  readonly mean: number
  readonly recipe: number
  readonly variant: number
  readonly interaction: number
}

const average = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length

/**
 * Two-way analysis of variance without replication (Fisher 1925): mean squares
 * over all cells, Σ(row mean − mean)²/R between recipes (rows), Σ(column mean − mean)²/C
 * between variants (columns), and the mean square of x − row mean − column mean + mean.
 * Their sum is the variance of the table (population).
 *
 * @param table [recipe][variant], complete and not empty
 */
export const twoWay = (table: readonly (readonly number[])[]): TwoWay => {
  const rows = table.map(average)
  const columns = table[0]!.map((_, column) => average(table.map((row) => row[column]!)))
  const mean = average(rows)
  const square = (x: number): number => x * x
  return {
    mean,
    recipe: average(rows.map((row) => square(row - mean))),
    variant: average(columns.map((column) => square(column - mean))),
    interaction: average(table.flatMap((row, r) => row.map((value, c) => square(value - rows[r]! - columns[c]! + mean)))),
  }
}
