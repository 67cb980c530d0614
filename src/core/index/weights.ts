import type { IndexSpec } from './indexSpec'

/** Weights as the recipe's terms give them, in the order of the indicators; an indicator without one weighs 1. */
export const rawWeights = (spec: IndexSpec): number[] => spec.indicators.map((term) => term.weight ?? 1)

/** Weights as shares of their sum, 0 to 1. The sum must be above 0 (see checkSpec). */
export const sharesOf = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Shares of a recipe's own weights. */
export const weightShares = (spec: IndexSpec): number[] => sharesOf(rawWeights(spec))
