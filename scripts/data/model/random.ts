/**
 * Seeded random numbers: one independent stream per name, so that a new component does not change the others.
 * Generator: sfc32 (Doty-Humphrey, PractRand 2010), seeded by FNV-1a (Fowler, Noll, Vo 1991) of the name.
 */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number
  /** Standard normal, cut at ±2.5 so that a single draw cannot turn a place into another one. */
  normal(): number
}

/** The seed of the model. Another seed gives another, equally invented city. */
export const modelSeed = 'sozialraumkarte-erfurt-1'

export function random(name: string, seed = modelSeed): Random {
  let a = fnv1a(`${seed}|a|${name}`)
  let b = fnv1a(`${seed}|b|${name}`)
  let c = fnv1a(`${seed}|c|${name}`)
  let counter = 1
  const uniform = (): number => {
    const t = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) uniform()
  return {
    uniform,
    normal() {
      // Sum of twelve uniforms (Irwin–Hall): only additions, so the same on every machine.
      let sum = -6
      for (let i = 0; i < 12; i++) sum += uniform()
      return Math.max(-2.5, Math.min(2.5, sum))
    },
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0)!
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
