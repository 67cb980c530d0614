import { isPresent, missing, type Value } from '../../indicators/missing'

/**
 * Index of dissimilarity D = ½ Σ |a_i/A − b_i/B| (Duncan & Duncan 1955, American
 * Sociological Review 20): share of a group that would have to move for both
 * groups to be spread alike. 0 spread alike, 1 fully apart.
 *
 * @param group counts of the one group per unit
 * @param others counts of the other group in the same units
 * @returns a number from 0 to 1; units where either count is missing are left
 *   out; `notApplicable` when one of the groups is empty
 */
export const dissimilarity = (group: readonly Value[], others: readonly Value[]): Value => {
  const pairs: [number, number][] = []
  group.forEach((a, i) => {
    const b = others[i]
    if (isPresent(a) && b !== undefined && isPresent(b)) pairs.push([a, b])
  })
  const totalA = pairs.reduce((sum, [a]) => sum + a, 0)
  const totalB = pairs.reduce((sum, [, b]) => sum + b, 0)
  if (totalA <= 0 || totalB <= 0) return missing.notApplicable
  return pairs.reduce((sum, [a, b]) => sum + Math.abs(a / totalA - b / totalB), 0) / 2
}
