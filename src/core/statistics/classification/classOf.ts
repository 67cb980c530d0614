/**
 * How far below a limit a value still counts as lying on it. Standardised
 * values carry rounding noise of about 1e-15, which must not decide a class.
 */
const tolerance = 1e-9

/**
 * Number of the class a value falls into: 0 below the first limit, up to
 * `breaks.length` from the last one on. `breaks` are the inner limits, ascending.
 * A value on a limit belongs to the upper class, the one with more need.
 */
export const classOf = (value: number, breaks: readonly number[]): number => {
  let index = 0
  while (index < breaks.length && value >= breaks[index]! - tolerance * Math.max(1, Math.abs(breaks[index]!))) index++
  return index
}
