import { normalQuantile } from '../../statistics/intervals/normalQuantile'

/** From this variance on the binomial is taken as normal. */
const normalFrom = 25
/** Equally likely quantiles a draw picks from: one random byte. */
const quantiles = 256

const normals = Float64Array.from({ length: quantiles }, (_, i) => normalQuantile((i + 0.5) / quantiles))

/** Chance differences of many counts, drawn by bytes of randomness. */
export interface CountNoise {
  /** Difference of each count from the observed one, for a random byte each; `into` has one number per count. */
  readonly differences: (bytes: Uint8Array, into: Float64Array) => void
}

/** Quantiles of the binomial minus the observed count, by adding up its terms from 0. */
const fillSmall = (count: number, base: number, into: Int8Array, offset: number): void => {
  // Of the rarer outcome, so that the first term does not vanish; the differences change their sign.
  const mirrored = count > base / 2
  const events = mirrored ? base - count : count
  const p = events / base
  let at = Math.exp(base * Math.log1p(-p))
  let upTo = at
  let found = 0
  for (let i = 0; i < quantiles; i++) {
    while (upTo < (i + 0.5) / quantiles && found < base) {
      at *= ((base - found) / (found + 1)) * (p / (1 - p))
      found++
      upTo += at
    }
    into[offset + i] = Math.round(mirrored ? events - found : found - events)
  }
}

/**
 * Binomial noise of counts: numerator ~ Binomial(denominator, observed rate). A draw
 * picks one of 256 equally likely quantiles (stratified inversion); from a variance
 * of 25 on those of the normal distribution with the binomial's variance, an
 * approximation that is then good to a hundredth of a standard deviation.
 *
 * Denominators are rounded to whole numbers. A count of 0, or of all, has no
 * noise, because the observed rate leaves none. A count above its denominator
 * is no share (years of age, people per km²) and gets the normal form of the Poisson
 * distribution. A denominator of 0, or a negative count, gives none.
 */
export const createCountNoise = (counts: ArrayLike<number>, bases: ArrayLike<number>): CountNoise => {
  const deviations = new Float64Array(counts.length)
  const slots = new Int32Array(counts.length).fill(-1)
  let small = 0
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!
    const base = Math.round(bases[i]!)
    const share = count <= base
    const variance = count > 0 && base > 0 ? count * (share ? 1 - count / base : 1) : 0
    if (share && variance > 0 && variance < normalFrom) slots[i] = small++
    else deviations[i] = Math.sqrt(Math.max(0, variance))
  }
  const table = new Int8Array(small * quantiles)
  for (let i = 0; i < counts.length; i++) if (slots[i]! >= 0) fillSmall(counts[i]!, Math.round(bases[i]!), table, slots[i]! * quantiles)
  return {
    differences: (bytes, into) => {
      for (let i = 0; i < into.length; i++) {
        const slot = slots[i]!
        const byte = bytes[i]!
        into[i] = slot >= 0 ? table[slot * quantiles + byte]! : deviations[i]! * normals[byte]!
      }
    },
  }
}
