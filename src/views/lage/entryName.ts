import { isPresent } from '../../core/indicators/missing'
import { caveats, peopleCaveat } from '../../i18n/de/caveats'
import { peopleOrUnknown } from '../../i18n/de/menschen'
import { valuePhrase } from '../../i18n/de/statements'
import { formatNumber } from '../../i18n/format'
import { peopleOfRows } from '../../state/derived/knownPeople'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { classWord } from '../shared/classWord'

/**
 * An entry of the ranking as it is read aloud: „Rang 1, Rieth, hoch, 6.328
 * Menschen, Index 2,81“. A zone has its number before its name. Without rank
 * or value it says so once; without a count of people it says „Zahl der
 * Menschen nicht bekannt“ or whatever the reason is.
 */
export const entryName = (shown: Shown, row: ShownRow): string => {
  const isShownValue = isPresent(row.value) && !(row.exclusion?.reason === 'population' && shown.measure === 'index')
  return [
    row.rank === null ? 'ohne Rang' : `Rang ${formatNumber(row.rank)}`,
    row.number === null ? row.name : `${row.number} ${row.name}`,
    classWord(shown, row),
    peopleOrUnknown(peopleOfRows([row])),
    ...(isShownValue ? [valuePhrase(shown, row)] : []),
    ...caveats(row),
    ...(row.peopleWithout.length > 0 ? [peopleCaveat(row)] : []),
  ].join(', ')
}
