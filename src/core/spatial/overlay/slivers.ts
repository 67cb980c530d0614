/** When a piece counts as a sliver: both must hold. */
export interface SliverRule {
  /** Share of the unit's area, 0 to 1. */
  readonly maxShare: number
  /** Area in m². */
  readonly maxAreaM2: number
}

/**
 * Under 0.5 % of the unit and under 1 ha. Borders that mean the same line are digitised
 * apart by some metres: 5 m along 2 km are 1 ha. A piece that is small in m² but much of a
 * small unit, or a strip of a large one that holds a row of houses, stays.
 */
export const defaultSliverRule: SliverRule = { maxShare: 0.005, maxAreaM2: 10_000 }

/** Pieces under this many m² are rounding, not ground: they go without being counted. */
const rounding = 0.001

/**
 * Sets the slivers among the pieces of one unit to 0 and gives what they held to the
 * remaining pieces in proportion, so that the sum stays. The largest piece always remains.
 * Pieces under 10 cm² are rounding and go under any rule, uncounted.
 * @param pieces areas in m², none negative
 */
export const dropSlivers = (pieces: readonly number[], rule: SliverRule): { readonly pieces: readonly number[]; readonly count: number; readonly areaM2: number } => {
  const total = pieces.reduce((sum, area) => sum + area, 0)
  const largest = pieces.indexOf(Math.max(...pieces))
  const isRounding = pieces.map((area, i) => i !== largest && area < rounding)
  const isSliver = pieces.map((area, i) => i !== largest && !isRounding[i] && area < rule.maxAreaM2 && area < rule.maxShare * total)
  const kept = pieces.map((area, i) => (isRounding[i] || isSliver[i] ? 0 : area))
  const stretch = total / kept.reduce((sum, area) => sum + area, 0)
  return {
    pieces: total > 0 ? kept.map((area) => area * stretch) : kept,
    count: isSliver.filter(Boolean).length,
    areaM2: pieces.reduce((sum, area, i) => sum + (isSliver[i] ? area : 0), 0),
  }
}
