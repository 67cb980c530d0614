import type { Value } from '../../core/indicators/missing'
import { highNeedClass } from '../../core/zoning/quality/qualityContext'
import type { UnitId } from '../../core/units/unit'
import type { Shown, ShownRow } from '../derived/shownTypes'
import { knownPeople, type KnownPeople } from '../derived/knownPeople'
import { isCertain } from '../derived/rows'
import type { Place } from './subject'

/** A unit within a zone or the city. */
export interface Member {
  readonly id: UnitId
  readonly name: string
  readonly people: Value
  readonly row: ShownRow
  /** '' where the assignment is certain. */
  readonly certainty: string
}

/** Units and people in one class. */
export interface ClassPeople {
  /** null: not rated. */
  readonly classIndex: number | null
  readonly units: number
  readonly people: KnownPeople
}

/** Units of a place, those of most need first, then those not rated by their name. */
export const membersOf = (units: Shown, place: Place): readonly Member[] =>
  place.unitIds
    .flatMap((id): Member[] => {
      const row = units.rowOfUnit.get(id)
      if (row === undefined) return []
      const certainty = place.subject.kind === 'zone' ? place.zoning?.certainty.get(id) : undefined
      return [{ id, name: row.name, people: row.population, row, certainty: isCertain(certainty) ? '' : (certainty ?? '') }]
    })
    .sort((a, b) => (a.row.rank ?? Infinity) - (b.row.rank ?? Infinity) || a.name.localeCompare(b.name, 'de'))

/** People by class, least need first, last those not rated; classes nobody is in are kept. */
export const peopleByClass = (units: Shown, members: readonly Member[]): readonly ClassPeople[] => {
  const classes: (number | null)[] = [...Array.from({ length: units.classCount }, (_, i) => i), null]
  return classes
    .map((classIndex) => {
      const own = members.filter(({ row }) => row.classIndex === classIndex)
      return { classIndex, units: own.length, people: knownPeople(own.map(({ people }) => people)) }
    })
    .filter(({ classIndex, units: count }) => classIndex !== null || count > 0)
}

/** Members of high need in a zone whose own class is lower: what the zone's value averages away (see core/zoning/quality/hiddenNeed). */
export const hiddenIn = (units: Shown, zoneRow: ShownRow | undefined, members: readonly Member[]): readonly Member[] => {
  const from = highNeedClass(units.classCount)
  const own = zoneRow?.classIndex ?? null
  return own === null || own >= from ? [] : members.filter(({ row }) => row.classIndex !== null && row.classIndex >= from)
}
