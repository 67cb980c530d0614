import { lage } from '../../i18n/de/lage'
import { rankPhrase, valuePhrase } from '../../i18n/de/statements'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { classWord } from '../shared/classWord'

/** A row in a few words: „hoch, Index 1,9, Rang 2 von 48 Ortsteilen“, or why it is not rated. */
export const rowPhrase = (shown: Shown, row: ShownRow): string =>
  row.exclusion !== null ? lage.exclusion(row.exclusion) : row.rank === null ? classWord(shown, row) : `${classWord(shown, row)}, ${valuePhrase(shown, row)}, ${rankPhrase(shown, row)}`
