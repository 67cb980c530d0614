import { pearson } from '../statistics/pearson'
import { symmetricEigen } from '../statistics/symmetricEigen'
import type { NumberColumn } from './numberColumn'

/** First principal component of some indicators. */
export interface PrincipalComponent {
  /** Loadings in the order of the columns: correlation of each indicator with the component, with the sign that makes most of them positive. */
  readonly loadings: readonly number[]
  /** Share of the indicators' variance the component explains, 0 to 1. */
  readonly explained: number
  /** Rows it rests on: rated and with every indicator. */
  readonly n: number
}

/** Loadings or eigenvalues nearer than this are told apart by rounding only. */
const tolerance = 1e-6

/** Fewer complete rows than this have no correlations worth a weight. */
const fewestRows = 3

/**
 * First principal component of the correlation matrix (Pearson 1901, Hotelling
 * 1933; as weights OECD/JRC 2008, step 4), over the rated rows that have every indicator.
 *
 * @param columns directed values, one column per indicator, higher is more need
 * @returns `too-few` for fewer than three complete rows or an indicator without
 *   spread in them; `undetermined` where the component has no direction of its own: two components
 *   explain the same (uncorrelated indicators), or positive and negative loadings balance (two opposed ones)
 */
export const principalComponent = (columns: readonly NumberColumn[], rated: Uint8Array): PrincipalComponent | 'too-few' | 'undetermined' => {
  const rows = [...rated.keys()].filter((row) => rated[row] === 1 && columns.every(({ present }) => present[row] === 1))
  if (rows.length < fewestRows || columns.length === 0) return 'too-few'
  const picked = columns.map(({ numbers }) => Float64Array.from(rows, (row) => numbers[row]!))
  const correlations = picked.map((a) => picked.map((b) => pearson(a, b)))
  if (correlations.some((row) => row.includes(null))) return 'too-few'
  const { values, vectors } = symmetricEigen(correlations as number[][])
  const first = vectors[0]!
  const balance = first.reduce((sum, entry) => sum + entry, 0)
  if (Math.abs(balance) < tolerance || values[0]! - (values[1] ?? 0) < tolerance) return 'undetermined'
  const sign = balance < 0 ? -1 : 1
  const length = Math.sqrt(Math.max(0, values[0]!))
  return { loadings: first.map((entry) => sign * entry * length), explained: values[0]! / columns.length, n: rows.length }
}
