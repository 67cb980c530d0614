/** Values closer than this share of their size are the same but for the order of adding up. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** For each value 1 where it is worse than `own`, 1/2 where it is the same, else 0; the mean is the percentile. */
export const worseThan = (own: number, values: Float64Array, higherIsBetter: boolean): Float64Array => values.map((value) => (same(value, own) ? 0.5 : (higherIsBetter ? value < own : value > own) ? 1 : 0))

/** Quantiles of sorted values, not empty, by linear interpolation (Hyndman & Fan 1996, Sample quantiles in statistical packages, The American Statistician 50(4), type 7). */
export const quantilesOf = (sorted: ArrayLike<number>, shares: readonly number[]): number[] =>
  shares.map((share) => {
    const at = share * (sorted.length - 1)
    const low = Math.floor(at)
    const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!]
    return a === b ? a : a + (at - low) * (b - a)
  })

/** Smallest, 5 %, 25 %, median, 75 %, 95 %, greatest. */
export const shownShares: readonly number[] = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]
