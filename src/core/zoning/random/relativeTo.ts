/**
 * How much of what can be reached a zoning reaches: (own − chance) / (best − chance),
 * where `chance` is the median of random contiguous plans and `best` the best that is
 * known, cut off at 0 (no better than chance) and 1 (as good as the best, or better).
 * Right for figures that are better high and for those that are better low.
 * null where chance already reaches the best, so that there is nothing to reach.
 */
export const relativeTo = (own: number, chance: number, best: number): number | null =>
  Math.abs(best - chance) <= 1e-9 * Math.max(Math.abs(best), Math.abs(chance)) ? null : Math.min(1, Math.max(0, (own - chance) / (best - chance)))
