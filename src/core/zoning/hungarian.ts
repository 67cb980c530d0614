/**
 * Assignment of rows to columns with the greatest total, each row and column
 * used at most once (Kuhn 1955, Naval Research Logistics 2; Munkres 1957; in
 * the O(n³) form with potentials after Jonker & Volgenant 1987, Computing 38).
 *
 * @param gain rectangular matrix, gain[row][column], finite numbers
 * @returns the column of each row, or -1 where there are more rows than columns.
 *   Deterministic: of equally good assignments the same matrix always gives the
 *   same one. An empty matrix gives an empty list.
 */
export const hungarian = (gain: readonly (readonly number[])[]): number[] => {
  const rows = gain.length
  const columns = gain[0]?.length ?? 0
  if (rows === 0 || columns === 0) return new Array<number>(rows).fill(-1)
  const size = Math.max(rows, columns)
  // Minimisation of the loss against no overlap; padding costs nothing.
  const cost = (row: number, column: number): number => (row < rows && column < columns ? -gain[row]![column]! : 0)

  // Position 0 is the artificial start of each search; rows and columns count from 1.
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) augment(row, size, cost, rowPotential, columnPotential, rowOf)

  const assignment = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) if (rowOf[column]! <= rows) assignment[rowOf[column]! - 1] = column - 1
  return assignment
}

/** Adds one row to the matching along a cheapest alternating path. */
const augment = (
  start: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: Int32Array,
): void => {
  const cheapest = new Float64Array(size + 1).fill(Infinity)
  const cameFrom = new Int32Array(size + 1)
  const visited = new Uint8Array(size + 1)
  rowOf[0] = start
  let column = 0
  do {
    visited[column] = 1
    const row = rowOf[column]!
    let step = Infinity
    let next = 0
    for (let j = 1; j <= size; j++) {
      if (visited[j] === 1) continue
      const reduced = cost(row - 1, j - 1) - rowPotential[row]! - columnPotential[j]!
      if (reduced < cheapest[j]!) {
        cheapest[j] = reduced
        cameFrom[j] = column
      }
      if (cheapest[j]! < step) {
        step = cheapest[j]!
        next = j
      }
    }
    for (let j = 0; j <= size; j++) {
      if (visited[j] === 1) {
        rowPotential[rowOf[j]!]! += step
        columnPotential[j]! -= step
      } else cheapest[j]! -= step
    }
    column = next
  } while (rowOf[column] !== 0)
  while (column !== 0) {
    const previous = cameFrom[column]!
    rowOf[column] = rowOf[previous]!
    column = previous
  }
}
