import type { Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import { compareZonings } from '../compareZonings'
import type { Zoning } from '../zoning'

/** How much a zoning agrees with another one. */
export interface PlanAgreement {
  /** Id and title of the other zoning. */
  readonly zoning: string
  readonly title: string
  /** Units and residents in another zone after the best matching of zones. */
  readonly movedUnits: number
  readonly movedPeople: number
  /** Moved units whose residents are not known. */
  readonly peopleUnknownUnits: number
  /** Adjusted Rand index over the units both assign. */
  readonly ari: number
}

/** Agreement of a zoning with each of the others, in their order (see compareZonings). A zoning of the same id is left out. */
export const planAgreement = (zoning: Zoning, others: readonly Zoning[], population: ReadonlyMap<UnitId, Value>): PlanAgreement[] =>
  others.flatMap((other) => {
    if (other.id === zoning.id) return []
    const { movedUnits, movedPeople, peopleUnknownUnits, ari } = compareZonings(zoning, other, population)
    return [{ zoning: other.id, title: other.title, movedUnits, movedPeople, peopleUnknownUnits, ari }]
  })
