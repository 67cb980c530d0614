/** How well two divisions of the same people agree, from a table of people [row][column] that may be fractions. */
export interface FuzzyAgreement {
  /** 1 where each row lies in one column only, 0 where rows tell nothing of columns. */
  readonly homogeneity: number
  /** 1 where each column lies in one row only. */
  readonly completeness: number
  /** Harmonic mean of the two; the same as mutual information normalised by the arithmetic mean of the entropies (NMI). */
  readonly vMeasure: number
  /** Share of pairs of people whom both put together or both put apart. */
  readonly rand: number
  /** The same, adjusted for chance: 0 as much as by chance, 1 the same. */
  readonly adjustedRand: number
}

const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0)
const squares = (list: readonly number[]): number => list.reduce((all, value) => all + value * value, 0)
const entropy = (masses: readonly number[], total: number): number => masses.reduce((all, mass) => (mass > 0 ? all - (mass / total) * Math.log(mass / total) : all), 0)

/**
 * Homogeneity, completeness and V-measure (Rosenberg & Hirschberg 2007, EMNLP-CoNLL; rows
 * are the clusters, columns the classes), Rand index (Rand 1971, JASA 66) and its adjustment for chance
 * (Hubert & Arabie 1985, Journal of Classification 2), each person counting once.
 * The table may hold fractions of people where a unit was divided: then the figures are
 * those of the expected table, an estimate. Fewer than two people agree fully (all 1).
 */
export const fuzzyAgreement = (table: readonly (readonly number[])[]): FuzzyAgreement => {
  const rows = table.map(sum)
  const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j]!)))
  const total = sum(rows)
  if (total <= 1) return { homogeneity: 1, completeness: 1, vMeasure: 1, rand: 1, adjustedRand: 1 }
  const [hRows, hColumns, hBoth] = [entropy(rows, total), entropy(columns, total), entropy(table.flat(), total)]
  const mutual = Math.max(0, hRows + hColumns - hBoth)
  const ratio = (entropyOf: number): number => (entropyOf > 0 ? Math.min(1, mutual / entropyOf) : 1)
  const homogeneity = ratio(hColumns)
  const completeness = ratio(hRows)
  // With pairs n(n-1)/2 the linear terms cancel, so fractions of people do no harm.
  const all = total * (total - 1)
  const [together, inRows, inColumns] = [squares(table.flat()), squares(rows), squares(columns)]
  const pairs = (square: number): number => square - total
  const expected = (pairs(inRows) * pairs(inColumns)) / all
  const most = (pairs(inRows) + pairs(inColumns)) / 2
  return {
    homogeneity,
    completeness,
    vMeasure: homogeneity + completeness > 0 ? (2 * homogeneity * completeness) / (homogeneity + completeness) : 0,
    rand: 1 - Math.max(0, inRows + inColumns - 2 * together) / all,
    adjustedRand: Math.abs(most - expected) < 1e-9 * all ? 1 : (pairs(together) - expected) / (most - expected),
  }
}
