/** How far the zones of a random plan may lie outside the sizes of the given zones, as a share. */
export const sizeTolerance = 0.25

/**
 * Sizes that are similar to those of given zones: from a quarter less people than the
 * smallest to a quarter more than the largest has. So a zoning of very unequal zones
 * has rivals that are as unequal, and one of nearly equal zones has rivals that exist
 * at all; with nobody in a zone, zones without people are among the rivals.
 */
export const similarSizes = (people: ArrayLike<number>): [number, number] => {
  const all = Array.from(people)
  return [Math.min(...all) * (1 - sizeTolerance), Math.max(...all) * (1 + sizeTolerance)]
}
