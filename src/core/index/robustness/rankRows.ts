/** Ranks rows again and again without new memory. */
export type Ranker = (values: Float64Array, into: Uint32Array) => void

/**
 * A fast rankByNeed for `length` rows: 1 is the highest value, values within
 * `tolerance` share the better rank ("1224"); NaN gets rank 0, no rank.
 *
 * The row number is written into the lowest bits of the number itself, so that
 * the engine's bare sort of numbers carries the rows along. What this takes from
 * the precision (2⁻³⁸ of the value for 10,000 rows) is far below the tolerance for
 * standardised values, which is what it is made for. Needs a little-endian machine, as every browser's is.
 */
export const createRanker = (length: number, tolerance = 1e-9): Ranker => {
  const keys = new Float64Array(length)
  const words = new Uint32Array(keys.buffer)
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, length))) - 1
  return (values, into) => {
    for (let row = 0; row < length; row++) {
      const value = values[row]!
      keys[row] = Number.isNaN(value) ? -1e300 : value
      words[2 * row] = ((words[2 * row]! & ~mask) | row) >>> 0
    }
    keys.sort()
    let rank = 0
    let best = Infinity
    for (let position = length - 1; position >= 0; position--) {
      const row = words[2 * position]! & mask
      const value = values[row]!
      if (best - value > tolerance) {
        rank = length - position
        best = value
      }
      into[row] = Number.isNaN(value) ? 0 : rank
    }
  }
}
