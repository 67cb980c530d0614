import { quantilesOf } from '../zoning/random/percentile'

/** Places on a spine from -1 (left end) over 0 (the reference) to 1 (right end). Where `turned`, high values lie on the left. */
export interface Spine {
  /** Ends of the line: smallest and largest value, whichever lies further left first. */
  readonly low: number
  readonly high: number
  /** Ends of the band: the middle half of the values. */
  readonly bandLow: number
  readonly bandHigh: number
  readonly turned: boolean
  /** Where a value lies, kept within -1 to 1; `beyond` says on which side it would have left the spine. */
  readonly place: (value: number) => { readonly at: number; readonly beyond: -1 | 0 | 1 }
}

/**
 * Scale of one indicator in a spine chart: the reference in the middle, the longer of the two
 * sides fills its half, so that both sides have one scale; the band runs from the first to the
 * third quartile (Hyndman & Fan 1996, type 7). With `direction` -1 the spine is turned, so
 * that what is unfavourable lies on the right for every indicator.
 *
 * Source: Public Health England 2017, Technical Guide: Spine Charts (Fingertips); there the
 * unfavourable side is the left one.
 *
 * No values, or values that are all equal to the reference, have no spine: null.
 */
export const spineOf = (values: readonly number[], reference: number, direction: 1 | -1 | 0): Spine | null => {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [min, max] = [sorted[0]!, sorted.at(-1)!]
  const reach = Math.max(max - reference, reference - min)
  if (!(reach > 1e-12 * Math.max(Math.abs(reference), Math.abs(max), Math.abs(min)))) return null
  const turned = direction === -1
  const raw = (value: number): number => ((value - reference) / reach) * (turned ? -1 : 1)
  const ends = (one: number, other: number): readonly [number, number] => (turned ? [raw(other), raw(one)] : [raw(one), raw(other)])
  const [low, high] = ends(min, max)
  const [bandLow, bandHigh] = ends(...(quantilesOf(sorted, [0.25, 0.75]) as [number, number]))
  return {
    low,
    high,
    bandLow,
    bandHigh,
    turned,
    place: (value) => {
      const at = raw(value)
      return at < -1 - 1e-9 ? { at: -1, beyond: -1 } : at > 1 + 1e-9 ? { at: 1, beyond: 1 } : { at: Math.max(-1, Math.min(1, at)), beyond: 0 }
    },
  }
}
