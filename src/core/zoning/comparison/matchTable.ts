import { hungarian } from '../hungarian'

/** What two groups of zones have in common: [row][column], and what to call equal where units and people do not decide. */
export interface MatchTable {
  readonly units: readonly (readonly number[])[]
  readonly people: readonly (readonly number[])[]
  readonly sameName: (row: number, column: number) => boolean
}

/**
 * Pairs rows and columns so that most people stay, then most units, then most
 * names (Hungarian method, Kuhn 1955). Rows and columns are tried in the orders given, which
 * decides among pairings equal in all three. Pairs without a common unit are never made.
 *
 * @returns the column of each row of the table, -1 without; rows and columns outside the orders stay free
 */
export const matchTable = ({ units, people, sameName }: MatchTable, rowOrder: readonly number[], columnOrder: readonly number[]): number[] => {
  // One number per pair, in which people outweigh all units and units all names.
  const allUnits = units.flat().reduce((sum, value) => sum + value, 0)
  const names = Math.min(rowOrder.length, columnOrder.length) + 1
  const gain = rowOrder.map((row) =>
    columnOrder.map((column) => {
      const count = units[row]![column]!
      return count === 0 ? 0 : (Math.round(people[row]![column]!) * (allUnits + 1) + count) * names + (sameName(row, column) ? 1 : 0)
    }),
  )
  const found = new Array<number>(units.length).fill(-1)
  hungarian(gain).forEach((position, i) => {
    const row = rowOrder[i]!
    const column = columnOrder[position]
    if (column !== undefined && units[row]![column]! > 0) found[row] = column
  })
  return found
}
