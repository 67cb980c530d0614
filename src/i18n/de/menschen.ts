import { isPresent } from '../../core/indicators/missing'
import type { KnownPeople } from '../../state/derived/knownPeople'
import { counted, formatNumber, formatValue } from '../format'

/** "12.345 Menschen", "mindestens 12.345 Menschen" where some are not known; null where nothing is known, and nothing is said. */
export const peopleCount = ({ people, isWhole }: KnownPeople): string | null => (isPresent(people) ? `${isWhole ? '' : 'mindestens '}${counted(people, 'Mensch', 'Menschen')}` : null)

/** The same where nothing known must be said as well. */
export const peopleOrUnknown = (known: KnownPeople): string => peopleCount(known) ?? `Zahl der Menschen ${formatValue(known.people)}`

/** For tables: "12.345", "mind. 12.345", or the word for why there is no number. */
export const peopleCell = ({ people, isWhole }: KnownPeople): string => (isPresent(people) ? `${isWhole ? '' : 'mind. '}${formatNumber(people)}` : formatValue(people))

/** "Dort leben 12.345 Menschen."; '' where nothing is known. */
export const livingThere = (known: KnownPeople): string => {
  const words = peopleCount(known)
  return words === null ? '' : `Dort ${known.people === 1 ? 'lebt' : 'leben'} ${words}.`
}
