import { isPresent, missing, type Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import { midRanks } from './midRanks'
import { twoWay, type TwoWay } from './twoWay'

export interface FormulaOrBorderTask {
  readonly units: readonly UnitId[]
  /** Index value every unit inherits from its zone, [recipe][variant][unit]. */
  readonly values: readonly (readonly (readonly Value[])[])[]
  /** People per unit; without them every unit weighs the same. A unit without a known number has no weight. */
  readonly population?: readonly Value[]
  /** What is compared: places in the ranking (default), or the values themselves where all recipes share a scale. */
  readonly scale?: 'rank' | 'value'
}

/** What recipe and variant do to one unit; variances in squared ranks (or values). */
export interface UnitShift extends TwoWay {
  readonly unit: UnitId
  readonly lowest: number
  readonly highest: number
}

export interface FormulaOrBorder {
  /** Shares of the variance that come from the recipe, from the variant and from their interplay; sum 1. `notApplicable` where nothing changes. */
  readonly recipe: Value
  readonly variant: Value
  readonly interaction: Value
  readonly shifts: readonly UnitShift[]
  /** Mean shift against the first recipe and variant, [recipe][variant], in ranks (or values); `notApplicable` without weight. */
  readonly meanShift: readonly (readonly Value[])[]
  /** Units without a value under some recipe and variant. */
  readonly leftOut: readonly UnitId[]
}

/** Below a billionth a difference counts as rounding, squared here. */
const rounding = 1e-18

/**
 * „Liegt es an der Formel oder an der Grenze?“ For every unit a two-way analysis of
 * variance without replication (Fisher 1925) over recipes × variants; the sums of squares are
 * added over units with people as weights and given as shares of their total.
 * The first-order indices of Sobol' (1993) on a full grid are the same shares.
 *
 * Ranks are among the units that have a value everywhere, 1 for the highest, ties
 * share the mean of their places. With one recipe only the variants can differ, and
 * the other way round.
 *
 * @throws RangeError where the table is not complete
 */
export const formulaOrBorder = ({ units, values, population, scale = 'rank' }: FormulaOrBorderTask): FormulaOrBorder => {
  const variants = values[0]?.length ?? 0
  const cells = values.flat()
  if (values.some((row) => row.length !== variants) || cells.some((cell) => cell.length !== units.length) || (population !== undefined && population.length !== units.length)) {
    throw new RangeError('Every recipe needs every variant, and every cell all units')
  }
  const complete = units.flatMap((_, unit) => (cells.every((cell) => isPresent(cell[unit]!)) && cells.length > 0 ? [unit] : []))
  const compared = values.map((row) =>
    row.map((cell) => {
      const numbers = complete.map((unit) => cell[unit] as number)
      return scale === 'rank' ? midRanks(numbers) : numbers
    }),
  )
  const weights = complete.map((unit) => {
    if (population === undefined) return 1
    const people = population[unit]!
    return isPresent(people) && people > 0 ? people : 0
  })
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (of: (position: number) => number): number => weights.reduce((sum, weight, position) => sum + weight * of(position), 0) / all

  const shifts = complete.map((unit, position): UnitShift => {
    const table = compared.map((row) => row.map((cell) => cell[position]!))
    return { unit: units[unit]!, lowest: Math.min(...table.flat()), highest: Math.max(...table.flat()), ...twoWay(table) }
  })
  const [recipe, variant, interaction] = all === 0 ? [0, 0, 0] : (['recipe', 'variant', 'interaction'] as const).map((part) => mean((position) => shifts[position]![part]))
  const total = recipe! + variant! + interaction!
  const share = (part: number): Value => (total > rounding ? part / total : missing.notApplicable)
  return {
    recipe: share(recipe!),
    variant: share(variant!),
    interaction: share(interaction!),
    shifts,
    meanShift: compared.map((row) => row.map((cell) => (all === 0 ? missing.notApplicable : mean((position) => Math.abs(cell[position]! - compared[0]![0]![position]!))))),
    leftOut: units.filter((_, unit) => !complete.includes(unit)),
  }
}
