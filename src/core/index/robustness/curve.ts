/** A function known at some points, quick to evaluate anywhere. */
export interface Curve {
  readonly at: (x: number) => number
  /**
   * Moves points along the curve: where `moves` is not 0, `from` plus what the curve
   * gains from `values` to `values + moves`, else `from`. `atValues` is the curve at `values`. All of one length; `moves` is overwritten.
   */
  readonly move: (from: Float64Array, values: Float64Array, atValues: Float64Array, moves: Float64Array) => void
  /** Slope where the points lie on one straight line; else null. */
  readonly slope: number | null
}

export interface CurveLimits {
  readonly least: number
  readonly most: number
}

const cells = 4096

/** Positions of the numbers by ascending size, those of NaN left out. */
export const ascending = (xs: ArrayLike<number>): Uint32Array =>
  Uint32Array.from({ length: xs.length }, (_, i) => i)
    .filter((i) => !Number.isNaN(xs[i]!))
    .sort((a, b) => xs[a]! - xs[b]!)

/**
 * The way from an indicator's own unit to its normalised value, as the points of an
 * index show it: linear between neighbours, beyond the ends on with the slope of the
 * outermost hundredth of the range, cut to `limits`. Points that share x (to a
 * billionth of the range) count once. Fewer than two different x give a constant.
 * Evaluated on a grid of 4,096 cells, so that a look-up costs the same for any number of points.
 *
 * @param order positions by ascending x (see ascending), where many curves share their points' x; NaN is not among them
 */
export const fitCurve = (xs: ArrayLike<number>, ys: ArrayLike<number>, { least, most }: CurveLimits, order: Uint32Array = ascending(xs)): Curve => {
  const first = order.length > 0 ? xs[order[0]!]! : 0
  const range = order.length > 0 ? xs[order[order.length - 1]!]! - first : 0
  const px: number[] = []
  const py: number[] = []
  for (const i of order) {
    if (px.length > 0 && xs[i]! - px[px.length - 1]! <= range * 1e-9) continue
    px.push(xs[i]!)
    py.push(ys[i]!)
  }
  const last = px.length - 1
  if (last < 1) return { at: () => py[0] ?? 0, move: (from, _, __, moves) => moves.set(from), slope: 0 }

  const chord = (py[last]! - py[0]!) / (px[last]! - px[0]!)
  const tolerance = 1e-9 * Math.max(1, Math.abs(py[last]! - py[0]!))
  if (!Number.isFinite(least) && !Number.isFinite(most) && px.every((x, i) => Math.abs(py[0]! + chord * (x - px[0]!) - py[i]!) <= tolerance)) {
    return {
      at: (x) => py[0]! + chord * (x - px[0]!),
      move: (from, _, __, moves) => {
        for (let row = 0; row < from.length; row++) moves[row] = from[row]! + chord * moves[row]!
      },
      slope: chord,
    }
  }

  const near = px.findIndex((x) => x - px[0]! >= range / 100)
  const far = px.findLastIndex((x) => px[last]! - x >= range / 100)
  const slopeBefore = (py[near]! - py[0]!) / (px[near]! - px[0]!)
  const slopeAfter = (py[last]! - py[far]!) / (px[last]! - px[far]!)
  const width = (px[last]! - px[0]!) / cells
  const grid = new Float64Array(cells + 1)
  for (let cell = 0, i = 0; cell <= cells; cell++) {
    const x = px[0]! + cell * width
    while (i < last - 1 && px[i + 1]! < x) i++
    grid[cell] = py[i]! + ((py[i + 1]! - py[i]!) * (x - px[i]!)) / (px[i + 1]! - px[i]!)
  }
  const start = px[0]!
  const cut = (y: number): number => (y < least ? least : y > most ? most : y)
  const [low, high, end] = [py[0]!, py[last]!, px[last]!]
  const at = (x: number): number => {
    const place = (x - start) / width
    if (place <= 0) return cut(low + slopeBefore * (x - start))
    if (place >= cells) return cut(high + slopeAfter * (x - end))
    const cell = place | 0
    return grid[cell]! + (grid[cell + 1]! - grid[cell]!) * (place - cell)
  }
  // The loop stands here, beside `at`, because a call per number from elsewhere takes most of the time.
  const move: Curve['move'] = (from, values, atValues, moves) => {
    for (let row = 0; row < from.length; row++) {
      const change = moves[row]!
      moves[row] = change === 0 ? from[row]! : from[row]! + (at(values[row]! + change) - atValues[row]!)
    }
  }
  return { at, move, slope: null }
}
