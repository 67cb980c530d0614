/** Ranks rows again and again without new memory. */
export type Ranker = (values: Float64Array, into: Uint32Array) => void

/** More rows than this in one bucket are sorted by the engine instead. */
const fullBucket = 64

/**
 * A fast rankByNeed for `length` rows: 1 is the highest value, values within
 * `tolerance` share the better rank ("1224"); NaN gets rank 0, no rank.
 *
 * Rows are dealt into buckets of equal width from the highest value to the lowest,
 * which brings them nearly into order; an insertion sort mends the rest. Where many values
 * crowd into one bucket (an outlier stretches the range) all are sorted by the engine.
 */
export const createRanker = (length: number, tolerance = 1e-9): Ranker => {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * length)))
  const starts = new Uint32Array(buckets + 1)
  const bucketOf = new Uint32Array(length)
  const order = new Uint32Array(length)
  const sorted = new Float64Array(length)

  /** Rows of a number into `order`, nearly from high to low; false where too many share a bucket. */
  const deal = (values: Float64Array, high: number, low: number): boolean => {
    starts.fill(0)
    const perValue = high > low ? (buckets - 1) / (high - low) : 0
    for (let row = 0; row < length; row++) {
      const value = values[row]!
      if (Number.isNaN(value)) continue
      const bucket = ((high - value) * perValue) | 0
      bucketOf[row] = bucket
      starts[bucket + 1]!++
    }
    let most = 0
    for (let bucket = 1; bucket <= buckets; bucket++) {
      const count = starts[bucket]!
      if (count > most) most = count
      starts[bucket] = starts[bucket - 1]! + count
    }
    if (most > fullBucket) return false
    for (let row = 0; row < length; row++) {
      const value = values[row]!
      if (Number.isNaN(value)) continue
      const place = starts[bucketOf[row]!]!++
      order[place] = row
      sorted[place] = value
    }
    return true
  }

  /** Insertion sort of the first `count` rows, from high to low. */
  const mend = (count: number): void => {
    for (let place = 1; place < count; place++) {
      const value = sorted[place]!
      if (!(value > sorted[place - 1]!)) continue
      const row = order[place]!
      let at = place
      for (; at > 0 && value > sorted[at - 1]!; at--) {
        sorted[at] = sorted[at - 1]!
        order[at] = order[at - 1]!
      }
      sorted[at] = value
      order[at] = row
    }
  }

  const sortAll = (values: Float64Array, count: number): void => {
    let place = 0
    for (let row = 0; row < length; row++) if (!Number.isNaN(values[row]!)) order[place++] = row
    order.subarray(0, count).sort((a, b) => values[b]! - values[a]!)
    for (let at = 0; at < count; at++) sorted[at] = values[order[at]!]!
  }

  return (values, into) => {
    let high = -Infinity
    let low = Infinity
    let count = 0
    for (let row = 0; row < length; row++) {
      const value = values[row]!
      if (Number.isNaN(value)) {
        into[row] = 0
        continue
      }
      count++
      if (value > high) high = value
      if (value < low) low = value
    }
    if (deal(values, high, low)) mend(count)
    else sortAll(values, count)
    let rank = 0
    let best = Infinity
    for (let place = 0; place < count; place++) {
      const value = sorted[place]!
      if (best - value > tolerance) {
        rank = place + 1
        best = value
      }
      into[order[place]!] = rank
    }
  }
}
