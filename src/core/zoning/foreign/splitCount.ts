import { isPresent, type Value } from '../../indicators/missing'
import type { Overlay } from '../../spatial/overlay/overlayUnits'

/**
 * Counts per unit: people, households, votes, hectares. Only what can be added up may be
 * divided among areas; a rate or a mean may not, it is formed anew from divided counts
 * (`splitRate`). The mark has to be set by hand, so that no column of rates slips in.
 */
export interface Counts {
  readonly kind: 'count'
  /** In the order of the overlay's units; 0 or more. */
  readonly values: readonly Value[]
}

/** A count of an area, put together from units and pieces of units. */
export interface SplitValue {
  /** Whole units plus the shares of units that are split. */
  readonly value: number
  /** At least this many: those of units wholly inside. */
  readonly lower: number
  /** At most this many: all of every unit that has a part in it. */
  readonly upper: number
  /** True where a unit is split, so that the value is an estimate. */
  readonly isEstimated: boolean
  /** Units with a part in the area whose count is missing; the value says too little by them. */
  readonly unknownUnits: number
}

export interface SplitCount {
  /** In the order of the overlay's areas. */
  readonly areas: readonly SplitValue[]
  readonly outside: SplitValue
}

/** Shares nearer to 1 than this are whole: rounding. */
export const isWhole = (share: number): boolean => share > 1 - 1e-12

const splitColumn = (values: readonly Value[], shares: readonly number[]): SplitValue => {
  let [value, lower, upper, unknownUnits, isEstimated] = [0, 0, 0, 0, false]
  shares.forEach((share, u) => {
    if (share <= 0) return
    const count = values[u]!
    if (!isPresent(count)) {
      unknownUnits++
      return
    }
    const whole = isWhole(share)
    value += count * share
    upper += count
    if (whole) lower += count
    else if (count > 0) isEstimated = true
  })
  return { value, lower, upper, isEstimated, unknownUnits }
}

/**
 * Divides counts among foreign areas by the overlay's shares (areal weighting, Goodchild &
 * Lam 1980, Geo-Processing 1). What is in the areas and outside adds up to the sum of the known
 * counts (to 1e-9 of it). Each figure has the bounds that are certain whatever the people's whereabouts inside
 * a unit, given the overlay is right but for slivers.
 *
 * Programmer's errors (RangeError, TypeError): something not marked as counts, another number of values than
 * units, a count that is negative or no finite number.
 */
export const splitCount = (counts: Counts, overlay: Overlay): SplitCount => {
  if (counts.kind !== 'count') throw new TypeError('Only counts can be split: form rates from split counts (splitRate)')
  if (counts.values.length !== overlay.units.length) throw new RangeError('One count per unit of the overlay')
  if (counts.values.some((value) => isPresent(value) && !(value >= 0 && Number.isFinite(value)))) throw new RangeError('Counts are finite and not negative')
  return {
    areas: overlay.areas.map((_, a) => splitColumn(counts.values, overlay.share.map((row) => row[a]!))),
    outside: splitColumn(counts.values, overlay.outside),
  }
}
