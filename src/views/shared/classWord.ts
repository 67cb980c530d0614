import { lage } from '../../i18n/de/lage'
import { missingWords } from '../../i18n/format'
import { isMissing } from '../../core/indicators/missing'
import { classRanges } from '../../map/legend'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'

/**
 * A row's class in words: its name, its limits where the classes have no
 * names, „nicht bewertet“, or why there is no value. What the colour says to
 * the eye, for those who do not see it.
 */
export const classWord = (shown: Shown, row: ShownRow): string => {
  if (row.classIndex !== null) return shown.labels[row.classIndex] ?? classRanges(shown.breaks, shown.decimals, shown.unit)[row.classIndex] ?? ''
  if (row.exclusion !== null) return lage.notRated
  return `kein Wert (${missingWords[isMissing(row.value) ? row.value.missing : 'unknown']})`
}
