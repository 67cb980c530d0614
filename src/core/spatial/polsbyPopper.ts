/**
 * Polsby–Popper compactness 4πA / P²: the share of a shape's area in that of the
 * circle with the same perimeter. 1 for a circle, near 0 for a long or ragged
 * shape; it falls the more finely a border is drawn.
 *
 * Source: Polsby & Popper 1991, The Third Criterion, Yale Law & Policy Review 9(2); the
 * formula is Cox 1927, Journal of Paleontology 1.
 *
 * @param area in m² or any square unit
 * @param perimeter in the same unit, holes included
 * @returns null without an area or a perimeter
 */
export const polsbyPopper = (area: number, perimeter: number): number | null => (area > 0 && perimeter > 0 ? (4 * Math.PI * area) / perimeter ** 2 : null)
