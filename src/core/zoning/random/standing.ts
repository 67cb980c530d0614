/** Where a zoning stands between chance and the best that is known. */
export type Standing =
  /** Worse than the median of chance. */
  | { readonly kind: 'worse' }
  /** 0 as good as chance, 1 as good as the best known, or better. */
  | { readonly kind: 'share'; readonly share: number }
  /** Chance already reaches the best: there is nothing to reach. */
  | { readonly kind: 'none' }

/**
 * How much of what can be reached a zoning reaches: (own − chance) / (best − chance),
 * where `chance` is the median of random contiguous plans and `best` the best that is
 * known, cut off at 1. A zoning worse than chance is so even where there is nothing to
 * reach; a best that is not better than chance leaves nothing to reach.
 * @param higherIsBetter which way the figure is better
 */
export const standing = (own: number, chance: number, best: number, higherIsBetter: boolean): Standing => {
  const ahead = (value: number): number => (higherIsBetter ? value - chance : chance - value)
  const nearly = (value: number): number => 1e-9 * Math.max(Math.abs(value), Math.abs(chance))
  if (ahead(own) < -nearly(own)) return { kind: 'worse' }
  if (ahead(best) <= nearly(best)) return { kind: 'none' }
  return { kind: 'share', share: Math.min(1, Math.max(0, ahead(own) / ahead(best))) }
}
