/** A stream of random numbers. */
export interface Random {
  /** Whole number from 0 to 2³² − 1. */
  readonly bits: () => number
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
  return { bits: next, uniform, below: (count) => Math.floor(uniform() * count), normal }
}
