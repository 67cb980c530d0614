import { missing, type MissingReason, type Value } from '../../core/indicators/missing'

const signs: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['-', 0],
  ['–', 0],
  ['—', 0],
  ['−', 0],
  ['.', missing.suppressed],
  ['•', missing.suppressed],
  ['*', missing.suppressed],
  ['...', missing.pending],
  ['…', missing.pending],
  ['x', missing.notApplicable],
  ['X', missing.notApplicable],
  ['/', missing.unknown],
  ['', missing.unknown],
  ['k.A.', missing.unknown],
  ['k. A.', missing.unknown],
  ['k.A', missing.unknown],
  ['n.v.', missing.unknown],
  ['NA', missing.unknown],
  ['n/a', missing.unknown],
  ['#NV', missing.unknown],
  ['#N/A', missing.unknown],
])

/**
 * Value behind a table sign of German official statistics, or undefined when
 * the text is none. `-` is exactly nil and therefore the number 0; `.` (and `*`
 * and `•` of the Bundesagentur and the Länder) is confidential; `...` not yet
 * available; `x` not applicable; `/` and an empty cell unknown.
 * @param text trimmed cell text
 * @source DIN 55301; signs in the tables of the Erfurter Statistik
 */
export const tableSign = (text: string): Value | undefined => signs.get(text)

const written: Readonly<Record<MissingReason, string>> = {
  suppressed: '.',
  pending: '...',
  notApplicable: 'x',
  unknown: '/',
}

/** The one sign a missing value is written with; tableSign() reads it back. */
export const signOf = (reason: MissingReason): string => written[reason]
