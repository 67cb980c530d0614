import type { Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import { compareZonings } from '../compareZonings'
import type { Zoning } from '../zoning'
import { comparisonFigures } from './comparisonFigures'

/** Every zoning against every other; the tables are symmetric, 0 moved and 1 on the diagonal. */
export interface Pairwise {
  readonly movedUnits: readonly (readonly number[])[]
  /** People of the moved units whose number is known. */
  readonly movedPeople: readonly (readonly number[])[]
  /** `notApplicable` where two zonings have no unit in common. */
  readonly ari: readonly (readonly Value[])[]
  /** By people; `unknown` where nobody's number is known. */
  readonly ariWeighted: readonly (readonly Value[])[]
}

/** Moved units and people and adjusted Rand index of each pair of zonings, in their order. */
export const pairwise = (zonings: readonly Zoning[], population: ReadonlyMap<UnitId, Value>): Pairwise => {
  const cells = zonings.map((a, i) =>
    zonings.slice(i).map((b) => {
      const { movedUnits, movedPeople } = compareZonings(a, b, population)
      const { byUnits, byPeople } = comparisonFigures(a, b, population)
      const ari = (figures: typeof byUnits): Value => ('ari' in figures ? figures.ari : figures)
      return { movedUnits, movedPeople, ari: ari(byUnits), ariWeighted: ari(byPeople) }
    }),
  )
  const cell = (i: number, j: number): (typeof cells)[number][number] => cells[Math.min(i, j)]![Math.abs(i - j)]!
  const table = <T>(of: (each: (typeof cells)[number][number]) => T): T[][] => zonings.map((_, i) => zonings.map((_each, j) => of(cell(i, j))))
  return { movedUnits: table((each) => each.movedUnits), movedPeople: table((each) => each.movedPeople), ari: table((each) => each.ari), ariWeighted: table((each) => each.ariWeighted) }
}
