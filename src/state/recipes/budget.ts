import type { RecipeIndicator } from './recipeChoices'

const total = 100

/** Whole points in the given proportions that sum to `points` (largest remainder); equal shares where all are 0. */
const apportion = (weights: readonly number[], points: number): number[] => {
  if (weights.length === 0) return []
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (sum > 0 ? (weight / sum) * points : points / weights.length))
  const whole = exact.map(Math.floor)
  const order = exact.map((value, index) => [value - whole[index]!, index] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  let rest = points - whole.reduce((all, value) => all + value, 0)
  for (const [, index] of order) if (rest-- > 0) whole[index]! += 1
  return whole
}

/** Weights as whole points that sum to 100, in the proportions they have. No indicators give none. */
export const toBudget = (indicators: readonly RecipeIndicator[]): RecipeIndicator[] => {
  const points = apportion(indicators.map((each) => each.weight), total)
  return indicators.map((each, index) => ({ ...each, weight: points[index]! }))
}

/**
 * Gives one indicator `points` of the 100 and takes them from the others in
 * proportion, so that the sum stays 100. A lone indicator keeps all points.
 */
export const spend = (indicators: readonly RecipeIndicator[], id: string, points: number): RecipeIndicator[] => {
  if (indicators.length < 2) return toBudget(indicators)
  const own = Math.min(total, Math.max(0, Math.round(points)))
  const others = indicators.filter((each) => each.id !== id)
  const shares = apportion(others.map((each) => each.weight), total - own)
  return indicators.map((each) => (each.id === id ? { ...each, weight: own } : { ...each, weight: shares[others.indexOf(each)]! }))
}
