import { isPresent, type Value } from '../../../core/indicators/missing'
import { formatDate, formatNumber, formatValue } from '../../../i18n/format'
import { lage } from '../../../i18n/de/lage'
import { steckbrief } from '../../../i18n/de/steckbrief'
import type { Member } from '../../../state/profile/membersWithin'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import type { TouchedArea, TouchedDivision } from '../../../state/profile/touches'

/** Line below the title: what kind of place this is. */
export const kickerOf = ({ place, units }: Pick<ProfileSheetModel, 'place' | 'units'>, type: string): string => {
  if (place.subject.kind === 'city') return steckbrief.cityKicker(units.rows.length)
  return place.subject.kind === 'unit' ? steckbrief.unitKicker(place.id, type) : steckbrief.zoneKicker(place.number ?? 0, place.zoning?.title ?? '', place.unitIds.length)
}

/** "31.12.2017"; texts that are no date stay. */
export const dateWord = (date: string): string => formatDate(date)

/** "2.345" or the word for why it is missing. */
export const peopleWord = (people: Value): string => formatValue(people)

/**
 * One area another division has here. Of a unit: how much of it, where that is not all, and how sure it is. Of a zone or the
 * city: how many people, and a star where it is not sure.
 */
export const areaWords = ({ number, name, units, people, share, certainty }: TouchedArea, division: TouchedDivision, ofUnits: number): string => {
  const about = division.kind === 'foreign' ? `${steckbrief.about} ` : ''
  const isWhole = division.areas.length === 1 && division.without === 0 && share > 0.9995
  const amount = ofUnits === 1 ? `${about}${steckbrief.share(share)}` : isPresent(people) ? `${about}${formatNumber(people)}` : steckbrief.unitsShort(units)
  const inBrackets = [...(isWhole ? [] : [amount]), ...(certainty === '' ? [] : [ofUnits === 1 ? certainty : '*'])]
  return `${number === null ? '' : `${formatNumber(number)} `}${name}${inBrackets.length === 0 ? '' : ` (${inBrackets.join(', ').replace(', *', '*')})`}`
}

export const classWordOf = (member: Member, labels: readonly string[]): string => (member.row.classIndex === null ? (member.row.exclusion === null ? formatValue(member.row.value) : lage.notRated) : (labels[member.row.classIndex] ?? ''))
