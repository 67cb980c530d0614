/** A stream of random numbers. */
export interface Random {
  /** Whole number from 0 to 2³² − 1. */
  readonly bits: () => number
  /** As many whole numbers from 0 to 2³² − 1 as `into` holds, the same as by `bits`. */
  readonly fill: (into: Uint32Array) => void
  /** From 0 to below 1. */
  readonly uniform: () => number
  /** Whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  /** Standard normal. */
  readonly normal: () => number
}

/**
 * Seeded random numbers: sfc32 (Doty-Humphrey, PractRand 0.93), the same on every
 * machine. `stream` separates independent streams of one seed, so that switching one
 * source of uncertainty on leaves the draws of the others as they were. Normal
 * numbers by the polar method (Marsaglia & Bray 1964, SIAM Review 6).
 */
export const seededRandom = (seed: number, stream = 0): Random => {
  let a = 0x9e3779b9 ^ stream
  let b = seed | 0
  let c = Math.floor(seed / 4294967296) | 0
  let counter = 1
  let spare: number | null = null
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // The state in local variables: several times faster than a call per number.
  const fill = (into: Uint32Array): void => {
    let [x, y, z, n] = [a, b, c, counter]
    for (let i = 0; i < into.length; i++) {
      const sum = (((x + y) | 0) + n) | 0
      n = (n + 1) | 0
      x = y ^ (y >>> 9)
      y = (z + (z << 3)) | 0
      z = (((z << 21) | (z >>> 11)) + sum) | 0
      into[i] = sum
    }
    ;[a, b, c, counter] = [x, y, z, n]
  }
  for (let i = 0; i < 15; i++) next()
  const uniform = (): number => next() / 4294967296
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }
  return { bits: next, fill, uniform, below: (count) => Math.floor(uniform() * count), normal }
}
