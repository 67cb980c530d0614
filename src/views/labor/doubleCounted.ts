import type { IndexResult } from '../../core/index/indexResult'

/** How far above the mean an indicator's share of all influence must lie, against its share of the weight, to be named. */
const excess = 1.25
const strong = 0.8

/**
 * Indicators that act on the index clearly more than their weight says: their
 * correlation with the index is strong and their share of all correlations is at
 * least a quarter above their share of the weight. They measure much the same
 * as others and count twice (OECD/JRC 2008, step 6: weights are no importances).
 * Fewer than two such indicators are no double counting, so none is named.
 */
export const doubleCounted = (result: IndexResult | null): readonly string[] => {
  if (result === null) return []
  const all = result.terms.reduce((sum, term) => sum + Math.abs(term.influence ?? 0), 0)
  if (all === 0) return []
  const found = result.terms.filter((term) => term.influence !== null && term.influence >= strong && Math.abs(term.influence) / all >= excess * term.weight && term.weight > 0).map((term) => term.id)
  return found.length < 2 ? [] : found
}
