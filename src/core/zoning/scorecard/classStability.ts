import { isPresent, type Value } from '../../indicators/missing'

/**
 * Share of people whose zone stays in the same class when the recipe of the index
 * changes: the mean over the other recipes of people with the same class / people
 * with a class in both. All lists have one entry per unit.
 *
 * @param base class of the unit's zone under the recipe shown; null where there is none
 * @param others the same under each other recipe
 * @returns null without another recipe, or where nobody has a class in both
 */
export const classStability = (base: readonly (number | null)[], others: readonly (readonly (number | null)[])[], people: readonly Value[]): number | null => {
  const shares = others.flatMap((other) => {
    let same = 0
    let all = 0
    base.forEach((own, unit) => {
      const residents = people[unit]!
      const changed = other[unit] ?? null
      if (own === null || changed === null || !isPresent(residents) || residents <= 0) return
      all += residents
      if (own === changed) same += residents
    })
    return all > 0 ? [same / all] : []
  })
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
