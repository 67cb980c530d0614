import type { RobustnessSpec } from './robustnessSpec'
import type { Random } from './seededRandom'

/** Gamma variate of scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26(3)); shapes below 1 by the power of a uniform. */
const drawGamma = (shape: number, random: Random): number => {
  if (shape < 1) return drawGamma(shape + 1, random) * random.uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    const u = 1 - random.uniform()
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * Sum of the Dirichlet parameters at which an indicator of average weight 1/k has
 * the relative standard deviation `spread`: Var(w) = w (1 − w) / (α₀ + 1), so
 * α₀ = (k − 1) / spread² − 1. Never below 0.1, where nearly all weight falls on one indicator, never above 10¹², where nothing moves.
 */
export const dirichletConcentration = (count: number, spread: number): number => Math.min(1e12, Math.max(0.1, (count - 1) / (spread * spread) - 1))

/**
 * Random weights about nominal ones (Saisana, Saltelli & Tarantola 2005, JRSS A 168):
 * see RobustnessSpec.weights for the two kinds. They sum to 1; a weight of 0 stays 0.
 * A spread of 0, or a single indicator, gives the nominal weights back. `into` is filled and returned.
 */
export const drawWeights = (nominal: Float64Array, { kind, spread }: NonNullable<RobustnessSpec['weights']>, random: Random, into: Float64Array): Float64Array => {
  into.set(nominal)
  if (spread === 0 || nominal.length < 2) return into
  const whole = nominal.reduce((sum, weight) => sum + weight, 0)
  const concentration = dirichletConcentration(nominal.length, spread)
  let total = 0
  for (let i = 0; i < into.length; i++) {
    const weight = nominal[i]!
    if (weight === 0) continue
    const size = kind === 'uniform' ? weight * Math.max(0, 1 + spread * (2 * random.uniform() - 1)) : drawGamma((concentration * weight) / whole, random)
    into[i] = size
    total += size
  }
  // Only by a spread of 1 or more can all weights vanish at once; then the nominal ones stand.
  if (!(total > 0)) into.set(nominal)
  else for (let i = 0; i < into.length; i++) into[i]! /= total
  return into
}
