import { caveats } from '../../../i18n/de/caveats'
import { lage } from '../../../i18n/de/lage'
import { classPhrase, rankPhrase, valuePhrase } from '../../../i18n/de/statements'
import type { AppState } from '../../../state/appState'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'

/** A row in words: class and rank, or why it has none. */
export const rowWords = (state: AppState, shown: Shown, row: ShownRow): string => {
  if (row.exclusion !== null) return lage.exclusion(row.exclusion)
  const value = valuePhrase(shown, row)
  const phrase = shown.measure === 'index' && row.classIndex !== null ? `${classPhrase(shown, row.classIndex, state.indexScheme === 'monitoring')}, ${value}` : value
  return [`${phrase}${row.rank === null ? '' : `, ${rankPhrase(shown, row)}`}.`, ...caveats(row).map((each) => `${each}.`)].join(' ')
}
