import type { NumberColumn } from './numberColumn'

/**
 * Weights by how much an indicator tells rows apart (entropy of Shannon 1948, A Mathematical
 * Theory of Communication; as weights in Hwang & Yoon 1981, Multiple Attribute Decision
 * Making, 3.2): with x rescaled to 0 … 1 over the rated rows, p = x / Σx and
 * E = −Σ p ln p / ln n, an indicator weighs 1 − E, as a share of their sum. An indicator
 * concentrated on few rows weighs much, an even one little.
 *
 * @param columns directed values, one column per indicator, higher is more need
 * @returns shares in the order of the columns. An indicator without spread tells
 *   nothing and weighs 0; where none does, all are 0
 */
export const entropyWeights = (columns: readonly NumberColumn[], rated: Uint8Array): number[] => {
  const tells = columns.map((column) => 1 - evenness(column, rated))
  const sum = tells.reduce((total, each) => total + each, 0)
  return tells.map((each) => (sum > 0 ? each / sum : 0))
}

/** Entropy as a share of what n equal values would have, 0 to 1; 1 where there is nothing to tell apart. */
const evenness = ({ numbers, present }: NumberColumn, rated: Uint8Array): number => {
  let min = Infinity
  let n = 0
  for (let row = 0; row < numbers.length; row++) {
    if (present[row] === 0 || rated[row] === 0) continue
    min = Math.min(min, numbers[row]!)
    n++
  }
  let sum = 0
  for (let row = 0; row < numbers.length; row++) if (present[row] === 1 && rated[row] === 1) sum += numbers[row]! - min
  if (n < 2 || !(sum > 0)) return 1
  let entropy = 0
  for (let row = 0; row < numbers.length; row++) {
    if (present[row] === 0 || rated[row] === 0) continue
    const share = (numbers[row]! - min) / sum
    if (share > 0) entropy -= share * Math.log(share)
  }
  return Math.min(1, entropy / Math.log(n))
}
