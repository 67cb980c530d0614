import { missing, type Missing, type Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import { overlapMatrix } from '../overlapMatrix'
import type { Zoning } from '../zoning'
import { effectiveSplits, type EffectiveSplits } from './effectiveSplits'
import { informationAgreement, type InformationAgreement } from './informationAgreement'
import { randOfTable } from './randOfTable'

/** Every figure of agreement of two zonings, on units or on people. */
export interface Agreement extends InformationAgreement {
  readonly ari: number
}

export interface ComparisonFigures {
  /** Each unit counts once; `notApplicable` where no unit is assigned by both. */
  readonly byUnits: Agreement | Missing
  /** Each unit counts with its people; `unknown` where nobody's number is known. */
  readonly byPeople: Agreement | Missing
  /** How badly b cuts the zones of a, and a those of b. */
  readonly splitsOfA: EffectiveSplits
  readonly splitsOfB: EffectiveSplits
}

const agreementOf = (table: readonly (readonly number[])[], none: Missing): Agreement | Missing => {
  const information = informationAgreement(table)
  return information === null ? none : { ari: randOfTable(table), ...information }
}

const transposed = (table: readonly (readonly number[])[], columns: number): number[][] => Array.from({ length: columns }, (_, column) => table.map((row) => row[column]!))

/**
 * Agreement of two zonings over the units both assign, unweighted and by people
 * (each unit expanded into its people), and the effective splits both ways. Units only
 * one assigns have no part in it; `coverage` names them. Zones count by
 * their units alone: names, numbers and order change nothing.
 */
export const comparisonFigures = (a: Zoning, b: Zoning, population: ReadonlyMap<UnitId, Value>): ComparisonFigures => {
  const { rows, columns, units, people } = overlapMatrix(a, b, population)
  const whole = people.map((row) => row.map(Math.round))
  const anyUnit = units.some((row) => row.some((count) => count > 0))
  return {
    byUnits: agreementOf(units, missing.notApplicable),
    byPeople: agreementOf(whole, anyUnit ? missing.unknown : missing.notApplicable),
    splitsOfA: effectiveSplits(rows, people),
    splitsOfB: effectiveSplits(columns, transposed(people, columns.length)),
  }
}
